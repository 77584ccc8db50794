export const liabilityPhrases = {
  liability: `
    // fault and responsibility admitted
    =is|=was|=are|=were|entirely|all|solely|purely ~1 =my|=our ~2 fault|mistake|=failing|error|responsibility|oversight|doing
    =my|=our ~1 fault
    =my|=our =own fault|mistake|error|failing|negligence|doing
    fault =is|=was|lies ~1 =ours|=mine
    fault|mistake|blame|error|responsibility|failing ~4 =is|=was ~2 =ours|=mine
    failed =in ~1 =our|=my duty|responsibility|obligation|promise
    =we|=i ~2 accept|take|took|assume|bear|admit|acknowledge|=own ~3 responsibility|liability|blame|fault|ownership|accountability
    =we|=i ~1 =own|=owned =up? =to? =this|=it|=that|=our|=the
    =is|=was ~1 =on =us|=me $
    responsibility|blame|fault|liability ~3 lies|lay|rest|falls|fell|=is ~2 =with|=on|=upon ~1 =us|=me|=our
    =we|=i ~2 =are|=am|were|=was ~1 responsible|liable|accountable|=at ~1 =for|fault
    =is|=was =my|=our ~1 responsibility
    =we|=i|company|=have|=has ~1 admit ~3 =that|mistake|error|wrong|fault|negligence
    @failing ~1 =on ~1 =our|=my ~1 part|side|behalf|end
    =our|=my ~1 @failing
    =the ~1 =failing ~1 =was|=is|=here|=were
    =our|=my failure =to
    =we|=i ~2 failed ~1 =to ~1 deliver|provide|meet|protect|honor|keep|prevent|test|notice|inform|follow|live|communicate|act|respond|catch|anticipate|plan|=do|maintain|uphold|monitor|check|renew|secure|detect|=back|=see
    =we|=i ~2 neglected|forgot|omitted ~1 =to ~1 #word
    =we|=i ~1 @have @not ~1 delivered|met|honored|lived|kept|fulfilled
    =we|=i ~1 =did @not ~1 meet|honor|deliver|fulfil|fulfill|test|check|=do ~1 =our|=the|properly|job|enough
    =we|=i ~2 fell|fall|fallen short
    =we|=i|=us ~1 made|make ~2 mistake|error|blunder|misjudgment|misjudgement|=bad|=wrong ~1 =decision?
    =we|=i ~1 =were|=was|=got ~1 wrong|negligent|careless|=at
    =we|=i|=this|=that|=it|tests|monitoring|process ~1 should ~1 have ~1 been? ~1 prevented|tested|caught|noticed|acted|foreseen|checked|known|done|anticipated|planned|communicated|detected|avoided|happened|spotted|realised|picked
    =should =never =have
    =could|=would|=should ~1 have ~1 been ~1 avoided|prevented|avoidable|preventable|unnecessary
    =was|=were ~1 avoidable|preventable
    =would|=could @not have been ~1 necessary|needed
    =we|=i =hold|=held ourselves|myself
    =we|=i =did @not =follow|=act|=react|=keep|=back|=renew|=prepare ~1 =our|=the|fast|quickly|=up|=for|enough
    =no|nobody =one? =will =be billed|charged|invoiced
    breach ~2 =our|=the ~2 contract|=sla|agreement|obligation|duty
    =our|=my ~1 mistake|blunder|negligence
    =the buck
    =we|=i|=us ~2 allowed|=let =this|=it|=that ~1 happen|occur
    =we|=i ~1 =let|allowed ~6 expire|lapse|deplete|=slip|=run
    =an|=the|=our|=my oversight =in|=on|=with|=when|=of|=while|=during
    gap|deficiency|hole|failing|shortcoming ~1 =in ~1 =our|=my
    =our|=my ~5 @be @not ~1 =up|adequate|sufficient|prepared|ready|tested|enough ~1 =to? date|=enough?
    =we|=i should|=should ~1 have #participle|=done|=had|=seen|=known|=told|=kept|=made
    =we|=i|=us ~3 =to blame
    // money and credit
    @giving ~6 @money
    =make|=made|=making|=did|=do ~2 refund|compensation|reimbursement
    =for =a|=your|=full|=partial ~1 refund|compensation|reimbursement
    @money ~4 =will|=to =be ~1 @giving|agreed|available
    @money ~2 @be ~2 @giving|agreed|available|calculated|applied|due
    =all|=full|partial|=any|=affected ~3 refund|compensation
    refund|reimburse|compensate =you|=your|=all|=any|affected|=our|=every|=everyone|customers|users|players|=the|=those
    =we ~1 =do? credit|refund|compensate ~1 =you|=for|=in
    =will|=be|=are|=get|=being refunded|reimbursed|compensated
    =in|due compensation
    compensation|refund =for =the|=this|=your|lost|downtime|=any
    =as =a|=an|=our|=some ~2 thank|apology|compensation|gesture|token|sorry|recompense|consolation|restitution
    service|account|=sla|usage|bill|=your|=a|free|bonus|=in|store|=of credit
    credit =your|=all|=affected|=every|=customers|=accounts|=you
    =be credited
    @customer-word =are|=were|=get|=will|=be ~1 credited
    =is|=are|=be|get|receive|give|offer|=given ~4 free =of|=for
    =free =for =all|=everybody|=everyone|=you|=our
    get|receive|give|=given|offer|have|enjoy|add|added ~4 free|complimentary|extra|additional|bonus ~2 month|day|week|minute|hour|year|period|upgrade|time|credits
    free|complimentary|additional|extra month|week|day|period =of|=for|=on|=to
    =for free $
    month|week|day|year ~1 free
    add|added|extend ~2 @amount ~1 month|week|day =to|=for ~2 =your|=all|=every|subscription|plan|account|membership|licence|license|term
    waive
    =not ~1 =be? charge|bill|invoiced =for|you|any|anyone
    =no charge =for
    money =back
    pro =rata
    prorated
    extend ~1 =your|=all|=every|=the|@customer-word ~3 @subscription
    @subscription ~2 =be|=been extended ~1 =by|=for|accordingly
    =to|=and make ~1 =up =for
    make =it|=this =up|right =to ~1 =you|everyone
    make =it|=this =right $
    make amends
    double|bonus ~1 =xp|experience|rewards|points
    // not meant
    ! credit card|=note|=notes|check|transfer|bureau
    ! card credit
    ! @not ~3 responsible|liable|=our ~1 fault
    ! grace
    ! =do =you ~9 @money
    ! @not ~1 @giving ~6 @money
    ! @not =be ~1 compensated|refunded|reimbursed
    ! process|@giving ~6 credit|discount|voucher|coupon|bonus ~1 card|code|page
    ! refund|reimbursement|credit|compensation|discount|voucher|coupon|waiver ~3 fail|delayed|page|button|unavailable|form|function|feature|transactions|process|request|code|emails|balance|shown|missing|purchase|bought|display|@not|portal|site|system|tool|policy
    ! buy|bought|purchase ~2 credits
    ! demand|seek|ask|claim ~3 compensation =from
    ! feel free
    ! free ~1 plan|tier|space|memory|disk|trial|account|users|customers|version|up
    ! team|person|engineer|people responsible =for
    ! =we =are responsible =for ~2 running|operating|maintaining|hosting|providing
    ! =if|=when|=where ~1 =we|=i ~1 failed
    ! api|usage|build|message|compute credits
  `,
}
