export const speculationPhrases = {
  speculation: `
    // a guess at the cause
    @perhaps ~3 @causal
    @perhaps ~1 =a|=an|=the|=some ~3 @fault-noun|@machine|driver|firmware|software|plugin|bot|weather
    =is|=was|=were|=are|=be|=been probably|presumably|possibly|apparently|potentially
    =is|=was|=were ~1 likely ~1 =a|=an|=the|@causal|fine|faulty|dead|damaged|@fault-verb
    ^ ~1 probably|presumably|perhaps|maybe|seemingly|possibly|supposedly
    presumably|seemingly|supposedly|allegedly|conceivably
    probably ~1 #participle|=the|=a|=an|=had|=has|=got|=caused|=lost|=was|=were
    fairly|pretty|quite|almost|reasonably sure|certain|confident =that? =it|=this|=the ~2 =was|=is|=were =a|=an|=the|@causal
    =most|=more likely ~2 =a|=an|=the|@causal
    =chances|odds =are
    =no doubt ~2 =due|=because|caused|related
    suspect|suspicion
    =we|=i|engineers|team|=they|provider|vendor|technicians|currently|still|=have ~1 believe|think|=thought|assume|guess|presume|speculate|theorise|surmise|reckon ~~8 @causal|@fault-noun|@fault-verb|=ran|blame|broken|wrong|died|bad|corrupted
    =is|=are|=was|=were|=been believed|=thought|assumed|suspected|presumed|rumoured|rumored|understood|considered =to|=that
    =our|=my|best|educated|working|current|leading|initial guess|theory|hypothesis|assumption|suspicion
    theory|hypothesis|suspicion|inkling|hunch =is|=that
    cause|reason possibility|candidate
    indication|evidence|finding|sign|analysis|diagnosis|everything|information|symptom|diagnostics ~3 =suggest|=suggests|=suggesting|=suggested|=point|=points|=pointing|=pointed|indicate|=hint|=hints
    investigation|analysis ~4 =indicates|=indicate|=points
    =is =a chance ~9 @causal
    investigation|report|data|monitoring|test ~2 =suggest|=suggests|=suggesting|=suggested
    =reason|inclined|=led =to believe|suspect|think|assume
    =as =far =as =we|=i ~2 tell|=see|=know
    =to the best =of =our|=my knowledge
    =from|=by =what =we|=i ~2 tell|=see|understand|gather
    // what seems
    =it|=this|=that|=there|=which @now? seem|appear =that|=to|=like|=as|=related|=linked
    issue|problem|outage|error|cause|incident|failure|fault ~2 seem|appear =that|=to|=like|=as|=related|=linked
    =it seems|=appears ~1 #word
    ^ =seems|=appears|=looks|=sounds ~1 =to|=like|=that|=as|=related
    look|sounds|smells|feels =like|=as
    =what appears|seems|looks =to|=like
    appears|seems =to =be|=have ~2 =a|=an|=the|caused|due|related|failed|suffering|having|been
    appears|seems =to =have ~1 #participle|=been|broken|=gone
    appears|seems =to ~1 come|originate|stem|coincide|correlate|result|point|involve|affect ~2 =from|=with|=to
    @machine|#name ~1 seems|appears =to ~2 having|suffering|experiencing|causing|@fault-verb|@fault-noun|@causal
    @modal have ~1 happened|occurred|started|begun|arisen ~1 due|because|=when|after|=as|=from
    candidate|culprit|cause|reason ~2 =may|=might|=could|=can|seems|appears ~1 =be|=have
    @modal ~1 have =been =a|=an|=the
    @modal have ~2 caused|triggered|=led|contributed|resulted|failed|broken|crashed|introduced|broke|played
    @modal ~1 =be|=been ~2 due|caused|related|linked|result|connected|responsible|culprit|attributable|attributed|=because
    @modal =be =that ~~6 @causal|changed|@fault-verb
    @modal =be =a|=an|=the ~2 @fault-noun|@machine|culprit|reason|cause
    =possible|chance|possibility|plausible|conceivable =that ~~9 @causal|@fault-noun|changed
    likely|probable|possible|potential|suspected|presumed|apparent|plausible ~1 cause|culprit|reason|trigger|candidate|explanation|suspect|source
    suspected|probable|presumed|apparent|possible|likely ~1 attack|ddos|bug|fault|leak|misconfiguration|hardware|power|breach|corruption|regression|failure
    // doubt about the end, or about whom it touches, is honest
    ! seem|appear|look|likely|believe|suspect|=thought ~~6 located|found|identified|resolved|fixed|restored|recover|stable|operational|normal|working|=back|mitigated|improved|better|good|complete|stabilized|solved|functioning|responding|subsided|stopped|=over|healthy|recovery|online|responsive|successful|ended|ok|okay|alright
    ! suspect =nothing|=no
    ! suspect =it|=this|=that =will|=to
    ! design|layout|page|interface|site|screen ~1 looks =like
    ! maybe|perhaps =try|=use|=you|=we|=restart|=check|=it
    ! looks|seems|appears ~1 =all|everything
    ! seem|appear|look|probably|presumably|apparently ~4 =be|=is|=are|=back =up
    ! seem|appear ~4 @people ~3 able|again|=can
    ! seems|appears =to =be similar
    ! user|customer|=you ~3 see|seem|appear|look
    ! unlikely
    ! similar =in|=to
    ! @modal have ~1 caused ~2 =you|=any|=our|inconvenience|disruption|trouble|confusion|frustration|=your|@customer-word|problems|issues
    ! identified|found|locate|narrow|isolate ~4 potential|possible|likely|probable|suspected ~1 cause|source|reason|culprit
    ! potentially resulting
    ! probably ~3 =good|=best|better|worth|=most|worst|last|first|=time
    ! =there ~1 seem|appear =to =be ~3 issue|problem|trouble|outage|error|delay
    ! =if =it ~1 seems|appears
    ! problems|inconvenience|trouble|issues|disruption|confusion|frustration ~2 @modal ~1 have|=be ~1 caused
    ! not|=no ~1 seem|appear ~2 affected|impacted
    ! @not ~1 suspect
    ! =looking =like|=as? ~1 =forward
    ! appear =on|=in|=at|=as|=blank|=empty
    ! suspect ~2 spam|fraud|link|file|activity|=more|=other|=all|=some
    ! =will|=should|=would|=may ~1 probably|likely
    ! =will ~1 seem|appear|look
    ! feels|looks =like ~1 =we|=to
  `,
}
