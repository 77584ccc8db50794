export const preventionPhrases = {
  // Words that say "so that it does not come again".
  recurrence: `
    prevent|avoid|preventing|avoiding|prevention ~8 =again|future|=such|=type|=kind|=sort|=like|similar|recur|recurring|reoccur|recurrence|repeat|happening|occurring|issue|problem|incident|outage|situation|failures
    =in =the? future
    going|moving forward
    happen|occur|fail|repeat|situation|problem|issue|outage =again
    =in light =of
    add|adding|added|introduce|introduced|introducing|build|building|built|set|setting|install|installing|installed|implement|implementing|create|creating ~4 alert|alerts|alerting|alarm|alarms|monitoring|monitor|monitors|check|checks|test|tests|safeguard|safeguards|validation|guard|guards|guardrails|redundancy
    every|each|all ~3 release|change|deployment|update|backup|certificate|migration ~3 =is|=are|=be ~1 tested|checked|reviewed|verified|approved|monitored|renewed
    =since then
    alarm|alert ~2 @will ~2 =go|=sent|raised|triggered|=fire|sound
    raise|raises|trigger|triggers|sound|sends ~2 alarm|alert
    =are|=is|=has|=have =now ~1 kept|stored|tested|checked|reviewed|verified|monitored|renewed|required|limited|separated
    recur|recurrence|recurring|reoccur|reoccurring
    preventative|preventive|improvements|lessons|remediation|remedial
    follow =up items|actions
    action items
    more|=better|increase|improve|greater ~3 resilient|resilience|redundancy|redundant|robust|robustness|reliable|reliability|capacity
    possible|planned|further improvements
    safer|=sooner|earlier
    =so =that? ~4 =would|=will|=can|=could @not
    =so =that nothing|=no
    =so =that ~6 never|@not
    impossible
    =so =that? ~6 =can|=will|=does|=would =no|@not
    alarm|alert|monitor|monitoring|check ~2 =now|=will ~1 warn|warns|tell|alert|notify|fire|trigger
    stop|keep ~4 =from ~2 happening|recurring|occurring|repeating
    =next time
    =from =now =on
    before ~6 again|full|affect|impact|problem|critical|becomes
    lesson|lessons
    =we =now =do|check|test|require
    =to ~5 redundant|resilient|resilience
    over|in =the coming|next week|month|day
    =not caught|surprised ~3 again
    respond|react|notice|detect|find ~4 quickly|sooner|earlier|faster
    =it ~2 again|future
  `,
  // Concrete acts of engineering or procedure that can keep it from coming again.
  measure: `
    add|adding|added|install|installed|introduce|introduced|deploy|deploying|deployed|implement|implementing|implemented|build|building|set|setting|setup|=put|create|creating|created|develop|developing|order|ordering|write|writing|replace|replaced|replacing|upgrade|upgraded|upgrading|increase|increased|increasing|reduce|reducing|move|moving|migrate|migrating|change|changed|changing|improve|improving|improved|tighten|strengthen|strengthening|expand|expanding|separate|isolate|partition|automate|automating|modify|modified|rework|redesign|refine|refining|switch|enable|enabled|configure|configured|extend|extending|review|reviewing|update|updating|adjust|test|testing|document|patch|patched|applied|refactor|limit|limiting|block|blocked ~6 @safeguard
    =have|=has|=been|=are|=is|=will|=be|=to|=we|=i|plan ~3 automate|automated|renew|renewal|set ~4 @safeguard|=up
    automatic|automated ~2 renewal|failover|backup|test|check|alert|scaling|recovery ~3 =set|=has|=is|=are|=been|added|enabled|configured
    move|moving|migrate|migrating|switch|switching =to ~5 redundant|resilient|new|larger|bigger|dedicated|multiple|second|better|different|reliable|managed
    begun|began|started|starting ~1 monitoring|testing|checking|alerting
    every|each|all ~3 release|change|deployment|update|backup|certificate|migration ~3 =is|=are|=be ~1 tested|checked|reviewed|verified|approved|monitored|renewed
    alarm|alert ~2 @will ~2 =go|=sent|raised|triggered|=fire|sound
    raise|raises|trigger|triggers|sound|sends ~2 alarm|alert
    =now ~1 report|alert|run
    =are|=is =now ~1 kept|stored|tested|checked|reviewed|verified|monitored|renewed|required|limited|separated
    =adding|=added|=add|introducing ~2 check|alert|alarm|test
    =will receive ~2 alert|alarm|warning
    =new ~4 installed|deployed|added|running|=place
    alarm|alert|monitor|monitoring|check ~2 =now|=will ~1 warn|warns|tell|alert|notify|fire|trigger
    =now ~6 automatically|automatic|daily|weekly|monthly|regularly|=every
    @safeguard ~3 @be ~1 checked|tested|verified|monitored|renewed|reviewed|updated|automated|rotated|replaced ~3 =every|daily|weekly|monthly|automatically|regularly|before
    =now have|has|run|running|=use|check|test ~4 @safeguard
    fence|fencing|ring
    @safeguard ~4 added|implemented|deployed|introduced|changed|improved|increased|upgraded|planned|replaced|place
  `,
}
