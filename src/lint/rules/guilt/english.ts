export const guiltPhrases = {
  guilt: `
    // an apology turned up
    deeply|truly|terribly|awfully|incredibly|extremely|profoundly|dreadfully|unreservedly|wholeheartedly|=so|really ~1 sorry|apologise|apologize|apology|apologetic|regret|regretful
    apologise|apologize|apology|sorry deeply|truly|profoundly|profusely|unreservedly|wholeheartedly
    deepest|profound|heartfelt|humble|humblest|abject|unreserved ~1 apology|regret
    =from =the bottom =of
    =with =a heavy heart
    beg|ask|asking|begging ~2 forgiveness
    forgive =us|=me
    // feelings of the writer
    mortified|embarrassed|embarrassing|ashamed|shame|shameful|heartbroken|devastated|horrified|appalled|gutted|sickened|humiliated|distraught
    =we|=i ~2 feel|felt|feeling ~2 terrible|awful|horrible|=bad|sick|guilty|dreadful
    painful|agonizing|agonising|nightmarish ~1 experience|day|lesson|week|night|hours|incident|outage|time
    =the pain =you|=your|=we|=i
    =feel =your pain
    =our|=my nightmare
    means|meant|mean ~1 everything|=the ~1 world =to =us|=me
    lost|losing sleep
    // sentence passed on oneself
    unacceptable|inexcusable|unforgivable|disgraceful|intolerable|indefensible
    =not ~1 acceptable|excusable|forgivable
    =no excuse
    stupid|stupidly|stupidity|foolish|foolishly|idiotic|idiotically
    =we|=i ~2 let|failed =you|=our ~1 down|customers|users
    =we|=i ~1 failed =you|=everyone|=everybody
    =we|=i ~3 screwed|messed|=blew =up|=it
    =we|=i botched
    =my|=our ~1 fault
    =my|=our|=of ~2 mistakes
    // not meant
    ! @not ~2 embarrassed|ashamed|sorry
    ! unacceptable|acceptable ~1 input|value|format|certificate|use|file|risk
    ! =not =my|=our ~1 fault
  `,
  // One plain apology is right; the second is about the writer.
  apology: `
    sorry
    apologise|apologize|apologising|apologizing
    apology|apologies
    =we|=i|=sincerely|=deeply regret
    ! =sorry =to ~1 hear|see
    ! @not ~2 sorry
    ! better =safe
  `,
}
