export const blamePhrases = {
  blame: `
    // somebody failed us
    @supplier ~2 failed|neglected|refused|forgot|declined|omitted =to #word
    @outsider|#name ~2 failed|neglected|refused|forgot|declined|omitted =to ~1 @telling
    =they|=he|=she ~1 failed|neglected|refused|forgot|declined|omitted =to ~1 provide|act|fix|deliver|give|let|repair|maintain|follow|=do|help|answer
    @outsider|#name ~2 @can|=has|=have @not ~2 inform|notify|tell|=told|warn|acknowledge|communicate|bother|care|admit|honor|cooperate|apologise
    @supplier ~2 @can|=has|=have|=is|=are @not ~2 @telling|tell|=told|forthcoming|helpful|willing|interested|automatically|taken
    =they|=he|=she =did|=have|=has @not =do|done|bother|help|respond|reply|answer|care|=tell|=told
    @supplier ~2 still? @not ~2 =given|=provided|explained|answered|responded|replied|acknowledged
    @outsider ~1 =has|=have yet =to #word
    @outsider|#name ~2 unable|unwilling =to ~1 provide|give|explain|tell|=say|answer|help|commit
    @outsider ~2 unable|unwilling =to ~1 fix|respond
    @outsider|#name ~3 very|too|so|extremely|unacceptably|painfully|surprisingly|frustratingly|notoriously|rather|quite slow =to|=in #word
    @outsider ~2 claim|insist|deny|admitted|conceded|blame|ignored|stonewalled|=lied|pretended|excuse|refuse|=blew|botched|bungled
    @outsider ~1 =took ~6 @time-unit ~1 =to ~1 respond|reply|answer|react|acknowledge|arrive|=even|fix|repair
    @supplier|#name =has|=have? decided|chose|chosen|elected|=saw =fit? =to ~2 shut|block|ban|=cut|disable|suspend|terminate|close|remove|retaliate|discontinue|change
    @supplier|#name ~2 suddenly|abruptly|arbitrarily|unilaterally|inexplicably
    @supplier|#name ~3 =once again|=more ~2 block|=cut|=let|fail|=broke|disconnected|change
    problem|issue|outage|fault ~2 @supplier|#name ~2 @can @not ~2 acknowledge|admit|recognise
    drop ~1 =the ball
    let =us|=our down|badly
    without|=no ~2 notice|warning|notifying|informing|telling|consultation|consulting|explanation|reason
    despite ~4 request|assurance|reassurance|call|phoning|reminder|warning|promise|chasing|complaint|ticket|instruction|=told|telling|known
    =had =been assured|promised|=told|guaranteed
    unannounced|undisclosed ~2 change|maintenance|work|migration|update
    retaliate|retaliation|sabotage|vandalise
    lack =of ~1 communication|response|information|transparency|support|competence|professionalism|care|progress|urgency =from|=by ~2 @outsider|#name
    // the supplier itself named as the cause
    due|thanks|owing =to ~2 @supplier $
    because =of ~2 @supplier $
    fault|problem|issue =is|=was|=lies ~2 =with ~2 @supplier|=them $
    entirely|solely|purely|wholly|squarely|completely =down|due|=with|caused|=on ~4 @supplier|=their|=them
    // judgement of people
    @supplier ~2 having|experiencing ~2 problem|outage|issue|trouble ~~1 =again
    =we =have =had enough
    @supplier ~~9 @contempt
    @contempt ~~5 @supplier|=them|=they
    frankly|bluntly
    human|operator|user|employee|engineer|staff|pilot|developer|administrator|admin|technician|people|personal|personnel|clerical ~1 error|mistake|negligence|failure|carelessness|oversight|incompetence
    @insider ~8 mistake|mistakenly|accidentally|carelessly|inadvertently|negligent|wrongly|erroneously|blunder|forgot|misread|mistyped|botched|unintentionally
    accidentally|inadvertently|mistakenly|wrongly|erroneously ~4 =by ~4 @insider
    =a|=an|=one|=some|another ~4 @staff ~2 @mishap
    @supplier ~1 staff|engineer|technician|personnel|employee|team ~4 error|mistake|@mishap
    somebody|someone ~4 @mishap
    =they|=their staff|people|engineers? ~1 @mishap|=had =switched|=turned? =off
    =who|=which ~1 =cut|severed|=dug|drilled|pulled|unplugged
    without checking|testing|asking|thinking|consulting
    contractor|workman|builder|digger|council|electrician ~4 =through =our|=a|=the ~2 cable|fiber|line|duct
    =when|because|while =one|=a|=an ~3 @staff
    careless|carelessness|negligent|negligence|incompetent|incompetence|sloppy|shoddy|reckless|irresponsible|malpractice|ineptitude|inept|unprofessional|stupid|stupidity|idiot|idiotic|moron|clueless|amateurish|clown|vandal
    // judgement of customers and strangers
    guy|person|someone|somebody|individual ~2 hogging|abusing|hammering|flooding|spamming
    rogue|ill|misbehaving|abusive|greedy ~3 client|user|customer|request|spammer|behaved|partner|tenant|actor|developer|bot|script|account|crawler|site
    badly|poorly|incorrectly ~1 behaved|written|coded|designed|programmed|implemented ~2 client|spammer|user|customer|script|site|plugin|bot|application|app|code|integration|crawler|automated
    @customer-word ~4 abuse|misuse|hog|hammering|spamming
    single|particular|=one|individual =of? =our? ~1 @customer-word ~6 @mishap|overload|consumed|flooded|exhausted|monopolised|=sent|attempting
    @customer-word ~1 ignored|disregarded|violated|breached
    @customer-word ~3 keep|kept|insist|refuse ~1 #activity
    some|certain people|individual|person|kid|folk ~2 evidently|clearly|obviously|apparently|decide|think|=thought|feel|find
    script kiddie|kiddies
    // who should have
    @supplier|host ~2 decision =to
    =without =so much
    =they|@supplier keep|=kept closing|ignoring|telling|promising|saying|blaming|sending|blocking
    =should =have =been? ~1 =told|informed|notified|warned|arranged|consulted
    @outsider|#name ~1 =should =have ~1 prevented|caught|tested|noticed|known|checked|handled|=seen|done|told|informed|warned|arranged
    =which|=that|=who =is|=are|=was|=were ~1 meant|supposed =to ~1 #word
    @supplier ~3 supposed|meant =to
    =was|=were|=been ~2 =told|instructed|warned =not =to
    @supplier|#name ~8 =who|=which|=that ~1 claim|pride|boast|market|advertise|promise|assured
    =for =which|=whom? =we =pay
    =relied|trusted =on? ~2 @supplier =to
    =problem|issue =with|=at|=on ~2 @supplier #border =not
    =we =pay =them|=a|=for|good|=that|=this
    // what we shall do about them
    serious|stern|firm|frank ~2 chat|conversation|word|talk
    =will|=be|=are|=have ~2 asked|demand|questioning|pressed|pursuing|seeking|requested|chasing ~6 explanation|accountable|legal|compensation|answers
    hold|held ~3 accountable|responsible
    formal|official|strong|strongly ~1 complaint|complained|protest
    legal action|proceedings|steps|options
    =we|=i ~3 disappointed|unhappy|frustrated|annoyed|angry|furious|dissatisfied|displeased|dismayed|livid =with|=by|=at|=in|=about ~4 @outsider|#name|response|service|support|handling|lack|performance|quality
    disappointing|frustrating|frustratingly|unacceptable|appalling|abysmal|dreadful|inexcusable|unbelievable|unbelievably|poor|terrible ~2 response|support|communication|handling|workmanship|service ~1 =from|=by ~2 @outsider|#name
    =their ~1 support|service|response|communication ~2 =was|=is|=has ~2 poor|terrible|useless|awful|unhelpful|less|disappointing|unacceptable|@not
    another|different|new|=more|better|alternative ~1 reliable|responsible? @supplier =as =a result
    =more|better ~1 reliable|competent|responsive|professional @supplier
    frankly ~1 unbelievable|unacceptable|ridiculous|appalling
    // not us
    =out|outside|beyond =of? ~1 =our|=my|=their|anyone ~1 hands|control|influence|reach
    =no|=not|=any|little ~1 control|influence|=say =over ~2 @outsider|=this|=that|=it|=what|=when|#name
    at =the mercy =of
    powerless|helpless
    =not ~3 =our|=my|=us ~1 fault|doing|mistake|responsibility|hardware|equipment|error|making
    =is|=was|=are|=were @not ~4 =with|=on|=at|=by =us|=our ~1 $
    =is|=was|=are|=were @not ~4 =our ~1 end|side|system|server|network|platform|infrastructure|software $
    =no fault =of|=on =our|=us|=my
    =we|=i =can|=could @not =do ~1 anything|more|much|=about
    nothing|little ~2 =we|=us|=i ~1 =can|=could ~1 =do
    blame
    =fault =of|=lies|lay|entirely|rests
    fault =is|=was|lies|lay =with
    =their|@supplier =own|'s? ~1 fault|mistake|failure|negligence|incompetence|blunder|carelessness|error =and|=that|=in|=by|=caused|=led|=when
    =on =their|=his|=her part|behalf
    // exceptions
    ! @not ~3 blame
    ! blame|blameless free|culture|review|=less
    ! =i|=we ~4 blame
    ! @machine|module|update|release|change|setting|software ~2 =to blame
    ! =we|=i =are|=am ~2 idiot|stupid|clueless|incompetent|moron
    ! =we|=i ~1 failed|forgot
    ! =our team|staff|engineers ~1 failed|forgot
    ! =my|our ~1 fault =is|=was
    ! hardware|power|electrical ~2 fault
    ! @insider ~2 noticed|spotted|=saw|=found|detected|discovered|reported
    ! =we|=i ~9 without testing|checking|thinking|asking
    ! respond =to ~1 request|query|dns
    ! power|hardware|network|disk|server failure
    ! user|people|employee|staff =see|=saw|=seeing|=get|=got|=getting|receive|experience|report|encounter error
    ! =no reason =to
    ! =without ~2 warning lights|message
  `,
}
