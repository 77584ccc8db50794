export const guiltPhrases = {
  guilt: `
    // an apology turned up
    @intensely ~1 sorry|apologise|apology|apologetic|regret|regretful
    =so|=very #border? =so|=very sorry
    apologise|apology|sorry ~1 deeply|truly|profoundly|profusely|unreservedly|wholeheartedly|enough
    deepest|profound|heartfelt|humble|humblest|abject|unreserved|profuse ~1 apology|regret|sympathy
    =can @not ~1 apologise|=say|tell|express ~2 enough|sorry
    =words ~1 @not ~2 express|describe
    =from =the bottom =of
    forgive =us|=me
    // feelings of the writer
    mortified|embarrass|embarrassment|ashamed|shame|shameful|heartbroken|devastated|horrified|appalled|gutted|sickened|humiliated|humbled|distraught|crushed
    =break|=breaks|broke ~1 heart
    =we|=i ~3 feel|felt ~2 terrible|awful|horrible|=bad|sick|guilty|dreadful|responsible|pain|=your
    =we|=i ~2 hate ~3 #word
    =as|=more frustrated|upset|disappointed|annoyed|angry|unhappy =as|=about|=than ~2 =you|=we|=i
    share =your|=the frustration|pain|disappointment|anger
    disappointed|angry|upset|furious|frustrated|annoyed =in|=with|=at =ourselves|=myself
    painful|agonizing|nightmarish|horrible|terrible|awful|dreadful|miserable|horrendous|rotten|horrific ~1 experience|day|lesson|week|night|hours|incident|outage|time|weekend|morning|month|mistake|situation
    =the pain =you|=your|=we|=i|=this
    =our|=my|=a|=the nightmare
    mean|meant ~1 everything|=the ~1 world =to =us|=me
    lost|lose|sleepless ~1 sleep|nights
    regain|rebuild|=win|earn|restore|=lost|lose|broken|betrayed =back? ~1 =your trust|confidence|faith
    // sentence passed on oneself
    unacceptable|inexcusable|unforgivable|disgraceful|intolerable|indefensible
    =not ~1 acceptable|excusable|forgivable
    =not ~2 =good enough
    =not ~3 standard|level|service|experience ~1 =of|=that|=we|=you ~4 expect|deserve|=hold|=set|=pride|want|aim|strive
    =you|customers|users|everyone deserve ~2 better|=more
    outage|incident|failure|=this|=that|thing|=such ~3 should @not ~1 happen|occur
    =we|=i ~2 dread|dreaded
    =no excuse
    =we|=i ~1 deserve ~1 =your|=the anger|criticism|frustration
    =we|=i ~1 betrayed
    =did =a terrible|horrible|awful|lousy job
    =no =words
    stupid|stupidly|stupidity|foolish|foolishly|idiotic|idiotically|boneheaded|dumb|silly|facepalm
    =we|=i ~2 let|failed|disappointed =you|=our|=many|=some ~3 down|customers|users
    =failed =you|=everyone|=everybody
    =we|=i ~3 screwed|messed|=blew|fucked|stuffed|goofed =up|=it
    =we|=i ~2 botched|goofed|bungled
    =we|=i ~2 dropped =the ball
    =our|=my|=mea bad|culpa
    shame =on =us|=me
    =we|=i =are|=am ~2 idiot|stupid|incompetent|moron
    =my|=our ~1 fault
    =my|=our|=of ~2 mistakes
    =fell|=fall|=falls|=fallen|=falling ~2 =short|=below ~4 standard|expectation|expect|deserve|=mark|=we|=you
    // not meant
    ! @not ~1 embarrassed|ashamed|sorry
    ! unacceptable|acceptable ~1 input|value|format|certificate|use|file|risk
    ! =not =my|=our ~1 fault
  `,
  // One plain apology is right; the second is about the writer.
  apology: `
    sorry
    apologise
    apology
    =we|=i|=sincerely|=deeply regret
    ! =sorry =to ~1 hear|see
    ! regret =to ~1 inform|=tell|announce|report|=say
    ! @not ~2 sorry
    ! better =safe
  `,
}
