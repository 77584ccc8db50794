export const permanencePhrases = {
  permanence: `
    // lost or not
    @data ~3 @be ~2 =at|=in risk|danger
    @data ~3 =on =their way
    =show|=shows|=have|=has|=leave|=be ~2 gap
    =entered|=sent|=submitted|=uploaded|=created|=placed|=typed|=posted ~1 =again|=anew
    @data ~4 @not ~2 brought|=come =back
    your #word ~2 @not ~2 touched|altered|copied
    @data|card|number|photo|=they ~3 @not ~3 touched|copied|viewed|taken|altered|tampered
    data|photo|record|document|image|backup|information|database|content|setting ~3 @not ~3 affected|impacted
    transaction|order|payment|booking ~7 rolled =back
    backup|snapshot|copy ~6 complete|intact|unharmed|undamaged|usable|=ok|=fine|safe
    money|fund|@data ~3 @be ~3 secure|safe|intact|unaltered|unchanged|unharmed
    @data remain ~3 unaltered|unaffected|unchanged|available
    salvage|resurrect|rescue|reconstruct ~4 #word
    =no ~3 @data ~1 =left
    intruder|attacker|hacker|thief|party ~2 copied|obtained|downloaded|stole|=stole|read|viewed|took|=took|exfiltrated
    @data ~4 @be ~1 buffered|held|spooled|=kept
    =lost|destroyed =the|our|all|both ~1 disk|drive|volume|snapshot|array
    @data ~2 =up =to|until #clock|#date
    @data ~6 =did count
    @data ~8 @not ~1 published|posted|counted|registered|reached|made
    submitted|placed|sent|posted|uploaded|created|made|entered ~8 discarded|dropped|ignored|disappeared|vanished|=gone
    @data|#number|hour|day ~4 disappear|vanish|discarded
    =no|=none|=all|=not|any ~3 @data ~3 @be ~2 affected|impacted|touched|accessed|modified|altered|viewed|copied
    personal|customer|private|sensitive|confidential|payment|financial ~1 information|data|detail ~3 @not|@be ~3 affected|accessed|impacted|compromised|involved|viewed|=at
    @data loss|corruption|integrity|breach|leak|recovery
    loss =of ~2 @data
    @data ~5 =lost|deleted|erased|wiped|corrupted|=gone|destroyed|unrecoverable|irrecoverable|overwritten|purged|truncated
    =lost|lose|missing|deleted|corrupted ~3 @data
    ! whether|=if ~3 @data ~4 =lost|deleted|affected|exposed
    nothing|none ~3 =lost|deleted|affected|missing
    @data ~9 @be|=have|=has ~3 =lost|=deleted
    @data ~9 @not ~2 =recorded|=saved|=stored|=captured|=retained|=charged
    =not ~2 recorded|saved|stored|captured|retained
    submitted|placed|sent|posted|uploaded|created|made|entered|changed ~8 @not ~2 saved|recorded|stored|processed|delivered|lost
    reverted|rolled|restored =back? =to ~4 backup|state|snapshot|yesterday|#date|#clock
    lose ~5 data|file|record|message|email|mail|order|content|image|work|posts
    =no ~3 =lost
    @not ~1 =lost
    @data ~3 @be ~3 safe|intact|secure|missing|removed|preserved|retained
    data|file|database|information|content ~3 unaffected|untouched
    @data ~3 @be ~2 still ~1 there|present|exist|intact|safe
    queued|delayed|held|waiting|pending|missing ~1 @data ~2 =will|=be ~3 delivered|sent|processed|arrive
    progress ~6 lost|rolled|reset|saved
    recover|retrieve ~1 =all|most|every|everything
    @not ~3 evidence|indication|sign =that ~2 anyone|anybody|someone|somebody|attacker
    re register|enter|create|submit|upload|send
    // comes back
    =of another|=other customer|user|person|people|member|account|party
    belong ~1 =to ~1 other|another|someone|somebody
    =was|=were|=been|=are|=is|=be ~1 =lost
    =seen|viewed|visible|accessible|readable|=shown|exposed|disclosed =by|=to|=for ~2 other|another|anyone|anybody|everyone|everybody|public|outsiders|strangers|unauthorised
    password|card|detail|payment|credential ~3 @not ~2 visible|=seen|accessible|included|readable|stored
    @data ~8 @not ~1 reach|arrive|recorded|registered
    please ~2 enter|submit|=send|place|upload|create|record|type|save ~4 again
    @data ~3 @be ~2 executed|honored|kept
    recover|restore|reprocess|replay|retrieve ~2 data|file|dataset|document|email|mail|message|order|content|post|image|transaction|entry
    @data ~4 @be ~3 recovered|recoverable|reprocessed|replayed|backfilled|resent|redelivered
    backfill|reprocessed|replayed
    @data ~4 eventually|retroactively|automatically|later ~2 delivered|sent|processed|retried|queued
    @data ~4 @be|=will ~3 delivered|sent|processed|resent|retried|redelivered|replayed|sync|arrive|catch|appear ~4 once|=when|after|eventually|later|automatically|over|shortly|soon|gradually|tomorrow
    @data ~4 =will|=be ~3 processed|executed|honored|recovered $
    held|stored|spooled|buffered|=kept|cached|saved|queue ~4 =until|=for|=to ~4 delivered|delivery|sent|processed|later|resume|back|retry|forwarded
    @data|build ~3 =will ~2 =be? ~1 retry|resume|backfill
    @data|build ~4 =will|should ~1 begin|resume|start|catch =up|#activity
    backlog ~4 processed|delivered|=caught
    eventually ~1 delivered|through|processed|arrive|sent
    through|delivered|arrive eventually
    @data ~4 =will ~2 queue|=be queued|retry
    =not ~2 =resent|=recovered|recoverable|=restored
    // security
    @data|system|we|account|=itself|#name ~3 @not ~2 breached|compromised|exposed|accessed|leaked|stolen|exfiltrated
    @data|#name ~4 breached|compromised|exposed|leaked|stolen|exfiltrated|disclosed
    @not ~3 evidence|indication|indicator|sign =of|=that ~4 unauthorized|access|breach|compromise|exfiltration|misuse
    unauthorized ~2 access
    @not ~3 evidence|indication|indicator|sign =of ~1 malicious
    =sent|shown|visible|displayed|delivered|disclosed ~1 =to ~2 =wrong|=other|another|unauthorised|=third ~1 address|recipient|customer|person|user|people|party|account|subscriber
    data protection authority
    phished
    exfiltrated|=stolen
    unrecoverable|irretrievable|irretrievably
    @be|=have|=has ~2 =gone|=lost|=deleted|=wiped|=erased $
    ! =lost|lose|loss ~3 power|connection|connectivity|electricity|access|service|contact|control|internet|network|packet
    ! =no|any ~2 lost ~2 time
    ! time|hope|game|match|packet|frame|connection|call ~3 =lost
    ! @people ~3 =are|=is|=were ~1 =lost
    ! service|system|site|traffic|redundancy|power|capacity|connection|contact|access|connectivity ~5 =lost
    ! signing =in|=up|=on
  `,
}
