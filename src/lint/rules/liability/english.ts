export const liabilityPhrases = {
  liability: `
    =should =never =have
    =is|=was =my|=our ~1 responsibility
    =in|due compensation
    // fault and responsibility admitted
    =we|=i ~2 accept|take|took|assume|bear|admit|acknowledge|=own ~3 responsibility|liability|blame|fault|ownership|accountability
    =we|=i ~1 =own|=owned =up? =to? =this|=it|=that|=our|=the
    =is|=was ~1 =on =us|=me $
    responsibility|blame|fault|liability ~3 lies|lay|rest|falls|fell|=is ~2 =with|=on|=upon ~1 =us|=me|=our
    =we|=i ~2 =are|=am|were|=was ~1 responsible|liable|accountable|=at ~1 =for|fault
    @failing ~1 =on ~1 =our|=my ~1 part|side|behalf|end
    =our|=my ~1 @failing
    =we|=i ~2 failed ~1 =to ~1 deliver|provide|meet|protect|honor|keep|prevent|test|notice|inform|follow|live|communicate|act|respond|catch|anticipate|plan|=do|maintain|uphold|monitor|check|renew|secure|detect|=back|=see
    =could|=would|=should ~1 have ~1 been ~1 avoided|prevented|avoidable|preventable|unnecessary
    =was|=were ~1 avoidable|preventable
    =would|=could @not have been ~1 necessary|needed
    =we|=i =did @not =follow|=act|=react|=keep|=back|=renew|=prepare ~1 =our|=the|fast|quickly|=up|=for|enough
    =the buck
    =we|=i|=us ~2 allowed|=let =this|=it|=that ~1 happen|occur
    =we|=i ~1 =let|allowed ~6 expire|lapse|deplete|=slip|=run
    =an|=the|=our|=my oversight =in|=on|=with|=when|=of|=while|=during
    gap|deficiency|hole|failing|shortcoming ~1 =in ~1 =our|=my
    =our|=my ~5 @be @not ~1 =up|adequate|sufficient|prepared|ready|tested|enough ~1 =to? date|=enough?
    =we|=i should|=should ~1 have #participle|=done|=had|=seen|=known|=told|=kept|=made
    =we|=i|=us ~3 =to blame
    =we|=i ~1 @slip
    =our|=my ~1 team|staff|engineer|developer|colleague|technician ~2 @slip
    =our|=my ~1 team|staff|engineer|developer|colleague|technician ~1 failed =to #word
    =we|=i ~1 =broke|=caused|=wronged|=violated|=betrayed|=deceived|=neglect|misspoke|=deleted =it|=this|=you|=your|=our|=everything|=them|=all
    =we|=i ~1 fail|=let|=lost =you|=your|=our ~1 =down|trust|customers|users|members
    =we|=i ~1 fail =you|=them
    =we|=i ~6 =too late|slow|slowly|early|long|little|quickly|much|few|lightly|soon|hasty|thin
    =we|=i ~7 wrong|incorrect|wrongly|incorrectly|mistakenly|accidentally|inadvertently|unintentionally|prematurely
    full|sole|entire|complete responsibility|accountability
    apologise|apology|sorry =for =not|=having|=ignoring|=failing
    =we|=i ~1 confess|breached|broke|violate ~1 =our|=the|=your word|promise|agreement|contract|terms|duty|trust|obligation|commitment|sla
    =we|=i =knew
    =we|=i =had ~1 =been =warned|=told
    =we|=i|had ~1 =no business|right =to? #activity
    =we|=i|=ours =ought =to
    =if|=had =we|=i ~1 =had|=only|=followed|=done|=read|=kept|=paid|=acted|=been|=listened|=checked|=tested|=planned|=reacted|=looked
    =we|=i =were|=was ~1 careless|foolish|slow|late|reckless|asleep|complacent|naive|unprepared|sloppy
    negligent|foolish|stupid|careless|reckless|wrong|remiss|naive|sloppy|arrogant|irresponsible|inexcusable|thoughtless|complacent =of|=on =us|=me|=our
    shame =on =us|=me
    =my|=our bad
    mea culpa
    guilty =as|=of
    culpable|answerable
    =we|=i =are|=am =the reason|=ones? =who?
    =we|=i =are|=am|=stand ~1 responsible
    =i|=we =answer =for
    =brought =on|=upon ourselves|myself
    =house =was|=is =not =in
    =it|=that =is =on =us|=me
    @failing ~4 =is|=was|=were|=lies|=rests|=occurred|=happened|made ~1 =ours|=mine
    @failing ~4 =is|=was|=were|=lies|=rests|=occurred|=happened|made ~1 =by|=with|=at|=on|=in =us|=me|=our
    @failing ~2 =by|=of|=from =us|=me|=ours|=mine
    @failing ~2 =by|=of|=from =our|=my ~1 office|team|staff|engineers|company|department
    mistake|error|lapse ~2 =during|=within =our =own? ~1 maintenance|team|work|upgrade|migration
    lack =of ~2 =on|=from =our|=my
    lapse|deficiency|shortcoming|slip ~5 regretted|admitted|acknowledged
    @house ~1 admits|accepts|acknowledges|concedes|regrets ~1 =that|=it|=its|=full|=responsibility|fault
    @house =is|=bears|=takes|=carries|=assumes ~1 responsible|responsibility|answerable|liable|blame =for
    =we|=i ~1 carry =the|=full blame|responsibility|consequences
    =by =us =and
    =our ~3 proved|=was|were deficient|inadequate|insufficient|lacking
    poor|bad|wrong decision|choice|call ~1 =i|=we|=by =made|=us
    =as =we|=i should =have
    // money and credit
    refund|reimbursement|rebate|compensation ~3 =to|=of|=will|=is|available|due|approved
    =for|get|receive|issue|=full|offer|give ~2 refund|compensation|reimbursement
    reimburse|goodwill|recompense|indemnify
    @be|=has|=have|=will ~2 =credited|=waived
    @charge ~8 =be|=is|=are|=been|=will|=shall ~2 @remit
    =we|=i|=our|=us|@house|insurer ~2 @remit|=cover|=pay|=pays|=bear|=meet|=eat|=absorb|=settle|=foot|=reduce|=lower|=halve|=reverse|=return|=drop|=cancel ~4 @charge|claim|claims|meals|hotel|losses|damage|taxi
    deduct
    =at|=for =our =own? cost|expense|account
    =on =the house
    =pay =you =back
    =at =no =extra? cost
    =double =your|=all
    free =for =life
    =free|complimentary ~1 ticket|drink|coffee|meal|replacement|pass|refill|copy|gift|shipping|repair|delivery|entry ~3 =will|=can|=for|=is|=are|=be|=to
    =send|=sending|=get|=offer ~2 =a|=free|complimentary =free? refill|ticket|drink|replacement|gift|meal|coffee
    =as ~1 gift|amends|thanks
    =plus =one|=an extra
    lengthened|extended =by =one|=two|=a
    half|part|#percent|tenth|quarter ~4 fee|price|bill|rent ~4 returned|=back|credited|deduct|refunded
    =are|=is|=be =paid #number
    compensation|goodwill|apology code|voucher|package|points
    reduction =of|=in ~2 fee|bill|price|rent
    rebate|voucher =of|=for|=is|=on
    =hand|=send|=file|=submit ~4 bill|receipt|receipts|statement|expenses ~~6 =pay|=cover|=at =the? counter?
    exchanged =for =one
    // the rest
    @giving ~6 @money
    =will|=be|=are|=get|=being refunded|reimbursed|compensated
    =is|=are|=be|get|receive|give|offer|=given ~4 free =of|=for
    get|receive|give|=given|offer|have|enjoy|add|added ~4 free|complimentary|extra|additional|bonus ~2 month|day|week|minute|hour|year|period|upgrade|time|credits
    =not ~1 =be? charge|bill|invoiced =for|you|any|anyone
    money =back
    // not meant
    ! credit card|=note|=notes|check|transfer|bureau
    ! @not ~3 responsible|liable|=our ~1 fault
    ! grace
    ! =we|=i =was|=were|=are misled|ignored|=told|ignoring
    ! =we =do|=will not
    ! =what|=how|=whether ~3 compensation|refund|credit
    ! =our fault reporting|line|tolerance|report
    ! @failing ~2 =in =the
    ! @failing ~1 =was|is found|corrected|fixed|=in
    ! =no refund|compensation|liability|charge
    ! compensation =by|requests
    ! through no
    ! =we are =the
    ! =free =of errors|regressions|malware
    ! @supplier|company|bank ~2 pay|refund|compensate|offer ~4 damage
    ! company pays =for
    ! =do =you ~9 @money
    ! @not ~1 @giving ~6 @money
    ! refund|reimbursement|credit|compensation|discount|voucher|coupon|waiver|rebate ~3 queue|=you|department|claims|requests|=have|=has|=can|fail|delayed|page|button|unavailable|form|function|feature|transactions|process|request|code|emails|balance|shown|missing|purchase|bought|display|@not|portal|site|system|tool|policy
    ! feel free
    ! free ~1 plan|tier|space|memory|disk|trial|account|users|customers|version|up
    ! team|person|engineer|people responsible =for
  `,
}
