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
    =this|=the|=these|=an|=a|=our|=any|=some|=such|all ~2 issue|problem|incident|outage|disruption|error|situation|event|downtime|interruption|maintenance|work|impact|damage|difficulty|trouble|attack|fault|failure|breakdown|hiccup
    issue|problem|incident|outage|operation|work|maintenance|fault ~1 resolved|completed|fixed|closed|successful
    error|failure ~3 @be ~2 reduced|decreasing|subsided|gone|fewer
    =we ~2 =back
    @function|#name|everything|storage|operation ~3 @be|=have|=has ~3 back|normal|normally|stabilized|stable|online|restored|nicely|fine|operational|recovered|resumed|=up|live|ok|okay|running
    @function|#name|everything|storage|operation back|=up|restored
    restore ~2 service|operation|system|server|everything
    get|bring|getting|bringing ~3 online|back
    ddos|ddosed|=dos|attacked|=dosed
    fix|mitigation|patch|solution|script|workaround ~2 implemented|deployed|applied|=live|=place
    issue|problem|incident|disruption|degradation|outage|instability|difficulty|fault
    upgrade|migration|maintenance|relocation|relocated|moved|migrated
    what ~1 happened
    ! experience|notice|discover|encounter|=see|face|have ~1 any ~1 issue|problem|trouble|difficulty
  `,
}
