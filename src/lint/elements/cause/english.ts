export const causePhrases = {
  cause: `
    due =to ~1 #word
    because
    caused|triggered|introduced|prompted|driven|precipitated|provoked =by
    =causes|=causing|=caused =the|=this|=our|=a|=an|=some|=most|=all|=your|=it
    =as =a result =of
    resulted|stem|arise|arose|originate =from|=of
    =led|=leading|=resulted|=resulting =to|=in
    =cause|reason|culprit|trigger ~8 =is|=was|=were|=being
    =cause|reason|culprit ~6 =to =be
    related|attributed|traced|tracked|linked|narrowed =down? =to
    =was|=is|=be =the problem|culprit|cause|reason
    @fault-noun
    power ~1 =is|=was|=has ~2 out|=off|down|failed|=gone
    =over ~2 limit|quota
    =by mistake|accident
    =to blame
    faulty|broken|defective|failed|bad|dead|blown|worn|corroded|loose|damaged|expired|wrong ~2 @machine|battery|supply|part|fuse|fan|valve|password|setting|address|key|licence|license|pump|chip|plug|connector
    ran|run =out =of
    @supplier ~3 blocked|banned|blacklisted|suspended|throttled|changed|deprecated|revoked|disconnected ~2 =our|=the|us|=all|=their
    =out =of ~2 space|memory|disk|storage|capacity|licences|licenses|paper|addresses|connections|fuel|credit
    =cut|severed|broke|interrupted|disconnected|damaged ~2 connection|link|line|cable|power|fibre
    @supplier ~2 having|experiencing|suffering|reporting|=has|=had ~3 outage|issue|problem|incident|trouble|difficulty|disruption
    disk|drive|storage|queue|memory ~1 =is|=was|=are|=were|=got ~1 full|exhausted
    follows ~3 order|law|ruling|decision|ban
    =has|=have decided =to ~1 ban|block|shut|suspend|terminate
    deleted|dropped|overwritten ~3 =during|=while|=by
    @machine ~3 @fault-verb
    =after|=following ~3 deploy|deployment|release|upgrade|update|migration|change|rollout|task|patch|reboot|failure
    misbehave|rogue|runaway|vulnerability
    reason|cause ~2 outage|downtime|maintenance|work|interruption #border
    =no power
    @not ~1 renewed|paid
    =ran|run|hit|hitting|reached ~3 limit|quota|ceiling
    deleted|removed|dropped ~2 configuration|record|file|entry|table|index
    problem|issue =was|=is =that|=an|=a
    candidate|explanation ~3 =is|=be
    =pointed|=pointing =to
    accidentally|inadvertently|mistakenly|erroneously|unintentionally #word
    @change ~3 introduced|caused|broke|=led|triggered
    upgrade|update|migration|deploy|deployment|release|change|maintenance|rollout =went wrong|awry|badly
    gone wrong|awry
    attack|ddos|spammer|=dos
    exhausted|exhaustion|overloaded|overwhelmed|saturated|misconfigured|misconfiguration|misconfig
    =which|=that|this|=and ~1 caused|triggered|brought|took|resulted|=led|broke
    ! =due|because =to? maintenance
    ^ cause|reason #border #word
    ! cause|reason|culprit ~3 @not
    ! reason ~2 outage #border =rfo
    ! cause|reason ~2 unknown|unclear|unconfirmed
    ! @unknown-cause ~~6 cause|reason|culprit
    ! =may|=might|=could|=will|=would|=can ~1 =cause|=result|=lead
    ! cause ~2 inconvenience|=you|trouble|frustration
    ! =found|find|locate|localise|isolate|investigate|fix|repair ~2 fault|problem|bug
    ! because =of =this|=that|=it
    ! due =to commence|begin|start|take|=be
    ! due =to =the? nature
    ! due =to =this|=these|=that ~2 problem|issue|incident|outage
    ! bug =can|=cannot|report
    ! report ~2 bug
    ! @not ~2 result|cause|due|related ~5
    ! inconvenience|trouble|problems|issues|frustration|disruption ~3 caused
    ! due =to ~1 =the|=this inconvenience
  `,
  purpose: `
    =in order =to
    =so =that|=we|=it
    =to make|improve|reduce|increase|replace|resolve|fix|address|enhance|ensure|add|support|expand|provide|prevent|allow|enable|apply|restore|accommodate|protect
    =for improved|better|security|reliability|stability|performance|increased|the =purpose
    because
    due =to
    as =part =of
    =since =the|=our|=we
    nearing|reached|approaching|=eol
    =end =of life|support
    caused =by
    need|require =to ~2 replace|upgrade|migrate
    require|necessitate ~3 reboot|restart|shutdown
    vulnerability
    reason ~3 #border
    ! inconvenience|disruption ~3 caused
  `,
}
