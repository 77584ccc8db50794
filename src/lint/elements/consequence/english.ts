/**
 * A consequence is a symptom that somebody outside can observe, tied to something that they use. States ("is down") tie
 * themselves to their subject; nouns ("errors", "delays") need a function beside them; "issue" and "disruption" are none.
 */
export const consequencePhrases = {
  consequence: `
    // states
    @be ~2 @broken
    @function|@people =down|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|stuck|broken|missing|slow|delayed
    @feature ~1 =lost
    =goes|=go|=went|=gone|=going|=brought|=taken|=knocked|=fell|falling|=bring|=take|=takes|=took|shutting ~4 =down|offline
    =down|offline for|from|until|since|between|during|at
    serve|return|throw|show|display|give|receive|get|see|experience|encounter|report|notice ~4 error|timeout|delay|latency|slowness|downtime
    cause|produce ~4 timeout|delay|latency|slowness|downtime|outage
    result|lead|led|end =in|=to ~3 error|timeout|delay|latency|slowness|downtime|failure|crash
    take|=took ~4 @amount ~1 @time-unit =to =load|=open|=start|=appear|=respond|=arrive|=show
    =never ~1 arrive|finish|load|complete|appear|=starts|open
    @feature|@data|@people ~3 disappear|vanish|=on hold
    @feature|#activity @not ~1 @doing-verb
    load|open|show|arrive|start|=sent ~2 without
    restart|reboot|crash|close|shut ~2 without|unexpectedly|=itself|=themselves|randomly
    response|load|wait|page ~1 time|times ~5 high|higher|long|longer|slow|rose|risen|doubled|tripled|increased
    drop|lose|=lost ~1 packet|traffic|call|frame
    =see|=saw|=seen|suffer|notice|experience|had ~2 packet
    wifi|power|phone|internet|service|line|signal|network ~2 @be =out
    contain|list|print ~2 yesterday|old|outdated|wrong|stale
    =saw ~2 wrong|incorrect|old|stale|blank|empty|outdated
    // cannot
    unable =to ~1 #word
    inability =to
    impossible =to|for
    @people ~3 @can @not
    @function|@people|#activity ~3 @can @not ~1 @work-verb|@doing-verb
    @can @not ~1 @doing-verb $
    =do|=does|=did @not ~1 @doing-verb|build|compile|exist|sound|match|fit
    @function|@people|@data|#name ~3 =no =longer ~2 @doing-verb|build|exist|possible|available|able
    @function|@people|@data|#name ~3 stop|cease #activity
    @be @not @now? =be|=been|being? #activity
    =can|could @not ~1 #word
    =may|might|will|would|shall @not be|see|receive|have|get|load|work|function|open|show|display|update
    prevent|stop|block|keep ~4 =from #activity
    prevent ~2 login|access|delivery
    // doing it fails
    @trouble|experiencing ~1 #activity
    @trouble =when|while|with ~2 #activity
    fail =to|#activity #word
    stop|ceased @work-verb
    @function|@people|#name ~3 @failing-verb
    @feature|@people|#activity ~3 taking|=took ~2 longer|long|ages|forever
    @people ~3 @be ~1 disconnected|kicked|=logged|=signed|=locked|=timed|=dropped =out|=off|=from
    randomly|suddenly|unexpectedly|repeatedly ~1 disconnected|=logged|=signed|crash|restart|reboot|close|=dropped
    @feature|@people|server|@data|#activity ~4 @be ~2 paused|deferred|suspended|halted|disabled|deactivated|=dark|interrupted|cancelled|canceled|=closed|postponed|backlogged|jammed|=backed
    @function|@people ~3 @be =off
    @people|line|connection|call|session|device|site|office ~2 @be ~1 disconnected|kicked|=gone
    @function ~3 @be ~1 =cut|dropped|reset
    =get|getting|got ~1 disconnected|kicked|=logged|=signed|=locked|=thrown|=cut|stuck
    kick|drop|disconnect ~1 player|user|customer|caller|session|connection|client
    come|came =out ~1 empty|blank|wrong|garbled|incomplete
    @function|@people|#name ~1 refuse =to
    @feature|@data|@people ~3 =in pending|queue
    deleted|lost ~4 =your ~2 @data
    =went|=going|=gone|=go dark|black|dead|missing|silent|haywire
    @data|@feature|#activity ~4 @be ~4 old|stale|outdated|incomplete|inaccurate|incorrect|wrong|garbled|corrupted|invalid|empty|duplicated|twice|behind|truncated|unreadable|illegible|inconsistent
    =out =of =date|sync
    =sent|charged|billed|posted|delivered|received|counted|imported|processed|displayed|=shown|routed|credited ~2 =twice|=multiple|=wrong|incorrect|incorrectly|wrongly|double
    // what is wrong, and with what
    @symptom-noun ~3 @be ~2 @bad-measure
    return|show|display|give|=get|deliver ~2 =no|nothing|zero|incomplete|partial|garbage|random ~1 @feature|result|value|rows
    not|never|=no =longer? ~1 receive|get|seeing ~2 @feature|@data
    @symptom-noun ~1 =of|=on|=in|=with|=for|=to|=when|while|=at|using|=from|across|connecting|during|by|=within|affecting|impacting ~4 @function
    @symptom-noun ~1 =of|=on|=in|=with|=for|=to|=when|while|=at|using|=from|across|connecting|during|by|=within|affecting|impacting ~4 #name
    @symptom-noun =when|while|in ~1 #activity
    @function ~1 @symptom-noun
    #name ~1 outage|downtime|latency|timeout|delay|slowness
    #activity|navigation|send|delivery|response|processing @trouble
    @bad-measure ~2 error|latency|delay|timeout|failure|slowness|downtime|outage|lag|unavailability|packet
    @bad-measure ~2 delivery|response|wait|load|processing|queue|build times
    #number|#percent ~2 downtime|outage|unavailability
    arrive|come|delivered|processed|=sent|load|open|respond|run|work ~5 =late|slowly|slower
    return|show|display|see|get|calculate ~2 empty|blank|white|=wrong|incorrect|outdated|stale|=old
    call|connection|session|line ~4 drop
    refuse|reject|decline|deny ~3 @feature|card|customer|user
    nobody|noone|none ~2 =can|=could
    nothing =can|=could|=works|loads
    =no =one =can|=could
    slow|sluggish|poor|intermittent|failed|broken ~2 @function
    delayed|=stuck|missing|bounced ~2 @feature
    @be @not ~1 #participle
    build|processing|delivery|creation|playback|export|import|sync|service ~3 =has|=have ~1 resumed|restarted
    lower|reduced|slower|slow ~1 speed|throughput
    run|running|perform|performing|load|loading ~2 slow|slower|slowly|sluggish|sluggishly
    downtime|outage|delay|error ~1 @people ~2 experience|see|saw
    @feature|display|graphics|map ~1 bug|glitch
    @not being|=been #participle
    return ~1 #number
    without ~1 sound|picture|image|attachment|service|power|internet|connectivity|access|phone|water|email|mail|heating|electricity|connection|network|wifi
    =has|=have|=had =no ~1 service|power|internet|access|connection|connectivity|signal|phone|telephone|email|network|electricity|dial|sound|picture|image|audio|video|data|tone
    =the lag
    @be ~1 =a? bit|little|tad|touch|somewhat|rather|quite slow|slower|late|delayed|unstable|flaky
    hear ~3 busy|tone|silence|nothing|message
    =sent|charged|billed|delivered|received|posted ~4 times
    read =only ~1 access|mode|state|period
    @function|#name ~3 experience ~2 outage|downtime
    outage|downtime ~4 =on|=of|=in|=for #name
    downtime|outage ~3 @amount ~2 @time-unit
    @function|#name ~2 =be|=is|=are|=was|=were|been ~1 stopped|disabled|suspended
    @feature|creation|#activity ~2 @be ~2 disrupted|degraded|interrupted
    affect|impact|disrupt|disruption ~4 connectivity|delivery|login|upload|download|=hosting|payment|checkout|search|access|load|build|playback|message|booking|order|report|publishing|api|dashboard
    slowness|weirdness ~2 @people ~3 experiencing|seeing|noticing
    #name =has|have ~2 outage
    // the recap of a repair: the function that works again was the one that did not
    @people ~3 able =to ~1 log|sign|access|send|receive|upload|download|pay|order|connect|view|open|edit|publish|search|book|call|pull|push
    @people =can|=may =now|again ~1 log|sign|access|send|receive|upload|download|pay|order|connect|view|open|edit|publish|search|book|call
    =get|bring|brought|came|come|restore ~3 server|connection|connectivity|power|access|login|website|mailbox|api ~4 =back|online|again
    connection|server|mailbox|website|login|delivery|line|host ~2 came|come|=back online|back
    restore ~2 power|access|connectivity|login|delivery|email|mail =to|=for
    // cut off
    power ~3 cut|lost
    switched|cut|turned =off
    lost|losing ~2 =power
    interruption|loss =of|=to ~4 access|service|connectivity|connection|power|data|function|network|traffic|visibility|email|mail
    interruption =of ~2 @function
    lose|=lost ~2 access|service|connection|connectivity|power|data
    =only ~4 @people =can|could
    @data ~4 @be ~2 =lost|deleted|erased|wiped|corrupted|gone|missing
    =lost|losing|missing|corrupted|duplicate ~2 @data
    @function|@people ~3 held|queued|redirected|restricted|limited|throttled
    backlog =of ~3 @function
    // exceptions: denied, avoided, or only about the machinery inside
    ! =what ~3 @not ~2 work
    ! =can|=could @not ~1 thank|wait|apologise|stress|emphasise|express|confirm|estimate|comment|imagine|believe|promise|guarantee|exclude|rule
    ! @not =be ~1 affected|impacted|interrupted|disrupted|necessary|needed|required|noticed
    ! =a|=an|=the failing|broken|faulty|dead ~1 @machine
    ! =we|=i|engineers|team|=this|work ~2 @be @not
    ! =we|=i|engineers|team|fix|=this|issue|problem|maintenance|work|update|upgrade|repair|investigation ~3 taking|=took
    ! @not ~1 notice|affecting|impacting|causing|seeing|expecting|planning
    ! @not ~1 downtime|outage|interruption|error|delay|latency|impact|disruption
    ! @not @now? expected|affected|impacted|related|known|identified|compromised|breached|exposed|required|needed|concerned|resolved|scheduled|planned|limited|finished|fixed|confirmed|determined|caused|informed|notified|involved
    ! without ~2 downtime|outage|interruption|error|delay|issue|problem|loss|impact
    ! nothing|none ~3 =lost
    ! @not ~2 @data ~4 =lost|deleted|corrupted|missing
    ! @not ~1 =lost
    ! whether|=if ~2 @data ~3 =lost|deleted
    ! no =longer ~6 error|delay|latency|slow|failure|down|affected
    ! not ~2 find|determine|identify|reproduce|happen|occur|recur|repeat|affect|impact|say|know|tell|guarantee|confirm|expect|anticipate
    ! =we|=i ~2 @can @not ~1 #word
    ! unable =to ~1 identify|determine|find|reproduce|provide|give|confirm|say
    ! avoid|prevent|minimize|reduce ~3 downtime|outage|error|delay|latency|failure
    ! prevent|stop ~4 =from happen|recur|occur|reoccur|repeat|come
    ! fail =to ~1 notify|inform|verify|tell|mention|communicate|notice|test|check
    ! hardware|disk|memory|fan|=ups|switch|fiber|generator ~1 error|failure|fault
    ! #date ~1 outage
    ! failure|error|problem|issue ~4 backend
    ! response =time
    ! =affected|=impacted ~1 customer|user|order|account|service|system|server|site|party
    ! reason|cause ~2 outage|downtime|delay|latency|failure|error
    ! delay|late ~3 maintenance|work|update|upgrade|repair|migration|fix|information
    ! @not ~2 assured|guaranteed|given|estimated|predicted|controlled|control|recover|matter|hesitate|mean|want|know|believe|include|require|need|warrant
    ! prevent|stop|keep ~1 =us|=me =from
    ! team|engineers|administrators|provider|they ~3 issues|trouble|problem|difficulty #activity
    ! =we|=i|fix|rollback|attempt|repair|step|restart|approach|workaround|this|that|@supplier ~3 =do|=does|=did @not
    ! remaining|further|future|other|related issue|problem|outage
  `,
}
