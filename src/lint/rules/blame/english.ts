export const blamePhrases = {
  blame: `
    let =us|=our down|badly
    =still ~1 yet =to ~1 receive|hear|=get|=see|=be
    =for ~1 reason ~6 unclear|unknown|unexplained ~~6 =took|=take|decided|chose|=chosen
    @outsider|#name ~3 very|too|so|extremely|unacceptably|painfully|surprisingly|frustratingly|notoriously|rather|quite slow =to|=in #word
    =for =which|=whom? =we =pay
    powerless|helpless
    // somebody failed us
    @supplier ~2 failed|neglected|refused|forgot|declined|omitted =to #word
    @supplier ~1 =did|=would|=do|=does @not #word
    serious|meaningful|straight|satisfactory|sensible|coherent|honest ~1 answer|response|explanation|reply
    @supplier|#name ~3 over|exceeded|breached|missed|outside|past|beyond ~14 =sla|agreement|contract|target|deadline
    forced|imposed|enforced|dictated|sprung|inflicted|foisted ~2 =by|=on|=upon ~2 @outsider|=us
    @outsider ~2 claim|insist|deny|admitted|conceded|blame|ignored|stonewalled|=lied|pretended|excuse|refuse|=blew|botched|bungled
    drop ~1 =the ball
    without ~2 notifying|informing|telling|consultation|consulting|explanation|permission|approval|consent|authorisation|warning
    // the supplier itself named as the cause
    due|thanks|owing =to ~2 @supplier $
    @vendor|@supplier|=their|#name ~6 nightmare|debacle|fiasco|shambles|clusterfuck
    another|yet|prime|perfect example|instance =of
    // judgement of people
    frankly|bluntly
    human|operator|user|employee|engineer|staff|pilot|developer|administrator|administrative|admin|technician|people|personal|personnel|clerical|procedural ~1 error|mistake|negligence|failure|carelessness|oversight|incompetence
    @insider ~8 mistake|mistakenly|accidentally|carelessly|inadvertently|negligent|wrongly|erroneously|blunder|forgot|misread|mistyped|botched|unintentionally
    =a|=an|=one|=some|another ~4 @staff ~2 @mishap
    =the|=our|=their|=this ~2 @staff|team|department ~1 =has|=have|=had? ~1 deleted|wiped|destroyed|misconfigured|overwrote|overwritten|=broke|broken|unplugged|forgot|forgotten|knocked|tripped|damaged|mistyped
    error|mistake|oversight|blunder ~1 made|committed ~1 =by
    =error|mistake|oversight|blunder =by ~4 @supplier|@staff|@customer-word
    somebody|someone ~4 @mishap|ruined|spoiled|wrecked|messed|abused|decided|forgot|=thought
    unnoticed ~1 =by ~2 @supplier|=them
    weak|guessable|poor|easy|simple|bad password
    careless|carelessness|negligent|negligence|incompetent|incompetence|sloppy|shoddy|reckless|irresponsible|malpractice|ineptitude|inept|unprofessional|stupid|stupidity|idiot|idiotic|moron|clueless|amateurish|clown|vandal
    // judgement of customers and strangers
    rogue|ill|=misbehaving|abusive|greedy ~3 client|user|customer|request|spammer|behaved|partner|tenant|actor|developer|bot|script|account|crawler|site
    badly|poorly|incorrectly ~1 behaved|written|coded|designed|programmed|implemented ~2 client|spammer|user|customer|script|site|plugin|bot|application|app|code|integration|crawler|automated
    single|particular|=one|individual =of? =our? ~1 @customer-word ~6 @mishap|overload|consumed|flooded|exhausted|monopolised|=sent|attempting
    @customer-word ~3 keep|kept|insist|refuse ~1 #activity
    kiddie|kiddy|troll|idiot|loser|teenager|vandal
    year =old kid|boy|child
    // who should have
    =should =have =been? ~1 =told|informed|notified|warned|consulted
    @supplier ~3 supposed|meant =to
    =we ~2 asked|=told|called|contacted|chased|warned|begged ~5 repeatedly|several|=many|numerous|countless times?
    former|previous|ex ~1 @staff|@supplier|owner|company|host ~4 left|=did|=would|=had|refuse|@mishap
    intern|trainee|junior|apprentice ~3 @mishap|forgot
    @supplier|#name ~8 =who|=which|=that ~1 claim|pride|boast|market|advertise|promise|assured
    // what we shall do about them
    hold|held ~3 accountable|responsible
    legal action|proceedings|steps|options
    forgot =to
    =nothing ~2 =to =do =with =us|=our
    =not =our|=my|=ours server|bug|call|network|problem|doing|choice|decision
    =not|=nor ~1 =ours =to
    =look|=shout|=point =at =us
    =hold|=bear|=accept|=decline|=disclaim|=take|=have|=accept =no|=any responsibility|liability|blame
    =external =to =our|=us
    =name|=naming =names
    =knows =who =he|=she|=they
    miscreant|coward|scalper|thug|crook|leech|freeloader|sloth|liar
    =so =called
    unforced error
    =asleep =at|=on =the wheel|job|switch
    =you =broke|=caused|=failed
    =they =knew
    =their ~1 explanation|excuse|answer|apology|promise|statement ~2 =not|hollow|=is|=was|=fails
    =their|=so ~1 harmless|redundant|managed|smart|premium|expert|planned
    // not us
    =out|outside|beyond =of? ~1 =our|=my|=their|anyone ~1 hands|control|influence|reach|area|sphere|responsibility
    at =the mercy =of
    =is|=was =on ~1 @supplier|=them $
    =not ~3 =our|=my|=us ~1 fault|doing|mistake|responsibility|hardware|equipment|error|making
    =is|=was|=are|=were @not ~4 =with|=on|=at =us|=our ~1 $
    =not ~2 caused|created|introduced|triggered =by ~1 =us|=our
    nothing|little|=much|lot|=limited ~2 =we|=us|=i|=anybody|anyone ~1 =can|=could ~1 =do|=change
    =fault =of|=lies|lay|entirely|rests
    // exceptions
    ! user|people|employee|staff =see|=saw|=seeing|=get|=got|=getting|receive|experience|report|encounter error
    ! =git? blame =and|=view|button
    ! @not ~3 blame
    ! =i|=we ~4 blame
    ! @machine|module|update|release|change|setting|software ~2 =to blame
    ! =we|=i ~1 failed|forgot
    ! =our team|staff|engineers ~1 failed|forgot
    ! hardware|power|electrical ~2 fault
    ! @insider ~2 noticed|spotted|=saw|=found|detected|discovered|reported
    ! respond =to ~1 request|query|dns
    ! power|hardware|network|disk|server failure
    ! @not ~1 =yet ~1 received|heard|had
    ! @supplier ~2 @not =yet
    ! =we|=i ~2 pushed|released|shipped|published|delivered|issued
    ! someone|somebody =can|=could|=may|=might|=should
  `,
  // Somebody a fault can be put on.
  party: `
    @party
  `,
  // What is said in anger, once it is said in the same sentence as of somebody.
  sore: `
    @slip
    @contempt
    // somebody else who did or did not
    because|since ~2 @actor ~2 @not|=had|#participle|=left|=gave|=took|=kept|=let|=made
    @actor ~3 =had
    @actor ~2 =who|=that|=which ~1 @not|=had|=left|=was
    @actor ~1 =left|=gave|=took|=kept|=let|=made|=told ~1 =us|=our|=you
    @actor ~2 =gave|=let|=kept
    @supplier|@staff ~3 @not
    =instead|rather =of|=than #activity
    @not =even
    nobody =at|=there|=from|=thought|=had
    obliged|hired|contracted =to
    =it =took
    =the =worst
    // delay
    =has|=have yet =to ~1 apologise|explain|=say|=tell|answer|reply|respond|admit|send|=even
    =once =a|=every day|week
    hours|days|weeks|months =late =now?
    dragging|=drags|=dragged
    // poor contact
    =hard|impossible =to reach
    // untruth
    contrary =to
    honest =with
    // comparison
    =any|=a competent|decent|professional
    =of|=for =that|=its|=their|=this size|scale|reputation|=standing
    =other hosts|providers|companies|carriers ~4 @not|=had|=manage
    // their affair
    responsibility =of|=lies|=rests|falls
    =defaulting|=guilty|=offending party|person|team|individual
    attributable =to
    =down =to =the|=our|=a|=an ~2 @party
    fully|=held|=hold|entirely liable|accountable|responsible
    =culprit|=culprits
    // consequences
    removed =from =the|=our site|team|rota|project
    =account =for =why|=the|=their|=his
    // self-inflicted
    =upon|=on|=only themselves|himself|herself|themself
    =urge|=remind|=reminded|=beg|=urges|=implore ~1 =all|=our|=the|=you|users|customers|everyone|students|players|colleagues|researchers
    =please ~1 =read|=think|=learn|=stop|=remember ~4 =before|=next|=first|=trying|=opening
    =managed|=manages =to ~1 delete|=lose|=break|=cut|=wipe|=miss|=ignore|=crash|=send|=take|=knock|=destroy|=mess|=do
    despite ~4 tests|tickets|calls|reminders|warnings|request|knowing|contract
    =on =a ~1 friday|sunday|saturday|weekend|holiday $
    =decided|=chose|=elected|=chosen ~1 =to|=not|=that|=it ~1 =treat|=block|=cut|=shut|=sit|=skip|=ignore|=reboot|=schedule|=cancel
    whoever ~1 wrote|decided|thought|scheduled|approved|designed|=left
    =sold|=sells =us|=you
    // will not
    =can @not ~2 bothered|=keep|diagnose|organise|run|validate|agree
    =could @not ~2 bothered|agree
    refused|refusing|declined =to|=our|=us
    =swore|bothers|bothered|deign|=conceded|pretended|=hiding|=hid|=dared|sneaked
    =keep|=kept changing|telling|insisting|saying|running|asking|closing|ignoring|promising
    // silence
    silence ~1 =from
    =nothing =from|=but
    =no|nobody|@not =a? ~2 explanation|apology|wit|sorry|intention|clue|manners|restraint|whatsoever
    =no ~2 heads =up
    =nobody ~2 picks|picked|bothered
    =the phone =down
    // again
    =yet again
    =as always|ever|=so
    =for|=not =the ~1 third|fourth|fifth|sixth|umpteenth|second|first time
    =in =a row
    // nobody else
    solely|entirely|wholly|squarely ~2 =with|=on|=to|=by|=down|within|responsible|dependent|=making|attributable
    =on =their|@supplier|@customer-word ~1 side|end
    caused|originates =by|with =the customer|client|user
    // in mockery
    =so =called
    =cheers =to
    genius|=geniuses|wisdom|conveniently|evidently|=joke|masterpiece
    amateurs|disregard
    =tells another|=you
    // poorly done
    improper|improperly|untested|unprepared|unapproved|overeager|reckless|rushed|=silently|=quietly|poorly|lousy
    =over =eager
    // the failing of somebody
    oversight|refusal|mishandling|mismanagement|miscommunication|blunder|indifference|non =cooperation
    @supplier|contractor|staff|team|customer ~2 typo|mistake|=error|lapse|mess $
    ='s typo|mistake|=error|lapse|oversight|=mess|inability|failure|refusal|negligence|talent|idea
    failure|lack|breakdown|=act =of|=in ~3 care|discipline|carelessness|communication|facilities|diligence
    // it could be otherwise
    ^ =had =the|=you|@party
    =if ~1 @actor ~4 =had
    =you =had|=were =asked|=told|=sent
    should|ought =not? =to? =have ~1 caught|told|tested|known|checked|used|noticed|read|sent|stopped|=seen|done
    obliged =to
    explicitly|specifically|expressly|clearly|repeatedly instructed|warned|reminded|=told|asked|informed|named
    =we|=i ~2 warned|flagged|begged|reminded|pleaded|threatened|trusted|=specifically|explicitly|repeatedly
    =our|express|sound ~1 advice|recommendation|objections|warnings
    promised|assured =us
    breach =of
    // what it did to us
    =let =down =by
    =left|=leaves|=leaving ~3 =us|lurch|hanging|cold|=open
    =stuck =with
    hostage
    =behind =our
    without|=no ~2 notice|warning
    =all faith|trust|patience
    // for what
    cheapest|bidder|skiing|=pint|=golf
    =on|=went =holiday|vacation|=leave|=home
    // what happens to them
    spoken =to
    disciplinary|=sacked|reprimanded|solicitor
    lot =of explaining
    heads =will
    lot =to =answer
    =who ~1 =did|=had|=was|=were|=will @not|never
    =who ~1 @slip|thought|decided|=should|=opened|=submitted|pulled|confused
    // exceptions
    ! @supplier ~2 @not =yet
    ! @actor ~1 =has|=have @not ~1 =given ~1 =time
    ! @actor ~4 @not ~2 affected|=yet|impacted|required|involved|known|available|=see|access|load|respond|connect|resolve
    ! @actor ~2 =had ~2 announced|access|=to|outage|failure|issues|problem|incident
    ! @actor ~3 =left =for|=to
    ! =being|=is|=was|=are|=were =ignored|=ignoring
    ! @actor ~2 =had =an|=a
  `,
}
