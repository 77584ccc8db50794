export const preventionPhrases = {
  // Words that say "so that it does not come again".
  recurrence: `
    prevent|avoid|prevention ~8 =again|future|=such|=type|=kind|=sort|=like|similar|recur|reoccur|recurrence|repeat|happening|occurring|issue|problem|incident|outage|situation|failures
    =in =the? future
    going|moving forward
    happen|occur|fail|repeat|situation|problem|issue|outage =again
    =in light =of
    add|added|introduce|build|built|set|install|implement|create ~4 alert|alarm|monitor|check|test|safeguard|validation|guard|guardrails|redundancy
    every|each|all ~3 release|change|deployment|update|backup|certificate|migration ~3 =is|=are|=be ~1 tested|checked|reviewed|verified|approved|monitored|renewed
    =since then
    alarm|alert ~2 @will ~2 =go|=sent|raised|triggered|=fire|sound
    raise|trigger|sound|sends ~2 alarm|alert
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
  // Concrete acts of engineering or procedure that can keep it from coming again.
  measure: `
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
    =adding|=added|=add|introducing ~2 check|alert|alarm|test
    =will receive ~2 alert|alarm|warning
    =new ~4 installed|deployed|added|running|=place
    alarm|alert|monitor|check ~2 =now|=will ~1 warn|tell|alert|notify|fire|trigger
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
