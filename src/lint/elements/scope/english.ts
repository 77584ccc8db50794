// Said of a group, but not of those whom the trouble hits: courtesy, promises, making good, a day.
const notTheHarmed = `
    ! ^ affected #border =some
    ! =all|=each|every|=of affected|impacted ~1 @scope-group
    ! #clock|#date ~1 @scope-group
    ! @scope-group ~2 receive|get|give ~3 free|credit|compensation|bonus|gift|refund|voucher|extra
    ! =two|=three|=one|=single ~1 node
    ! other service|system
    ! server =error
    ! @hitting ~2 #number|@number-word ~1 @time-unit
    ! =of =you =know|=want|=have|=may|already|aware
    ! data ~4 unaffected|untouched
    ! =for|=tell|=make|=ask everyone|everybody
    ! =from ~2 cluster =to
    ! =our|=the team
    ! =only =have
    ! @scope-group ~2 =will|=be|=been ~2 receive|get|credited|compensated|refunded|given|notified|informed|contacted|extend
    ! extend|credit|give|offer|compensate|refund|grant ~4 @scope-group
    ! =all|=every ~2 queued|waiting|delayed|stuck|pending ~2 @scope-group
    ! =all|=every ~3 @scope-group ~3 =been|=be|=were ~2 delivered|=sent|processed|restored|cleared
    ! thank|sorry|apologize|inform|notify|update|appreciate|keep|tell|hello|=hi|dear|greetings|remind|serve ~6 @scope-group
    ! thank|apologies|=hi|=hello|dear|sorry|inform|keep|tell|bear|help|ask|meet ~2 everyone|everybody
    ! everyone|everybody =who|=for|=should|involved|=in
`

export const scopePhrases = {
  // Tells by itself whom or what it hits.
  scope: `
    =all|every|=each|entire|whole|half|majority|only|#percent =of? =our|=the|=your|=you|=these? ~1 @scope-people
    #number|@number-word ~1 @scope-people
    #number|@number-word|those =of =you
    #percent =of ~3 @scope-group
    #number|@number-word percent =of
    total =of ~1 #number|@number-word ~1 @scope-group
    @hitting ~2 #number|@number-word ~1 #word
    third|quarter|fifth|tenth|most =of ~2 @scope-people
    @place|@tier ~1 @scope-people
    @scope-people ~1 =in|=on|=at|=of|=from|outside|=within|across|located|hosted|based ~2 @place
    @scope-people =of|=on|=in|=to|using|running|with|without|=who|whose ~4 @platform|@place|plan|tier|version|browser|device|=vpn|app|addon|feature|option
    @platform user|customer|client|people|device
    shared|dedicated|reseller|cloud|managed|virtual|=vps ~1 hosting|server @scope-people
    affect|impact|hit ~2 all|every|each|entire ~2 service|system|server
    =all|every|entire|most ~3 service|system|server|site|region|customers|device|jobs|account ~3 @be ~2 affected|impacted
    limited|restricted|confined|isolated =to ~3 #word
    =only ~3 @be ~1 @hitting
    @scope-group @be =the =only =ones
    =only ~3 @scope-group ~1 =show|=see|=have|=were|=are
    =no|=none ~2 @scope-people|@scope-place|=these ~2 @be ~1 @hitting
    @hitting|=out ~2 half|part =of =the ~1 @locality
    @feature|#name|rest|others ~3 =are|=is|=was|=were|=will =not ~2 affected|impacted|involved
    @feature|#name|rest|others ~2 @be ~1 unaffected|untouched
    worldwide|global|globally|everywhere|nationwide|campuswide|=wide ~1 outage|disruption
    =the|=our|your rack|node|host|server|shard|cluster ~2 your
    following ~2 @scope-group|host|node|system =are|=is|=were|=was|#border
    ^ affected ~1 #border ~1 #word
    ${notTheHarmed}
  `,
  // Tells it in a sentence that tells of harm too; elsewhere it is about the machinery or about the repair.
  'scope-of-harm': `
    =all|every|=each|entire|whole|both =of? =our|=the|=your|=these? ~1 @scope-group
    everyone|everybody
    =no =one
    majority|most|half|third|quarter|fifth|tenth =of ~3 @scope-group
    #number|@number-word ~1 @scope-group
    #percent ~2 @scope-group
    =for ~1 #percent
    =one|=a|=every =in|=out =of? @number-word
    most|all =of =you
    @tier ~1 @be|=can|=could|unable|experience|see|@not
    @scope-people|site|website|domain|traffic ~1 =in|=on|=at|within|across ~3 @locality
    @scope-people #activity ~1 =in|=via|=through|=with|=from|=on ~2 #name
    #code ~1 site|server|machine|node|cluster
    =on =this|=that|=one|=single server|host|node|machine
    @scope-people|server|site|website|mailbox|traffic|service ~1 =in|=on|located|hosted|based ~2 #name
    @scope-people ~1 with|whose|using|without ~1 #word
    @scope-group created|placed|sent|made|registered|opened|submitted|uploaded|started|scheduled ~2 =in|=on|between|before|after|since|=from|with|during
    =in|across|=within|=for|=from|=through|=via|=to|between ~2 @place
    =in =the ~2 zone|area|region|city|country|hall|wing
    @place ~3 point|region|based|traffic|@scope-group|=dc|datacenter|=data
    @locality #name
    shard|pod|rack|cluster|server|node|zone|site|building|line|room ~1 #number
    =in|=at|=on|across|=from|server|host|node|region|machine #code
    #name ~1 region|zone|area|=dc|datacenter|rack|campus|=building|office|branch|library
    =only|exclusively ~3 @scope-people|@scope-place
    globally|global|worldwide|internationally|nationwide
    @scope-group #border ~1 #name #border #name
    outside|except|apart =from|=of? ~2 @place|#name|@scope-group
    ${notTheHarmed}
  `,
}
