export const vaguePhrases = {
  // What is said of the effect without saying what nobody can do; the phrase is quoted.
  'vague-effect': `
    =a|=an|=the|=this|=some|=our|=any|periods ~2 disruption|interruption|degradation ~1 =in|=to|=of ~2 service|system|operation
    service|network|system|performance|website|platform disruption|degradation|interruption|outage
    degraded|reduced|poor|suboptimal|impaired ~1 performance|availability|service|experience|functionality
    =affects|=affected|=affecting|impacted ~5 service|systems|customers|users|websites|sites
    @be ~2 affected|impacted|disrupted|degraded
    outage|issue|problem|incident|fault ~1 hit|struck|concern
    disruption|interruption =to|=of|=in ~2 service
    ! =no|without ~2 disruption|interruption|degradation|outage
  `,
  // What stands where the consequence should be.
  'stand-in': `
    =this|=the|=these|=an|=a|=our|=any|=some ~2 issue|problem|incident|outage|disruption|error|situation|event|matter|downtime|interruption|maintenance|work|impact|damage|difficulty|trouble|attack
    issue|problem|incident|outage|operation|work ~1 resolved|completed|fixed|closed|successful
    service|system|everything|site|servers ~4 back|normal|normally|stabilized|stable|online|restored|nicely|fine|operational|recovered
    restore ~1 service|operation
    fix|mitigation|patch ~2 implemented|deployed|applied|=live
    fix|mitigation|patch =in place
    issue|problem|incident|disruption|degradation|outage|instability
    upgrade|migration|maintenance
  `,
}
