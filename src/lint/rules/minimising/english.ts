export const minimisingPhrases = {
  minimising: `
    // small words for the harm
    brief|short|shorter|small|tiny|minor|slight|little|momentary|temporary|negligible|minimal|limited|isolated|trivial ~2 interruption|disruption|outage|downtime|issue|problem|incident|impact|delay|failure|error|glitch|bug|hiccup|interruption|disturbance|inconvenience|degradation|period|effect|mistake|blip|fault
    briefly|slightly|momentarily|fleetingly
    hiccup|blip|glitch|snag|niggle|teething
    =a little ~1 slow|late|delayed|longer|slower|bumpy
    alter|change|adjust ~3 =a =little
    rare|rarely|seldom|infrequent|infrequently ~1 happen|occur|event|case|condition|affected|seen|cases|occasions|circumstances
    happen|occur|fail|seen ~1 rarely|seldom|infrequently
    =extremely|=very rare|rarely
    =very|=quite|=relatively|=only|fairly|really short|brief|small|few|minor|limited|little
    downtime|outage|interruption|disruption ~2 =was|=were|=is ~2 short|brief|small|minor|minimal|limited|=kept
    =kept ~2 minimum|minimal|short
    // few people
    some|certain|=few ~1 user|customer|people|client|visitor|member|account|merchant|reader ~1 =may|=might|=could
    =a ~1 small|tiny|limited|low|very ~2 number|subset|portion|percentage|fraction|proportion|minority|handful|group
    =only|=just ~1 =a|=an? =one|few|single|handful|small|brief|short|minor|slight ~2 user|customer|client|people|account|site|server|region|request|interruption|delay|issue|outage|impact
    =just ~1 =down|slow|=for ~1 #number
    handful =of ~2 user|customer|client|people|account|site|request|order|message
    @not =many|=much
    =a few ~2 services|users|customers|sites|servers|lingering|stragglers|remaining
    =were|=are|=is|=was unlikely =to
    users|customers|people|=you ~2 unlikely
    errors|issues|problems|slowness ~2 =using|=in|=with =some functionality|features|functions|parts
    // it happens to everybody, and it could have been worse
    issue|problem|failure|outage|incident|thing|mistake|bug|these|this|sort|kind|type|nature ~3 =can|=do|=will|=may unfortunately|inevitably|always|sometimes? happen|occur
    =these|=such things happen
    =things happen
    thankfully|luckily|fortunately
    =could have been ~1 worse
    spared =from|=of|=the
    perfect storm
    =an? =otherwise smooth|=good|=excellent|=great|perfect|uneventful
    nothing serious|=to =worry
    =no big deal
    // not meant
    ! short|long|near|medium =term|=notice|message|messages|=circuit|circuited|=of|=on|=link|=links|=code|=codes
    ! =in short
    ! =very|=as|=too soon|shortly
    ! minor version|release|upgrade|update|versions|updates|releases
    ! small|minor ~1 business|businesses|company|companies|team|change|changes|improvement|improvements|file|files|fix|fixes
    ! limited|temporary ~1 fix|solution|workaround|measure|measures|to|access
    ! #number ~2 brief|short
    ! brief|briefly|short ~2 #number
    ! brief|short ~2 explanation|summary|update|overview|description|report|history
    ! only|=just =after|=before|=now|=as|=like|=recently
    ! =just ~1 =want|=wanted|=got|=let|=to
    ! fortunately|thankfully|luckily ~~8 @not|=no ~2 =lost
    ! rate limited
  `,
}
