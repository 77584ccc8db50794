export const preventionPhrases = {
  // Words that say "so that it does not come again".
  recurrence: `
    prevent|avoid|prevention ~8 =again|future|=such|=type|=kind|=sort|=like|similar|recur|reoccur|recurrence|repeat|happening|occurring|issue|problem|incident|outage|situation|failures
    =in =the? future
    going|moving forward
    happen|occur|fail|repeat|situation|problem|issue|outage =again
    =in light =of
    every|each|all ~3 release|change|deployment|update|backup|certificate|migration ~3 =is|=are|=be ~1 tested|checked|reviewed|verified|approved|monitored|renewed
    =since then
    alarm|alert ~2 @will ~2 =go|=sent|raised|triggered|=fire|sound
    raise|trigger|sound|sends ~2 alarm|alert
    @instituting ~4 @control
    @control ~5 @be ~2 @instituting
    ! =no|without ~2 @control
    no =longer deploy|rely|depend|allow|perform|share|run|use
    less|more likely|unlikely =by
    reduce|lower|limit ~3 chance|risk|likelihood|probability
    =are|=is|=has|=have =now ~1 kept|stored|tested|checked|reviewed|verified|monitored|renewed|required|limited|separated
    recur|recurrence|reoccur
    preventative|preventive|improvements|lessons|remediation|remedial
    follow =up items|actions
    action items
    more|=better|increase|improve|greater ~3 resilient|resilience|redundancy|redundant|robust|robustness|reliable|reliability|capacity
    safer|=sooner|earlier
    =so =that nothing|=no
    =so =that ~6 never|@not
    impossible
    =so =that? ~6 =can|=will|=does|=would @not
    alarm|alert|monitor|check ~2 =now|=will ~1 warn|tell|alert|notify|fire|trigger
    stop|keep ~4 =from ~2 happening|recurring|occurring|repeating
    =next time
    =from =now|=today =on
    =now ~1 check|test|verify|review|require
    before ~6 again|full|affect|impact|problem|critical|becomes
    lesson
    =we =now =do|check|test|require
    =to ~5 redundant|resilient|resilience
    over|in =the coming|next week|month|day
    =not caught|surprised ~3 again
    respond|react|notice|detect|find ~4 quickly|sooner|earlier|faster
    =it ~2 again|future
    guard|mitigate|mitigation|protect|safeguard ~4 against
    more stable
    =not ~4 again
    ! =are|=is|=am|=and|continue|=been ~2 =monitoring
    ! steps|committed|work|=working|strive|best ~1 =to improve|prevent|ensure|avoid
  `,
  // What a report intends, or has made different for good; nothing but what it goes with says that it is against recurrence.
  intent: `
    @crew ~1 =will|=shall|plan|intend|want|going|decide|recommend
    @crew =are|=is|=am ~1 #activity
    =will|=shall ~2 =be #activity|#participle
    =will ~1 =now|future
    @crew =have|=has =now|=since|=also
    =in response
    =on order
    roadmap
    longer|=long term
    coming|next week|month|quarter
    corrective|preventive|preventative|remediation
    permanent fix|solution
    ! =will ~3 restore|resume|update|contact|inform|notify|publish
  `,
  // Concrete acts of engineering or procedure that can keep it from coming again.
  measure: `
    @instituting ~4 @control
    @control ~5 @be ~2 @instituting
    ! =no|without ~2 @control
    split|retire|decommission|audit|rehearse|redesign|rewrite|eliminate|decouple|hire|train|cap|enforce|diversify|harden ~5 @safeguard|=second|every
    move|moving|switch|contract ~3 =off|=away|=two|multiple
    =no =longer deploy|rely|depend|allow|perform|share
    remove|disable|change|rewrite|rewritten|update ~8 =so ~6 @not|=only|=before|=when
    replacement =of =all|=our|every|=the
    remove|eliminate ~2 bottleneck|single
    =go =to ~2 =single|=one =region|customer|server =first
    @safeguard ~4 =on order|scheduled|planned
    verify|test|audit|rehearse|review|check ~4 regularly|nightly|daily|weekly|monthly|quarterly|quarter|automatically
    permanent fix|solution =is|=will|scheduled|planned|#border
    =be|=by|=been|=are #participle|made ~3 stricter|tolerant|independent|redundant|resilient|strict|=safer
    add|added|install|introduce|deploy|implement|build|set|setup|=put|create|develop|order|write|replace|upgrade|increase|reduce|move|migrate|change|improve|tighten|strengthen|expand|separate|isolate|partition|automate|modify|rework|redesign|refine|switch|enable|configure|extend|update|adjust|document|patch|applied|refactor|limit|block ~6 @safeguard
    =have|=has|=been|=are|=is|=will|=be|=to|=we|=i|plan ~3 automate|renew|renewal|set ~4 @safeguard|=up
    automatic|automated ~2 renewal|failover|backup|test|check|alert|scaling|recovery ~3 =set|=has|=is|=are|=been|added|enabled|configured
    move|migrate|switch ~4 =to ~5 stable|redundant|resilient|new|larger|bigger|dedicated|multiple|second|better|different|reliable|managed
    begun|began|started ~1 monitoring|testing|checking|alerting
    every|each|all ~3 release|change|deployment|update|backup|certificate|migration ~3 =is|=are|=be ~1 tested|checked|reviewed|verified|approved|monitored|renewed
    alarm|alert ~2 @will ~2 =go|=sent|raised|triggered|=fire|sound
    raise|trigger|sound|sends ~2 alarm|alert
    =now ~1 report|alert|run|check|test|verify|review|require
    =are|=is =now ~1 kept|stored|tested|checked|reviewed|verified|monitored|renewed|required|limited|separated
    =will receive ~2 alert|alarm|warning
    =new ~4 installed|deployed|added|running|=place
    =now ~6 automatically|automatic|daily|weekly|monthly|regularly|=every
    @safeguard ~3 @be ~1 checked|tested|verified|monitored|renewed|reviewed|updated|automated|rotated|replaced ~3 =every|daily|weekly|monthly|automatically|regularly|before
    =now have|has|run|=use|check|test ~4 @safeguard
    need|require ~2 @safeguard
    second|spare|extra|additional ~1 @safeguard|line|link|unit|site ~4 order|ordered|installed|added|planned
    adopt ~4 @safeguard
    automated|automatic monitor|alert|test|check|failover
    ! =are|=is|=am|=and|continue|=been ~2 =monitoring
    ! fix|patch ~3 implemented|deployed|applied
    ! review|investigation =of|=into
    ! steps|committed|strive ~1 =to #word
    @safeguard ~4 added|implemented|deployed|introduced|changed|improved|increased|upgraded|planned|replaced|place
  `,
}
