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
    suspect|suspicion
    =we|=i|engineers|team|=they|provider|vendor|technicians|currently|still|=have ~1 believe|think|=thought|assume|guess|presume|speculate|theorise|surmise|reckon ~~8 @causal|@fault-noun|@fault-verb|=ran|blame|broken|wrong|died|bad|corrupted
    =is|=are|=was|=were|=been believed|=thought|assumed|suspected|presumed|rumoured|rumored|understood|considered =to|=that
    =our|=my|best|educated|working|current|leading|initial guess|theory|hypothesis|assumption|suspicion
    theory|hypothesis|suspicion|inkling|hunch =is|=that
    cause|reason possibility|candidate
    indication|evidence|finding|sign|analysis|diagnosis|everything|information|symptom|diagnostics ~3 =suggest|=suggests|=suggesting|=suggested|=point|=points|=pointing|=pointed|indicate|=hint|=hints
    investigation|analysis ~4 =indicates|=indicate|=points
    =reason|inclined|=led =to believe|suspect|think|assume
    =as =far =as =we|=i ~2 tell|=see|=know
    // what one holds to be so
    @guesser ~2 @guess ~~7 @causal|@fault-noun|@fault-verb|@happened
    @guesser ~2 assume|guess|presume|speculate|reckon|surmise|conjecture|suppose|bet|=blame =that|=it|=this|=the|=a|=from ~2 #word
    =attribute|=link ~~3 =to
    inclined|tempted|tend|led|=would =to? blame|speculate|guess|bet|imagine|venture|conclude|think|assume|believe|say
    =our|=my|prevailing|general ~1 feeling|view|impression|opinion|consensus|understanding|belief ~3 =is|=that ~1 #word
    =have =the impression =that
    =it =is =our|=my understanding
    =the opinion =that
    hunch|speculation ~1 =is|=that|=it
    =have|=has =a ~1 theory|hunch|feeling|suspicion
    =if =i|=we =had =to
    =my|=our|=the money|finger|fingers =is|'s|=on|point
    =not ~1 rule =out ~4 @fault-noun|@machine|@causal|change
    =not =be surprised
    fairly|pretty|quite|reasonably|almost sure|certain|confident ~6 =is|=was
    rumour|rumor =has
    reportedly|doubtless|perchance
    =in =all probability|likelihood
    =to =all appearances
    =by =the looks|=look =of
    judging|=going =by|=from
    stands =to reason
    =if memory
    timing|pattern|evidence ~4 suggest|hint|point|suspicious|=fits
    hint =at|=to|=towards
    finger|everything|=this|=could ~1 point =at|=to|=towards
    hallmark|smell|reek|=smacks =of
    @early ~1 indication|sign|finding|guess|analysis|evidence|thought|diagnosis ~2 =are|=is|=that|point|suggest
    probable|plausible|likely|possible scenario|explanation|culprit|source
    prime|main|chief|top|leading|strongest ~1 suspect|candidate|suspicion
    =not unlikely|improbable|impossible =that
    =which|=that|=this @modal =well? =be|explain =why|=what|=how|=the
    =would explain
    // what must or may have been
    =must have ~1 =been|#participle|@happened
    @modal =well? have ~1 @happened
    @modal =well =be
    ^ =it|=this|=that =must|=might|=could|=can =be =the|=a|=an|=that|=our
    @modal ~1 come|stem|originate|=lie|=share|=point ~1 =from|=with|=in|=to|cause
    // what seems
    =looks|=look =to ~1 =be|stem|come|=have|originate
    =would =seem|=appear
    =as =it seems
    ^ =seems|=appears =the|=a|=that|=our|=one
    seems|appears ~1 guilty|related|linked|responsible|connected
    seems|appears =to rest|=lie|=sit|originate =with|=in|=at|=on ~1 #word
    look ~1 more|suspiciously|very|increasingly ~4 =like
    ^ potentially|apparently|probable =a|=an|overheating|@fault-noun
    ^ very|most|quite likely
    =it seems|appears ~1 #word
    =seems|=appears related|linked|connected
    =as? =far? =to =my|=our knowledge ~4 #word
    =from what =we|=i hear|see|gather
    =likely|=probably =got|=had|@happened
    =something|=someone|=somebody likely|probably ~4 #word
    put =it|=this =down
    =probably =on|=at|=in ~4 =end|=side
    =it|=this|=that|=there|=which @now? seem|appear =that|=to|=like|=as|=related|=linked
    issue|problem|outage|error|cause|incident|failure|fault ~2 seem|appear =that|=to|=like|=as|=related|=linked
    =it seems|=appears ~1 #word
    ^ =seems|=appears|=looks|=sounds ~1 =to|=like|=that|=as|=related
    look|sounds|smells|feels =like|=as
    =what appears|seems|looks =to|=like
    appears|seems =to =be|=have ~2 =a|=an|=the|caused|due|related|failed|suffering|having|been
    appears|seems =to =have ~1 #participle|=been|broken|=gone
    @machine|#name ~1 seems|appears =to ~2 having|suffering|experiencing|causing|@fault-verb|@fault-noun|@causal
    @modal have ~1 happened|occurred|started|begun|arisen ~1 due|because|=when|after|=as|=from
    candidate|culprit|cause|reason ~2 =may|=might|=could|=can|seems|appears ~1 =be|=have
    @modal ~1 have =been =a|=an|=the
    @modal have ~2 caused|triggered|=led|contributed|resulted|failed|broken|crashed|introduced|broke|played
    @modal ~1 =be|=been ~2 due|caused|related|linked|result|connected|responsible|culprit|attributable|attributed|=because
    @modal =be =a|=an|=the ~2 @fault-noun|@machine|culprit|reason|cause
    =possible|chance|possibility|plausible|conceivable =that ~~9 @causal|@fault-noun|changed
    likely|probable|possible|potential|suspected|presumed|apparent|plausible ~1 cause|culprit|reason|trigger|candidate|explanation|suspect|source
    suspected|probable|presumed|apparent|possible|likely ~1 attack|ddos|bug|fault|leak|misconfiguration|hardware|power|breach|corruption|regression|failure
    // doubt about the end, or about whom it touches, is honest
    ! seem|appear|look|likely|believe|suspect|=thought ~~6 located|found|identified|resolved|fixed|restored|recover|stable|operational|normal|=working|=back|mitigated|improved|better|good|complete|stabilized|solved|functioning|responding|subsided|stopped|=over|healthy|recovery|online|responsive|successful|ended|ok|okay|alright
    ! suspect =nothing|=no
    ! maybe|perhaps =try|=use|=you|=we|=restart|=check|=it
    ! looks|seems|appears ~1 =all|everything
    ! seem|appear|look|probably|presumably|apparently ~4 =be|=is|=are|=back =up
    ! seem|appear ~4 @people ~3 able|again|=can
    ! seems|appears =to =be similar
    ! user|customer|=you ~3 see|seem|appear|look
    ! @perhaps|=seems|=looks|=appears|possibility|=guess ~5 hour|ahead|earlier|early|fair|unaffected|=will|tomorrow|tonight|#clock|later|longer|sooner|another|done|finished
    ! suspect =many|most|=you
    ! @perhaps ~3 @affected|more ~3 affected|impacted
    ! @perhaps ~2 clear|have =seen|your|last|our
    ! possibility =that|=of ~4 =have =to|restore|delay
    ! suspected =their|=your
    ! suspect package|mail
    ! signs point ~9 recovery
    ! guess =the|=at|=another
    ! assume control|responsibility
    ! @perhaps affected|impacted
    ! @modal ~1 have ~1 =lost|missed
    ! seem|look|appear ~3 gone|last|=fair
    ! =please|=should|=if ~2 @guess|appear|suspect
    ! @guess ~3 =everything|=back|=best
    ! =you ~1 @guess
    ! @modal have ~1 caused ~2 =you|=any|=our|inconvenience|disruption|trouble|confusion|frustration|=your|@customer-word|problems|issues
    ! identified|found|locate|narrow|isolate ~4 potential|possible|likely|probable|suspected ~1 cause|source|reason|culprit
    ! potentially resulting
    ! probably ~3 =good|=best|better|worth|=most|worst|last|first|=time
    ! =there ~1 seem|appear =to =be ~3 issue|problem|trouble|outage|error|delay
    ! =if =it ~1 seems|appears
    ! problems|inconvenience|trouble|issues|disruption|confusion|frustration ~2 @modal ~1 have|=be ~1 caused
    ! not|=no ~1 seem|appear ~2 affected|impacted
    ! appear =on|=in|=at|=as|=blank|=empty
    ! =will|=should|=would|=may ~1 probably|likely
    ! =will ~1 seem|appear|look
  `,
}
