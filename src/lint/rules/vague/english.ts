export const vaguePhrases = {
  // What stands where the consequence should be; the phrase is quoted.
  'stand-in': `
    =this|=the|=these|=an|=a|=our|=any|=some ~2 issue|problem|incident|outage|disruption|error|situation|event|matter|downtime|interruption|maintenance|work|impact|damage|difficulty|trouble|attack
    service|performance disruption|degradation|interruption
    degraded|reduced|poor|suboptimal ~1 performance|availability|service|experience|functionality
    issue|problem|incident|outage|operation|work ~1 resolved|completed|fixed|closed|successful
    service|services|system|systems|everything|site|servers ~4 back|normal|normally|stabilized|stable|online|restored|nicely|fine|operational|recovered
    restore|restored|restoring ~1 service|services|operation|operations
    =affects|=affected|=affecting|impacting|impacted|=impacts ~2 services|systems|customers|users
    fix|mitigation|patch ~2 implemented|deployed|applied|=live
    fix|mitigation|patch =in place
    issue|problem|incident|disruption|degradation|outage|instability
    upgrade|migration|maintenance
  `,
}
