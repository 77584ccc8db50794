export const blamePhrases = {
  blame: `
    // somebody failed us
    @supplier ~2 failed|neglected|refused|forgot|declined|omitted =to #word
    @outsider|#name ~2 failed|neglected|refused|forgot|declined|omitted =to ~1 @telling
    =they|=he|=she ~1 failed|neglected|refused|forgot|declined|omitted =to ~1 provide|act|fix|deliver|give|let|repair|maintain|follow|=do|help|answer
    @outsider|#name ~2 @can|=has|=have @not ~2 inform|notify|tell|=told|warn|acknowledge|communicate|bother|care|admit|honor|cooperate|apologise
    @supplier ~2 @can|=has|=have|=is|=are @not ~2 @telling|tell|=told|forthcoming|helpful|willing|interested|automatically|taken
    =they|=he|=she =did|=have|=has @not =do|done|bother|help|respond|reply|answer|care|=tell|=told
    @supplier ~1 =did|=would|=do|=does @not #word
    @outsider ~2 never ~1 #word
    =their ~2 @staff|support|helpdesk|desk|team ~3 never|@not|closed|ignored|twice
    @supplier ~2 still? @not ~2 =given|=provided|explained|answered|responded|replied|acknowledged
    @outsider ~1 =has|=have yet =to #word
    =still ~1 yet =to ~1 receive|hear|=get|=see|=be
    yet =to ~1 receive|hear|=get ~1 =any|proper|full|satisfactory|clear|single
    @not ~2 received|heard|=had|=got|=gotten ~1 =any|=a|single|proper|satisfactory ~2 answer|response|reply|solution|explanation|information|=word|=thing ~2 =from ~2 @outsider|#name
    serious|meaningful|straight|satisfactory|sensible|coherent|honest ~1 answer|response|explanation|reply
    information|news|communication|detail|update ~1 =from|=by ~3 @supplier ~2 slim|scarce|sparse|limited|poor|lacking|slow|thin|contradictory|vague|late
    =than ~3 =let =on|admitted|claimed|=told
    =wish ~5 known|=told|informed|warned
    =for ~1 reason ~6 unclear|unknown|unexplained ~~6 =took|=take|decided|chose|=chosen
    @supplier|#name ~3 over|exceeded|breached|missed|outside|past|beyond ~14 =sla|agreement|contract|target|deadline
    forced|imposed|enforced|dictated|sprung|inflicted|foisted ~2 =by|=on|=upon ~2 @outsider|=us
    @outsider|#name ~2 unable|unwilling =to ~1 provide|give|explain|tell|=say|answer|help|commit
    @outsider ~2 unable|unwilling =to ~1 fix|respond
    @outsider|#name ~3 very|too|so|extremely|unacceptably|painfully|surprisingly|frustratingly|notoriously|rather|quite slow =to|=in #word
    =the company|firm|=guys ~2 deny|denied|claim|insist|refuse|decided|ignored
    @outsider ~2 claim|insist|deny|admitted|conceded|blame|ignored|stonewalled|=lied|pretended|excuse|refuse|=blew|botched|bungled
    =took ~2 @outsider|=them ~6 @time-unit
    @outsider ~1 =took ~6 @time-unit ~1 =to ~1 respond|reply|answer|react|acknowledge|arrive|=even|fix|repair
    @supplier|#name =has|=have? decided|chose|chosen|elected|=saw =fit? =to ~2 shut|block|ban|=cut|disable|suspend|terminate|close|remove|retaliate|discontinue|change
    @supplier|#name ~2 suddenly|abruptly|arbitrarily|unilaterally|inexplicably
    @supplier|#name ~3 =once again|=more ~2 block|=cut|=let|fail|=broke|disconnected|change
    problem|issue|outage|fault ~2 @supplier|#name ~2 @can @not ~2 acknowledge|admit|recognise
    drop ~1 =the ball
    let =us|=our down|badly
    without|=no ~2 notice|warning|notifying|informing|telling|consultation|consulting|explanation|reason|permission|approval|consent|authorisation
    despite ~4 request|assurance|reassurance|call|phoning|reminder|warning|promise|chasing|complaint|ticket|instruction|=told|telling|known
    =we|=i =were|=was|=had ~1 =been? assured|promised|guaranteed
    =had =been =told
    =less =than helpful|forthcoming|cooperative|transparent|satisfactory|professional|stellar|impressed
    =not ~2 =their problem|fault|responsibility|job|concern
    =they|=he|=she ~3 =no idea|clue
    unannounced|undisclosed ~2 @change|=work|works|transfer|move|reboot|shutdown|switch|disconnection|test
    retaliate|retaliation|sabotage|vandalise
    lack =of ~1 communication|response|information|transparency|support|competence|professionalism|care|progress|urgency =from|=by ~2 @outsider|#name
    // the supplier itself named as the cause
    due|thanks|owing =to ~2 @supplier $
    because =of ~2 @supplier $
    fault|problem|issue =is|=was|=lies ~2 =with ~2 @supplier|=them $
    @not ~2 =first|only =time|one ~~9 @outsider
    @vendor|@supplier|=their|#name ~6 nightmare|debacle|fiasco|shambles|clusterfuck
    another|yet|prime|perfect example|instance =of
    entirely|solely|purely|wholly|squarely|completely =down|due|=with|caused|=on ~4 @supplier|=their|=them
    // judgement of people
    @supplier ~2 having|experiencing ~2 problem|outage|issue|trouble ~~1 =again
    =we =have =had enough
    @supplier ~~9 @contempt
    @contempt ~~5 @supplier|=them|=they
    frankly|bluntly
    human|operator|user|employee|engineer|staff|pilot|developer|administrator|administrative|admin|technician|people|personal|personnel|clerical|procedural ~1 error|mistake|negligence|failure|carelessness|oversight|incompetence
    @insider ~8 mistake|mistakenly|accidentally|carelessly|inadvertently|negligent|wrongly|erroneously|blunder|forgot|misread|mistyped|botched|unintentionally
    accidentally|inadvertently|mistakenly|wrongly|erroneously ~4 =by ~4 @insider
    =a|=an|=one|=some|another ~4 @staff ~2 @mishap
    =the|=our|=their|=this ~2 @staff|team|department ~1 =has|=have|=had? ~1 deleted|wiped|destroyed|misconfigured|overwrote|overwritten|=broke|broken|unplugged|forgot|forgotten|knocked|tripped|damaged|mistyped
    error|mistake|oversight|blunder ~1 made|committed ~1 =by
    =error|mistake|oversight|blunder =by ~4 @supplier|@staff|@customer-word
    =wrong|incorrect cable|fiber|fibre|disk|drive|server|switch|breaker|plug|button|line|rack|machine|port|database|account|table|command|directory|folder|file|circuit
    contractor|subcontractor|workman|builder|digger|crew|driver ~6 =cut|=cutting|severing|severed|damaging|damaged|drilling|drilled|=hit|hitting|=dug|digging|striking|=struck
    @supplier ~1 staff|engineer|technician|personnel|employee|team ~4 error|mistake|@mishap
    somebody|someone ~4 @mishap|ruined|spoiled|wrecked|messed|abused|decided|forgot|=thought
    unnoticed ~1 =by ~2 @supplier|=them
    weak|guessable|poor|easy|simple|bad password
    =they|=their staff|people|engineers? ~1 @mishap|=had =switched|=turned? =off
    =who|=which ~1 =cut|severed|=dug|drilled|pulled|unplugged
    without checking|testing|asking|thinking|consulting
    contractor|workman|builder|digger|council|electrician ~4 =through =our|=a|=the ~2 cable|fiber|line|duct
    =when|because|while =one|=a|=an ~3 @staff
    careless|carelessness|negligent|negligence|incompetent|incompetence|sloppy|shoddy|reckless|irresponsible|malpractice|ineptitude|inept|unprofessional|stupid|stupidity|idiot|idiotic|moron|clueless|amateurish|clown|vandal
    // judgement of customers and strangers
    guy|person|someone|somebody|individual ~2 hogging|abusing|hammering|flooding|spamming
    rogue|ill|=misbehaving|abusive|greedy ~3 client|user|customer|request|spammer|behaved|partner|tenant|actor|developer|bot|script|account|crawler|site
    badly|poorly|incorrectly ~1 behaved|written|coded|designed|programmed|implemented ~2 client|spammer|user|customer|script|site|plugin|bot|application|app|code|integration|crawler|automated
    @customer-word ~4 abuse|misuse|hog|hammering|spamming
    single|particular|=one|individual =of? =our? ~1 @customer-word ~6 @mishap|overload|consumed|flooded|exhausted|monopolised|=sent|attempting
    @customer-word ~1 ignored|disregarded|violated|breached
    @customer-word ~3 keep|kept|insist|refuse ~1 #activity
    some|certain people|individual|person|kid|folk ~2 evidently|clearly|obviously|apparently|decide|think|=thought|feel|find
    kiddie|kiddy|troll|idiot|loser|teenager|vandal
    year =old kid|boy|child
    bored|some|stupid|silly|this kid|kids
    // who should have
    @supplier|host ~2 decision =to
    =without =so much
    =they|@supplier keep|=kept closing|ignoring|telling|promising|saying|blaming|sending|blocking
    =should =have =been? ~1 =told|informed|notified|warned|consulted
    @outsider|#name ~1 =should =have ~1 prevented|caught|tested|noticed|known|checked|handled|=seen|done|told|informed|warned|arranged
    =which|=that|=who =is|=are|=was|=were ~1 meant|supposed =to ~1 #word
    @supplier ~3 supposed|meant =to
    =was|=were|=been ~2 =told|instructed|warned =not =to
    =would|=could @not =have ~9 =if|=had ~3 @outsider
    =and|=but|=who|=then ~1 forgot|neglected =to ~1 @telling
    frustrating|disappointing|annoying|sad|shame|ridiculous|unbelievable|incredible =that|=how ~3 @outsider|#name
    =a|=an|=one ~2 student|visitor|guest|customer|client|player|tenant|member|=user ~2 @mishap
    @supplier ~9 anyway|regardless
    @supplier ~4 poorly|badly|terribly|appallingly|disappointingly
    pushed|released|shipped|published|delivered|issued ~2 broken|faulty|buggy|bad|defective|untested ~1 update|release|version|patch|change|firmware|config|configuration
    @customer-word =had|=has|=have|=was|=were =been? ~1 asked|=told|warned|reminded
    @not ~1 responded|replied|answered|reacted ~1 =to ~1 =our|=my|=any|repeated|=us
    =have =no ~1 control|influence|=say
    bad ~1 actor|apple|customer|user|player|tenant
    =we ~2 repeatedly|constantly ~2 asked|=told|requested|called|contacted|chased|complained|warned|begged
    =we ~2 asked|=told|called|contacted|chased|warned|begged ~5 repeatedly|several|=many|numerous|countless times?
    @outsider|#name ~9 =yet again
    =they =have|=had|=are|=keep? ~1 again|repeatedly|constantly|continually
    former|previous|ex ~1 @staff|@supplier|owner|company|host ~4 left|=did|=would|=had|refuse|@mishap
    intern|trainee|junior|apprentice ~3 @mishap|forgot
    @supplier|#name ~1 status page ~6 green|nothing|=no|=not|=still
    =we|=us ~5 victim =of|=too|=here|=as
    @supplier|#name ~8 =who|=which|=that ~1 claim|pride|boast|market|advertise|promise|assured
    =for =which|=whom? =we =pay
    =relied|trusted =on? ~2 @supplier =to
    =problem|issue =with|=at|=on ~2 @supplier ~3 =not ~2 =with|=on|=at|=by|=us|=our
    =we =pay =them|=a|=for|good|=that|=this
    // what we shall do about them
    serious|stern|firm|frank ~2 chat|conversation|word|talk
    =will|=be|=are|=have ~2 asked|demand|questioning|pressed|pursuing|seeking|requested|chasing ~6 explanation|accountable|legal|compensation|answers
    hold|held ~3 accountable|responsible
    formal|official|strong|strongly|lodged|filed|raised|direct|address ~3 complaint|complained|protest
    complaint|complain ~2 =with|=to|=about ~2 @supplier|#name
    legal action|proceedings|steps|options
    =we|=i ~3 disappointed|unhappy|frustrated|annoyed|angry|furious|dissatisfied|displeased|dismayed|livid =with|=by|=at|=in|=about ~4 @outsider|#name|response|service|support|handling|lack|performance|quality
    disappointing|frustrating|frustratingly|unacceptable|appalling|abysmal|dreadful|inexcusable|unbelievable|unbelievably|poor|terrible ~2 response|support|communication|handling|workmanship|service ~1 =from|=by ~2 @outsider|#name
    =their ~1 support|service|response|communication ~2 =was|=is|=has ~2 poor|terrible|useless|awful|unhelpful|less|disappointing|unacceptable|@not
    another|different|new|=more|better|alternative ~1 reliable|responsible? @supplier =as =a result
    =more|better ~1 reliable|competent|responsive|professional @supplier
    frankly ~1 unbelievable|unacceptable|ridiculous|appalling
    // not us
    =out|outside|beyond =of? ~1 =our|=my|=their|anyone ~1 hands|control|influence|reach|area|sphere|responsibility
    difficult|hard|impossible|@not ~3 control|influence ~3 =of|=what|=how|=when others|third|providers|party|@outsider
    difficult|hard|impossible ~2 control ~3 others|third|@outsider
    =no|=not|=any|little ~1 control|influence|=say =over ~2 @outsider|=this|=that|=it|=what|=when|#name
    at =the mercy =of
    =in ~1 hands =of ~3 @outsider|#name
    =in =their hands
    =can|=could ~1 =only|=just ~1 wait|hope|watch|sit
    =all|=only|=thing ~1 =we|=i =can ~1 =do ~2 wait|hope|watch
    =is|=was =on ~1 @supplier|=them $
    powerless|helpless
    =not ~3 =our|=my|=us ~1 fault|doing|mistake|responsibility|hardware|equipment|error|making
    =is|=was|=are|=were @not ~4 =with|=on|=at =us|=our ~1 $
    =not ~2 caused|created|introduced|triggered =by ~1 =us|=our
    =is|=was|=are|=were @not ~4 =our ~1 end|side|system|server|network|platform|infrastructure|software $
    =no fault =of|=on =our|=us|=my
    =we|=i =can|=could @not =do ~1 anything|more|much|=about
    nothing|little|=much|lot|=limited ~2 =we|=us|=i|=anybody|anyone ~1 =can|=could ~1 =do|=change
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
    ! @not ~1 =yet ~1 received|heard|had
    ! @supplier ~2 @not =yet
    ! @supplier ~1 =do|=does|=did @not ~1 expect|need|anticipate|affect|impact|have|know|=see|require|involve|apply|change
    ! @supplier =had @not
    ! junior school|league
    ! =we|=i ~2 pushed|released|shipped|published|delivered|issued
    ! =we|=i ~3 @not ~1 responded|replied|answered
    ! someone|somebody =can|=could|=may|=might|=should
    ! =without ~2 warning lights|message
  `,
}
