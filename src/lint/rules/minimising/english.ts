export const minimisingPhrases = {
  minimising: `
    // small words for the harm
    @small|@petty ~2 @harm|@trifle
    short =term ~1 @harm
    =a|=an|=the|rather|fairly @petty ~1 #word
    =rather|=fairly|=quite|=pretty|mostly|largely|=relatively|@be @petty|tame|mild|usable|manageable|unimportant
    @be insignificant|negligible|unimportant|bearable|tolerable
    =a|=an|=some|=little|=just|=off ~1 @nuisance
    chance|risk|probability|odds ~6 =is|=are tiny|small|slim|low|minimal|negligible|remote
    =slim|remote|small|tiny chance|risk
    =that|=this|wee|=a =little scare|thing|something|hop|@nuisance|@trifle|@harm
    =one =or =two small ~1 @trifle|@harm
    =a =few|=couple ~1 rough|bumpy|tricky|slow|quiet ~1 #word
    =a bit =too ~1 #word
    =a|=little|=wee bit =of ~1 @harm|@trifle|@nuisance
    briefly|slightly|momentarily|fleetingly|marginally|minimally|somewhat|fractionally|mildly
    @small? hiccup|hiccough|blip|glitch|wrinkle|quirk|mishap|turbulence|bumpiness|molehill|formality|misfire|stutter|kerfuffle|snag|niggle|teething|hitch|wobble|gremlin
    =a|=just tad|smidge|smidgen|hair|=touch|wee ~1 #word
    =a|=just|=wee little|=bit ~1 slow|late|delayed|longer|slower|bumpy|unstable|rough|sluggish|laggy|flaky|later|wonky
    alter|change|adjust ~3 =a =little
    =for|=over =a|=an|=some ~1 short|brief|little|small ~1 time|while|period|moment|spell|duration
    =for =a|=an|=just ~2 moment|bit|sec|tick|blink|instant|jiffy
    blink =of|=and
    speed bump
    =drop =in =the ocean|bucket
    =under =the weather
    =a =smidge $
    =before =you ~1 =knew|=noticed|=could
    one =off
    every =now =and
    =now|=here =and =then|=again|=there
    once =in =a =while
    =from =time =to =time
    =the =odd ~1 #word
    ^ =occasionally
    =very|=only|=just|=most occasionally|sporadically|temporarily|intermittently|partially
    =the occasional ~1 #word
    =in rare|isolated|exceptional|=few ~1 case|instance|circumstance|moment|situation
    =down|offline|unavailable|slow|interrupted|inaccessible ~2 =for =a|=only|=just ~1 few|couple ~2 second|moment|minute
    rare|rarely|seldom|infrequent|infrequently|uncommon|unusual|exceptional|unlikely|freak|isolated ~1 happen|occur|event|case|affected|seen|occasion|circumstance|combination|accident|occurrence|incident|coincidence|=set|series|situation|scenario|problem|failure
    happen|occur|fail|=seen ~1 rarely|seldom|infrequently
    rarely|seldom|infrequently ~1 @failing-verb|@doing-verb|happen|occur
    =extremely|=very|=quite|=pretty|incredibly|relatively|=so rare|rarely|uncommon|unusual|unlikely|infrequent|infrequently
    =very|=quite|=relatively|=only|fairly|really|comparatively|pretty|extremely|reasonably|=such short|brief|small|minor|=limited|tiny
    @harm ~2 =was|=were|=is|=are|=be|been|remained ~2 short|brief|small|minor|minimal|limited|low|=kept|negligible|slight|cosmetic|quick|contained
    =kept ~4 minimum|minimal|short
    // barely felt
    barely|hardly|scarcely ~1 noticeable|notice|visible|affected|any|anybody|anyone|anything|=felt
    =not ~1 notice|noticeable ~1 =any|=anything|=it|=the|=much
    =no|=not|without ~1 major|significant|serious|severe|noticeable|material|meaningful|big|lasting|widespread ~2 impact|effect|issue|problem|disruption|harm|damage|interruption|loss|downtime|deal|incident
    merely =a? @small?
    cosmetic
    // few people
    some|certain|=few|=number|=odd|=couple =of? =our|=the|=you|=very|=small? ~1 @people|folk|shopper|parent|viewer|driver ~2 =may|=might|=could
    some ~1 @affected|bookings =may|=might|=could occasionally|possibly|briefly|sometimes|rarely
    =odd|=very =few|=odd? ~1 @affected|@people ~4 =may|=might|=could
    some|certain|=few|=number =of? =our|=the? ~1 @people|folk ~1 =may|=might|=could
    =there =may|=might|=could ~1 =be =some|slight|brief intermittent|degraded|minor|slight|brief|occasional
    =one =or =two ~1 @affected|@people
    =is possible =for ~1 some|certain|=few
    ^ =very? =few @affected|@people|parcel
    =very =few
    =for =few ~1 @people|@affected
    practically|virtually|almost|hardly|barely nobody|noone|=no|anyone|anybody
    majority|most ~4 noticed nothing
    =low numbers =of
    subset|portion|part|percentage|fraction|proportion|selection =of ~3 @affected =may|=might|=could
    @people =may|=might|=could ~1 occasionally|sometimes|rarely|briefly|possibly
    =a|=the|=very|=for ~1 small|smaller|tiny|=limited|low|minuscule|miniscule|modest|relatively ~~4 number|subset|portion|percentage|fraction|proportion|minority|handful|group|amount|share|part|selection|=set|segment|sample|percent|cohort|section
    =a|=the ~1 fraction|minority|smattering|sliver ~1 =of
    handful =of ~2 @affected
    =a few =of =you
    ^ =only|=just|merely ~6 =is|=are|=was|=were ~1 broken|gone|=lost|=down|missing
    ^ =only|=just ~~6 =is|=are broken|=down
    =but ~1 =only|=just ~1 =for|=the|=a|=some|=one|=on
    =it|=that =is|='s =only|=just|merely ~1 #word
    ^ =just =a|=an|=some ~3 #word
    =nothing =more|=but|=other =than|=a ~1 #word
    nothing ~2 except|juicy|dramatic
    =no more than =a ~1 few|moment|couple|handful
    minutes|hours|moments|seconds =at =most|=worst
    =a mere|=merely ~1 #word
    =all =that happened
    =worst case ~1 =you|=is|=was|=will
    =only|=just ~1 =a|=an? =one|=few|single|handful|small|brief|short|minor|slight|couple|=two|=three|partial|limited|fraction|subset ~2 @affected|@harm|minute|second|hour
    =only|=just handful|couple|few|fraction|subset|=one|=two =of
    =only|=just =for|lasted|=down|=took|=some ~3 #number|minute|second|hour|moment|few|couple|@affected
    =was|=were|=is|=are =only|=just =down|offline|unavailable|slow|affected|impacted|seen|visible ~1 =for|#number|briefly|=between
    =just ~1 slow|=for ~1 #number
    =just =the ~9 =was|=were|=is|=are ~2 @broken|@failing-verb
    =is|=was simply =a|=an|=the
    @not =many|=much ~2 @affected|impact|harm
    =a few ~1 @people|lingering|stragglers|last
    =only|=just about|around|approximately|some? #number ~2 @affected
    =not ~1 huge|=big|major ~1 issue|problem|deal|outage
    most|majority ~4 @people ~2 @not ~2 notice|affected|see|=seen|experience
    unlikely =to ~2 notice|=see|affect|impact|experience|disrupt|=be|cause|=feel
    @people ~2 unlikely
    errors|issues|problems|slowness ~2 =using|=in|=with =some functionality|features|functions|parts
    // it happens to everybody, and it could have been worse
    @harm|thing|stuff ~1 =such|=like ~1 =as? =this|=that|=these|=it ~1 @modal-habit ~1 happen|occur|arise|=go
    @harm|thing|stuff =of =this|=that|=such =sort|kind|type|nature ~1 @modal-habit ~1 happen|occur|arise
    =such|kind|sort|type ~3 @harm|thing|stuff ~1 @modal-habit ~1 =happen|=occur|=arise
    =such|kind|sort|type ~3 @harm|thing|stuff ~1 =happen|=occur|=arise
    @harm|thing|stuff|hardware|machine|server|disk =do|=does|=can unfortunately|inevitably|always|sometimes|occasionally? happen|occur|fail
    =things|stuff ~1 =happen|=happens|=break|=breaks
    =no|nobody|=noone ~3 immune|perfect|infallible|bulletproof|foolproof
    @be|=sometimes|unfortunately ~1 inevitable|unavoidable
    thankfully|luckily|fortunately|mercifully ~~9 night|weekend|sunday|saturday|quiet|peak|=few|=little|=one|=only|=most|rare|rarely|seldom|hour|short|small|minor|brief
    =not ~1 different|=worse ~1 =from|=to|=than ~2 other|usual|normal
    =not =too|=so|=very|=that|particularly important|bad|serious|critical|severe
    =an? acceptable ~1 timeframe|downtime|outage|delay
    spared =from|=of|=the
    perfect storm =of? rare?
    bad luck
    =an? =otherwise smooth|=good|=excellent|=great|perfect|uneventful|reliable|stable|flawless
    =no =need =to worry|panic|=be
    no|@not ~1 cause|reason ~1 =for ~3 alarm|concern|panic
    nothing ~1 major|serious|dramatic
    nothing =to worry|panic|=be
    =no =big|=great|=real deal|problem|issue|harm
    =no harm done
    =no =biggie
    on =the bright =side
    grand scheme
    =it =is @not =as|=like =if?
    @not|hardly|scarcely|barely ~2 tragedy|disaster|catastrophe|drama|emergency
    =end =of =the world
    even =at =its worst
    =world problem
    =off day
    everyone|everybody =has|=makes|=have
    =be ~1 far|much worse
    =as happens|=happen ~1 everywhere|=to|=in
    @not panic
    nuisance =rather
    @be unlucky =to
    @not =even last
    =little traffic
    =a|=an quiet hour|time|moment|period
    =talking =about =a =few
    apart =from ~1 @small
    nobody =was hurt
    annoying =but
    =could =have =been ~2 worse
    // not meant
    ! short|long =notice|message|circuited|=of|=on|=link|=links|=code|=codes
    ! =only|=just =takes|=take
    ! short =term ~1 solution|fix|plan|measure|goal|workaround|mitigation
    ! temporary|momentary|transient loss
    ! @modal ~1 have ~1 caused|=been|#participle
    ! inconvenience|trouble ~2 @modal
    ! =called =it ~1 @nuisance|glitch|hiccup|blip
    ! =is @not =a blip|hiccup|glitch
    ! minor number|axis|child
    ! temporary phone|number|password|address
    ! =only|=just ~7 =none ~1 =was|=were
    ! bad luck =is
    ! @not ~4 @small|blip|hiccup|glitch|@petty ~1 @harm|thing|@nuisance
    ! called|call|calling ~1 =it ~1 =a
    ! small number field
    ! slightly different|higher|raised|changed
    ! =just|=only =one =of|=more|=thing|way
    ! =just =a ~1 reminder|note|heads|update|quick|moment
    ! loss protection
    ! =is quick once|=to
    ! occasional user|customer|visitor
    ! =only =if|=when|=works|=work
    ! rare|rarely =in =the? future
    ! ensure|minimise|keep|=for|=with|ensuring ~1 minimal|limited|minimum
    ! minor version|release|upgrade|update
    ! small|minor ~1 business|company|team|change|improvement|file|fix
    ! limited|temporary|short|quick ~1 fix|solution|workaround|measure|=to|access|mitigation|break|@small? summary|update
    ! =too|=so|=as limited|small|little|few|short|low
    ! brief|briefly|short ~2 explanation|summary|update|overview|description|report|history|summarise|describe|explain|outline
    ! only|=just =after|=before|=now|=as|=like|=recently
    ! fortunately|thankfully|luckily ~~8 @not ~2 =lost
    ! read =only
    ! =not =only|=just
    ! without ~1 hitch|glitch
    ! limited =to
  `,
}
