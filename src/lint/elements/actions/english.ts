/** A remedial act that was done or is being done. "Investigating" and "working on it" are none, nor is "restored" without how. */
export const actionPhrases = {
  action: `
    =we|=i|team|engineers|technicians|staff|administrators|developers ~2 @acted
    =have|=has|=been|fully|manually|successfully|temporarily|then|immediately ~1 @acted
    =was|=were ~1 @remedied
    failover|rollback|restart|reboot|repair|rebuild|replacement|reprocessing|cleanup ~4 =completed|=complete|=finished|=underway|=under|progress|=begun|=started|=running
    @supplier|@staff ~2 @remedied
    @crew =have? ~1 =bumped|=reversed|=backed|=rerouted|=re|=shored|=retuned|=shrunk|=relaxed|=tightened|=severed|=silenced|=suspended|=forced|=synced|=connected|=optimised|=spread|=raised|=shed
    =fixed|=repaired|=mended =the|=a ~2 @machine
    =ran|=run|=running =a|=the ~2 repair|cleanup|script|rebuild|check|restore
    @remedied =the|=our|=a|=an|=all|=this|=that|=it|=these|=both
    =are|=is|=am|being|currently|now ~1 @remedying
    =being ~1 @acted
    =then|=and|=then|=first ~1 @remedied
    =had|forced|able|proceed|decided|chose|began|started|continue|operation =to ~1 @remedy
    perform|working|=on ~3 cleanup|repair|reset|restart|reboot|failover|replacement|rollback|restoration
    =a|=the|=our|=this|temporary|permanent ~1 fix|patch|hotfix|workaround|mitigation|rollback|change ~3 deployed|implemented|applied|=released|=rolled|pushed|shipped|=live|merged|=issued
    implement|deployed|applied|released|pushed|shipped|=issued|merged|rolled|=put|made ~4 fix|patch|hotfix|mitigation|solution|measure|workaround|rule|rollback|restart
    fix|patch =in place
    restart|reboot|rollback|failover|reset|reverting ~2 fixed|solved|resolved|cleared|helped|cured|restored
    account|user|customer|address|=ip|ips ~2 @be ~1 suspended|closed|blocked|banned|removed|disabled|terminated
    =we|=i ~2 =evicted|=resized|=doubled|=tuned|=recovered|=rebalanced|=resynced|=offloaded|=rewrote|=rebuilt|=relocated|=redeployed|=reallocated|=reset|=reissued|=evacuated|=decommissioned|=detached|=unblocked|=recycled|=moved
    fix ~4 deployed|implemented|applied|=live|released|rolling
    monitoring =the|=a|=our fix|deployment
    resolved|fixed|addressed|mitigated|solved|corrected|achieved|restored|recovered|rectified =by|=through|=via ~2 #activity
    =by|after|=having ~1 @remedying
    after|following|thanks =to? ~3 fix|patch|hotfix|replacement|repair|workaround
    script|patch|update|cleanup|rebuild|rollback|failover ~2 =has|=have|=is|=was ~1 finished|completed|run|successful
    after ~4 restart|reboot|rollback|failover|replacement|reset
    =bringing ~2 =back
    actions taken
    =we|=i ~1 =went =back =to
    restored ~4 =from ~3 backup|snapshot
    @crew ~1 =undid|=sent|=bought|=split|=began|=took|=put|=brought|=cut|=shut|=switched|=built|=rewrote|=set|=spun|=swapped =the|=our|=a|=an|=all|=this|=it|=them|=down|=up|=off|=out
    =letting|=bringing ~2 users|players|customers|servers|services|people =back
    bug|error|defect|mistake|typo|misconfiguration|code ~3 =fixed|=corrected
    ^ ~1 @remedied|=changed|=added|=set|=increased|=deleted|=applied|=deployed|=installed|=scaled|=toggled =the|=a|=an|=our|=all|=up|=out|=off|=more|#word
    =we|=i ~1 =restart|=reboot|=replace|=revert|=disable|=block|=remove|=redirect|=reroute|=clear|=purge|=switch|=rotate|=revoke|=rebuild|=reset
    require|necessary =us? =to @remedy
    =had =to ~2 @remedy|@remedying
    ! =will|=to|=would|=can|=could|=may|=might|=should|planning|scheduled|=had|=not|automatically ~1 @acted
    ! =had ~2 @acted
    ! @customer-word =have? @acted
    ! =updated ~3 status|page|#link|post|announcement
    ! want|plan|going|intend|hope|need|try|attempt|order =to ~1 deploy|implement|apply|release|push|ship|issue|put
    ! =will|=should ~4 @remedied
    ! =on|investigating|working ~2 =a fix
    ! all clear
    ! observe|see|experience|show|report|cause ~1 =increased|=reduced|=limited|=changed
    ! =to =have|=be =been? ~1 @acted|restored|deployed
    ! firewall|mechanism|automatically|automated|system|filter|bug|error|attacker|hacker|spammer ~3 @acted
    ! working|trying|hoping =to ~1 @remedy
    ! supposed =to
    ! until ~4 @acted
    ! =when|=while|=if|=whenever ~4 @acted
    ! =if|=when|=should|=please ~2 =we|=i
    ! =will|=would|=can|=could|=may|=might|=should|=must|=let ~1 @remedy
    ! want|plan|going|intend|hope|need|try|attempt|order|scheduled|team|engineers|please =to ~1 @remedy
  `,
}
