export const minimisingPhrases = {
  minimising: `
    // small words for the harm
    @small ~2 @harm
    short =term ~1 @harm
    briefly|slightly|momentarily|fleetingly|marginally|minimally
    @small? hiccup|hiccough|blip|glitch|snag|niggle|teething|hitch|wobble|gremlin
    bump ~1 =in ~1 road
    =a|=just little|=bit|=tad|=touch|=smidge ~1 slow|late|delayed|longer|slower|bumpy|unstable|rough|sluggish|laggy|flaky|later|wonky
    =a|=little bit =of ~1 @harm
    alter|change|adjust ~3 =a =little
    =for|=over =a|=an|=some ~1 short|brief|little|small ~1 time|while|period|moment|spell|duration
    =for =a ~1 moment
    =down|offline|unavailable|slow|interrupted|inaccessible ~2 =for =a|=only|=just ~1 few|couple ~2 second|moment|minute
    rare|rarely|seldom|infrequent|infrequently|uncommon|unusual|exceptional|unlikely|freak|isolated ~1 happen|occur|event|case|affected|seen|occasion|circumstance|combination|accident|occurrence|incident|coincidence|=set|series|situation|scenario|problem|failure
    happen|occur|fail|=seen ~1 rarely|seldom|infrequently
    rarely|seldom|infrequently ~1 @failing-verb|@doing-verb|happen|occur
    =extremely|=very|=quite|=pretty|incredibly|relatively|=so rare|rarely|uncommon|unusual|unlikely|infrequent|infrequently
    one =off ~1 event|incident|issue|problem|occurrence
    unlucky|unfortunate ~1 coincidence|combination|sequence|chain|timing|series
    =very|=quite|=relatively|=only|fairly|really|comparatively|pretty|extremely|reasonably|=such short|brief|small|minor|=limited|tiny
    =very|=extremely|=relatively =few|little ~1 @affected|impact|disruption|downtime
    @harm ~2 =was|=were|=is|=are|=be|been|remained ~2 short|brief|small|minor|minimal|limited|low|=kept|negligible|slight|cosmetic|quick|contained
    =kept ~4 minimum|minimal|short
    // barely felt
    barely|hardly|scarcely ~1 noticeable|notice|visible|affected|any|anybody|anyone|anything|=felt
    =not ~1 notice|noticeable ~1 =any|=anything|=it|=the|=much
    =no|=not|without ~1 major|significant|serious|severe|noticeable|material|meaningful|big|lasting|widespread ~2 impact|effect|issue|problem|disruption|harm|damage|interruption|loss|downtime|deal|incident
    =not ~1 serious|catastrophic|dramatic|significant
    merely =a? @small?
    cosmetic
    =in =no time
    // few people
    some|certain|=few|=number =of? =our|=the? ~1 @people ~1 =may|=might|=could
    subset|portion|part|percentage|fraction|proportion|selection =of ~3 @affected =may|=might|=could
    @people =may|=might|=could ~1 occasionally|sometimes|rarely|briefly|possibly
    =a|=the|=very|=for ~1 small|smaller|tiny|limited|low|minuscule|miniscule|modest|relatively ~~4 number|subset|portion|percentage|fraction|proportion|minority|handful|group|amount|share|part|selection|=set|segment|sample|percent|cohort|section
    =a|=the ~1 fraction|minority|smattering|sliver ~1 =of
    handful =of ~2 @affected
    =a few =of =you
    =less|=fewer =than =a handful
    =only|=just ~1 =a|=an? =one|=few|single|handful|small|brief|short|minor|slight|couple|=two|=three|partial|limited|fraction|subset ~2 @affected|@harm|minute|second|hour
    =only|=just handful|couple|few|fraction|subset|=one|=two =of
    =only|=just =for|lasted|=down|=took|=some ~3 #number|minute|second|hour|moment|few|couple|@affected
    lasted ~1 =only|=just
    =was|=were|=is|=are =only|=just =down|offline|unavailable|slow|affected|impacted|seen|visible ~1 =for|#number|briefly|=between
    =just ~1 slow|=for ~1 #number
    =just =the ~9 =was|=were|=is|=are ~2 @broken|@failing-verb
    =is|=was simply =a|=an|=the
    @not =many|=much ~2 @affected|impact|harm
    =a few ~1 @people|lingering|stragglers|last
    =a couple =of @people
    =only|=just about|around|approximately|some? #number ~2 @affected
    nobody|=no-one|=noone =should|=will|=would ~1 notice
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
    thing|stuff|something =do|=does|=can|=will? unfortunately|inevitably|always|sometimes|occasionally? =go|=goes|break =wrong|=down|=from
    @harm|thing|stuff =will unfortunately|inevitably|always|sometimes|occasionally happen|occur|=go|fail
    =things|stuff ~1 =happen|=happens|=break|=breaks
    =it|=this =happens =to|sometimes|occasionally|=from
    =no|nobody|=noone ~3 immune|perfect|infallible|bulletproof|foolproof
    @be|=sometimes|unfortunately ~1 inevitable|unavoidable
    happen =to =the best|everyone|everybody|all|any
    thankfully|luckily|fortunately|mercifully ~~9 night|weekend|sunday|saturday|quiet|peak|=few|=little|=one|=only|=most|rare|rarely|seldom|hour|short|small|minor|brief
    =not ~1 different|=worse ~1 =from|=to|=than ~2 other|usual|normal
    =not =too|=so|=very|=that|particularly important|bad|serious|critical|severe
    =an? acceptable ~1 timeframe|downtime|outage|delay
    =could =have =been ~1 worse
    spared =from|=of|=the
    perfect storm =of? rare?
    bad luck
    =an? =otherwise smooth|=good|=excellent|=great|perfect|uneventful|reliable|stable|flawless
    =no =need =to worry|panic|=be
    no|@not ~1 cause|reason ~1 =for ~3 alarm|concern|panic
    nothing ~1 major|serious|dramatic
    nothing =to worry|panic|=be
    =no =big|=great|=real deal|problem|issue|harm
    // not meant
    ! short|long =notice|message|circuited|=of|=on|=link|=links|=code|=codes
    ! =in =short
    ! =only|=just =takes|=take
    ! =just =one =of =those
    ! short =term ~1 solution|fix|plan|measure|goal|workaround|mitigation
    ! temporary|momentary|transient loss
    ! =may|=might|=could ~1 have
    ! rare|rarely =in =the? future
    ! ensure|minimise|keep|=for|=with|ensuring ~1 minimal|limited|minimum
    ! =very|=as|=too soon|shortly
    ! minor version|release|upgrade|update
    ! small|minor ~1 business|company|team|change|improvement|file|fix
    ! limited|temporary|short|quick ~1 fix|solution|workaround|measure|=to|access|mitigation|break|@small? summary|update
    ! =too|=so|=as limited|small|little|few|short|low
    ! brief|briefly|short ~2 #number
    ! brief|briefly|short ~2 explanation|summary|update|overview|description|report|history|summarise|describe|explain|outline
    ! only|=just =after|=before|=now|=as|=like|=recently
    ! =just ~1 =want|=wanted|=got|=let|=to
    ! fortunately|thankfully|luckily ~~8 @not ~2 =lost
    ! rate limited
    ! read =only
    ! low disk|memory|space|priority|latency|=on
    ! =no|=any ~1 low
    ! =not =only|=just
    ! without ~1 hitch|glitch
    ! limited =to
    ! quick|quickly =as|response|=to
  `,
}
