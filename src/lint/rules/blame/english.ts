export const blamePhrases = {
  blame: `
    // somebody failed us
    @outsider|#name ~2 failed|fail|neglected|refused|forgot|declined|omitted =to ~1 inform|notify|tell|warn|communicate|acknowledge|mention|alert|advise|honor|honour
    @outsider ~2 failed|fail|neglected|refused|forgot|declined|omitted =to ~1 provide|act|fix|deliver|give|let|repair|maintain|follow|=do|help|answer
    @outsider|#name ~2 @can|=has|=have @not ~2 inform|notify|tell|=told|warn|acknowledge|communicate|bother|care|admit|honor|cooperate
    @outsider|#name ~2 unable|unwilling =to ~1 provide|give|explain|tell|fix|say|respond|answer|help|commit
    @outsider|#name ~3 very|too|so|extremely|unacceptably|painfully|surprisingly slow
    drop|dropped ~1 =the ball
    let|=let =us|=our down
    without ~1 notice|warning|notifying|informing|telling|consultation|consulting
    retaliate|retaliated|retaliation|sabotage|sabotaged
    // judgement of people
    human|operator|user|employee|engineer|staff|pilot|developer|administrator|people|personal ~1 error|mistake|negligence|failure|carelessness|oversight
    @insider ~8 mistake|mistakenly|accidentally|carelessly|inadvertently|negligent|wrongly|erroneously|blunder|forgot|misread|mistyped|botched
    careless|carelessness|negligent|negligence|incompetent|incompetence|sloppy|reckless|irresponsible|malpractice|ineptitude|unprofessional|stupid|stupidity|idiot|clueless
    rogue|badly|ill|misbehaving|abusive|malicious|greedy ~1 client|user|customer|request|spammer|behaved|partner|tenant|actor|developer
    user|customer|client|people ~3 keep|kept|insist|insisted|refuse ~1 #activity
    // who should have
    =should =have =been? ~1 told|informed|noticed|known|prevented|caught|tested|warned|arranged|checked
    supposed =to =be|have
    =was|=were|=been|=is|=are ~2 told|instructed|warned|advised|asked =not =to|=to
    =is|=are|=was|=were meant =to ~1 #word
    serious|stern|firm ~2 chat|conversation|word|talk
    =will|=be ~2 asking|demanding|demand|questioning|pressing|holding|pursuing|taking ~4 explanation|accountable|responsible|legal|compensation|answers
    hold|holding|held ~3 accountable|responsible
    // not us
    =out|outside|beyond =of? =our|=my|=their|anyone =hands|control|influence|reach
    =not =our|=my|=us ~1 fault|doing|mistake|responsibility|problem|hardware|server|equipment|error|making
    =no fault =of|=on =our|=us|=my
    =we =can|=could =not =do anything|more|much
    nothing ~1 =we|=us =can|=could ~1 do|have
    blame|blamed|blaming
    =fault =of|=lies|lay|entirely|rests|=is|=was
    fault =is|=was|lies|lay =with
    =their ~2 fault|mistake|failure|negligence|incompetence|error
    // exceptions
    ! @not ~3 blame|blaming
    ! blame|blameless free|culture|review|=less
    ! =we|=i ~1 failed|fail|forgot
    ! =our team|staff|engineers ~1 failed|fail|forgot
    ! =my|our ~1 fault =is|=was
    ! hardware|power|electrical ~2 fault
  `,
}
