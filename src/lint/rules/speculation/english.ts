export const speculationPhrases = {
  speculation: `
    // a guess at the cause
    probably|presumably|possibly|perhaps|maybe|likely|potentially|supposedly|allegedly|apparently|evidently|seemingly ~3 due|because|caused|cause|related|=why|result|triggered|linked|originated|=from|connected|the =cause|reason|=had|overloaded|failed|broke|lost
    probably|presumably|perhaps|maybe|seemingly ~1 =a|=an|=the|=some ~3 @fault-noun|@machine
    =is|=was|=were|=are|=be probably|presumably|possibly
    =is|=was|=were likely ~1 =a|=an|=the|due|caused|related|because|result
    ^ probably|presumably|perhaps|maybe|seemingly
    suspect|suspected|suspecting|suspicion
    =we|=i|engineers|team ~1 believe|think|assume|guess|=thought|=believed ~~8 caused|cause|due|triggered|related|because|result|led|root|responsible|reason|broke|failed
    =our|=my|best|educated|working guess|theory|hypothesis|assumption
    =it|=this|=that|=there|=which|issue|problem|outage|error|cause|incident|failure ~2 seems|seem|appears|appear|=appeared|=seemed =that|=to|=like|=as
    =it seems|=appears ~1 #word
    look|looks|looking|looked =like|=as
    =what appears|appeared|seems|seemed =to
    appeared|appears|seems|seemed =to =be|=have ~2 =a|=an|=the|caused|due|related|failed|suffering|having|been
    @machine|#name ~1 seems|appears|seemed|appeared =to
    candidate|culprit|cause|reason ~2 =may|=might|=could|=can|seems|appears ~1 =be
    =may|=might|=could have ~2 caused|triggered|led|contributed|resulted|been =by?
    =may|=might|=could ~1 =be ~2 due|caused|related|linked|result|connected|responsible
    likely|probable|possible|potential|suspected cause|culprit|reason|trigger|candidate
    possibly|potentially|perhaps|likely due|because|caused
    // doubt about the end, or about whom it touches, is honest
    ! seem|appear|look|likely|probably|believe|suspect ~~6 located|found|identified|resolved|fixed|restored|recovered|stable|operational|normal|working|=back|=up|mitigated|recovering|improving|better|good|complete|stabilized|improved|solved|functioning|responding|subsided|stopped|=over
    ! user|users|customer|customers|=you ~3 see|seem|appear|look
    ! unlikely
    ! similar =in|=to
    ! =may|=might have caused =you|=any|=our
    ! problems|inconvenience|trouble|issues|disruption ~2 =may|=might ~1 have caused
    ! not|=no ~1 seem|appear ~2 affected|impacted
    ! @not ~1 suspect
    ! =looking =like|=as? ~1 =forward
    ! appear|appears|appeared =on|=in|=at|=as
    ! suspect|suspected ~2 spam|fraud|link|file|activity
  `,
}
