export const scopePhrases = {
  scope: `
    =all|every|=each|everyone|everybody|=entire|whole ~1 @scope-group
    =all =of =our|=the ~1 @scope-group
    majority|=most|part|portion|=half =of ~4 @scope-group
    #number|@number-word =of =you|them
    @place =dc|datacenter|=data
    #number ~1 @scope-group
    =two|=three|=four|=five|=six|=seven|=eight|=nine|=ten|dozen|hundred|thousand|million|single ~1 @scope-group
    #percent =of
    =for ~1 #percent
    #number percent =of
    third|half|quarter|fifth|tenth =of ~3 @scope-group
    =one =in @number-word
    user|customer|client|people|visitor|server|site|website|account|mailbox|traffic|service ~1 =in|=on|located|hosted|based ~2 #name
    user|customer|client|people|visitor|those|anyone|account|organisation ~1 with|whose|using|without ~1 #word
    =in|=across|=within|=for|=from ~2 @place
    @place =region|based|traffic
    @place ~1 @scope-group
    region|zone|rack|cluster|datacenter|shard|=dc|=az|pop #name
    shard|pod|rack|cluster|server|node ~1 #name
    shard|pod|rack|cluster|server|node|zone|site|building|line|room #number
    =in|=at|=on|=across|=from|server|host|node|region|machine #code
    #name region|zone|=dc|datacenter|rack
    =only|exclusively ~4 @scope-group
    affect|impact|hit ~2 =all|every|each ~2 service|system|server
    limited|restricted|confined|isolated =to ~3 #word
    =worldwide|globally|=everywhere
    @tier ~1 @scope-group
    user|customer|client|people|visitor|subscriber|member|player|student|owner|everyone|anyone|those ~1 =of|outside|=within|across|near|around ~3 #name
    user|customer|client|visitor|subscriber|member|player|those|anyone|everyone =on|=in|using|running|with|without|=who ~3 @platform|plan|tier|version|@place
    =android|=ios|windows|=mac|linux|chrome|firefox|safari|iphone|outlook ~1 user|customer|client|people|app|application|device
    shared|dedicated|reseller|cloud|managed|virtual|=vps ~1 hosting|server user|customer|client|account
    following|these ~2 @scope-group|host|node|system =are|=is|=were|=was|#border
    @scope-group #border ~1 #name #border #name
    #percent ~2 @scope-group
    building|campus|floor|library|office|branch|=hall #name
    #name campus|building|office|branch|site|library
    =outside|=except|apart|other =than|=from|=of? ~2 @place|#name
    ^ affected #border ~1 #word
    ! @not ~3 @scope-group
    ! ^ affected #border =some
    ! @scope-group ~1 =who|with ~2 experience|affected|impacted|issue|problem|may|were
    ! =all|=each|every|=of affected|impacted ~1 @scope-group
    ! #clock|#date
    ! =two|=three|=one|=single ~1 node
    ! all|every|each ~2 service|system|application|=other ~3 back|normal|normally|operational|restored|up|running|remain|recovered
    ! other service|system
    ! =all|=every ~3 @scope-group ~2 =were|=are|=is ~1 =up|running|fine|healthy|safe
    ! =from ~2 cluster =to
    ! =our|=the team
    ! @scope-group ~2 =will|=be|=been ~2 receive|get|credited|compensated|refunded|given|notified|informed|contacted
    ! =all|=every ~2 queued|waiting|delayed|stuck|pending ~2 @scope-group
    ! =all|=every ~3 @scope-group ~3 =been|=be|=were ~2 delivered|=sent|processed|restored|cleared
    ! thank|sorry|apologize|inform|notify|update|appreciate|keep|tell ~6 @scope-group
  `,
}
