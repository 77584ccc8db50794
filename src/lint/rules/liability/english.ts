export const liabilityPhrases = {
  liability: `
    // fault and responsibility admitted
    =is|=was|=are|=were|entirely|all|solely =my|=our ~2 fault|mistake|failing|error|responsibility
    =my|=our ~1 fault
    =we|=i ~2 accept|take|assume|bear|admit|acknowledge ~3 responsibility|liability|blame|fault
    responsibility|blame|fault|liability ~3 lies|lay|rest|falls|fell|=is ~2 =with|=on|=upon ~1 =us|=me|=our
    =we|=i ~2 =are|=am|were|=was ~1 responsible|liable|accountable ~1 =for
    =is|=was =my|=our ~1 responsibility
    failing|failings|shortcoming|shortcomings|negligence|failure|fault|neglect ~1 =on ~1 =our|=my part
    =our|=my ~1 failing|failings|shortcoming|shortcomings|negligence
    =the ~1 failing ~1 =was|=is|=here|=were
    =our|=my failure =to
    =we|=i ~2 failed ~1 =to ~1 deliver|provide|meet|protect|honour|honor|keep|prevent|test|notice|inform|follow|live
    =we|=i ~1 @have @not ~1 delivered|met|honoured|honored|lived|kept|fulfilled
    =we|=i ~2 fell|fall|fallen short
    =we|=i should have ~1 prevented|tested|caught|noticed|acted|foreseen|checked|known|done
    =could|=would|=should ~1 have ~1 been ~1 avoided|prevented|avoidable|preventable|unnecessary
    =would|=could @not have been ~1 necessary|needed
    breach|breached|breaching ~2 =our|=the ~2 contract|=sla|agreement|obligation|duty
    // money and credit
    refund|refunds|reimburse|reimbursement
    compensate|compensation
    service|account|=sla|usage|bill|billing|=your|=a credit|credits
    credit|credited|crediting =your|=all|=affected|=every|=customers|=accounts|=you
    =be credited
    customers|accounts|shops|users|=you =are|=were|=get|=will ~1 credited
    =is|=are|=be|get|=get|receive|give|offer ~4 free =of|=for
    =free =for =all|=everybody|=everyone|=everybody|=you|=our
    get|receive|give|giving|offer|offering|have ~4 free|complimentary ~1 month|months|day|days|week|weeks|minute|minutes|hour|hours|year|period|upgrade
    free|complimentary|additional|extra month|week|period =of|=for|=on
    waive|waived|waiving
    =not =be charged|billed|invoiced =for
    money =back
    discount|rebate|goodwill|voucher
    extend|extending|extended ~1 =your|all|every|=the ~2 subscription|licence|license|contract|term
    make =it =up =to =you
    damages ~2 =paid|=pay|claim
    // not meant
    ! credit card|cards|=note|=notes|check|transfer
    ! card credit|credits
    ! @not ~3 responsible|liable|=our ~1 fault
    ! grace
    ! refund|reimbursement|credit|compensation|discount|voucher|waiver ~3 fail|failed|delayed|page|button|unavailable|form|function|feature|transactions|process|processing|request|requests|code|codes|emails
    ! demand|demanding|seek|seeking|ask|asking|claim|claiming ~3 compensation|refund
    ! feel free
    ! team|person|engineer|people responsible =for
    ! =we =are responsible =for ~2 running|operating|maintaining
  `,
}
