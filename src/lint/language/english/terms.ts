import { faultTerms } from './fault-terms.ts'

/** Word lists that the English phrases share. Words stand for all their inflections unless marked with an equals sign. */
export const englishTerms = {
  be: "=is|=are|=was|=were|=be|=been|=being|=am|='s|become|=became|remain|stay|=get|=got|=gets|=went|=go|=goes|=going|=gone|seem|appear",
  have: 'have|=has|=had',
  not: '=not|=never|=no|neither|nor',
  will: '=will|=shall',
  can: '=can|=could|=may|=might|=would|=should|=will|=must|=shall|=do|=does|=did',
  now: 'currently|=now|still|also|completely|fully|partially|temporarily|intermittently|briefly|again|always|often|sometimes|either|both|all',

  // what customers see and use
  feature: `
    app|application|site|website|web|page|dashboard|portal|console|panel|interface|=ui|=api|=apis|endpoint|login|logon|signin|signup|email|mail
    message|mailing|mailbox|inbox|newsletter|delivery|upload|download|search|checkout|payment|transaction|invoice|order|booking|ticket
    notification|alert|push|webhook|build|job|deploy|deployment|release|launch|connection|connectivity|access|request|response|query|report|analytics
    statistic|call|voice|video|audio|chat|stream|playback|editor|calendar|sync|synchronization|import|export|backup|snapshot|file|image|document
    attachment|photo|media|content|data|=click|=clicks|=tracking|navigation|feature|functionality|integration|workflow|pipeline|project|repository|package
    artifact|mirror|subscription|registration|form|survey|device|domain|hosting|blog|forum|wiki|catalog|store|shop|cart|library|phone|sms|password
    authentication|verification|vpn|tunnel|session|publishing|editing|loading|sending|signing|=logging|=booking|browsing|streaming|billing|scheduling|dns
    log =in
    sign =in
    log =ins
  `,
  function: `
    @feature
    account|service|server|line|card|credential|token|instance|volume|cluster|region|node|proxy|traffic|network|internet|system|platform|product
    environment|user|customer|client|command|plugin|power
  `,
  people: `
    user|customer|client|people|visitor|member|subscriber|tester|everyone|everybody|anyone|someone|nobody|merchant|patient|student|teacher|agent|team|reader
    administrator|admin|owner|buyer|seller|driver|passenger|traveller|traveler|guest|caller|viewer|listener|player|donor|resident|parent|pupil|employee|staff|borrower|applicant|participant|attendee|citizen|organisation|company|tenant|account|workspace|=they|=you|those|patron
  `,
  data: `
    data|dataset|database|file|record|message|email|mail|job|content|document|order|transaction|payment|post|comment|image|photo|attachment|backup|blog
    event|metric|log|invoice|change|update|history|setting|=work|upload|folder|entry|request|notification|=information|table|row|password|credential|webhook|recording|booking|purchase|vote|fax|snapshot|item|repository|statistic|metric|history
  `,

  // what customers suffer
  broken: `
    =down|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|slow|slower|sluggish|laggy|delayed|late|deferred|=stuck|broken|failing|inoperable|inoperative
    =dead|frozen|flaky|unstable|queued|blocked|rejected|refused|=lost|interrupted|missing|crashing|hanging|=timing|erroring|overloaded|bouncing
    hard =down
    read =only
    =not @now? working|responding|loading|available|accessible|functioning|functional|visible|reachable|operational|online|possible|usable|able|up
    =not @now? @be? receive|sent|delivered|processed|updated|displayed|shown|showing|running|starting|saved|synced|sending|accepted|created
    out =of service|order|action|=use
    in =a? read =only
  `,
  'symptom-noun': `
    outage|error|failure|delay|slowness|latency|lag|timeout|crash|slowdown|freeze|unavailability|downtime|blackout|inaccessibility|unresponsiveness|hang|trouble|difficulty
    time =outs
    packet loss
    black|blank|white screen|page
  `,
  'bad-measure': `
    elevated|increase|high|higher|longer|long|slow|slower|intermittent|sporadic|frequent|widespread|total|complete|full|extended|prolonged|partial|significant|severe|major|several|multiple|many|occasional
  `,
  'failing-verb': `
    =died|=closes|=quits|fail|crash|hang|=hung|freeze|=froze|stall|break|=broke|timeout|bounce
    time =out
    stop|ceased @work-verb
    =not @now? @doing-verb
    disconnect|misbehave|malfunction|flicker|lag
  `,
  'doing-verb': `
    work|respond|load|start|function|open|arrive|complete|finish|return|appear|display|update|move|=go|=come|=run|decrease|process|send|=sent|reach|play|connect|print|ring|render|refresh|save|post|sync|verify|authenticate|validate|register|dial|scan|accept|deliver|receive|show|trigger|execute|generate|export|import|download|upload|stream|boot|launch|activate|count|record|track|redirect|answer|reply|stay|transfer|pay|refund|sign|log|fill|rotate|spawn|reconnect
  `,
  'work-verb': `
    working|responding|loading|processing|sending|receiving|accepting|delivering|running|functioning|moving|updating|serving|starting|syncing|coming
    =to work|respond|load
  `,
  trouble: 'issue|problem|trouble|difficulty|error|failure|delay|slowness|weirdness|bug|timeout|latency',

  // who and where
  'scope-people': `
    user|customer|client|people|visitor|member|subscriber|organisation|company|merchant|tenant|account|patron|student|shopper|viewer|reader|resident|passenger|caller
    borrower|surgery|clinic|hospital|school|player|buyer|seller|teacher|workspace|agent|guest|patient|business|household|team|=anyone|=anybody|=nobody|=everyone|=everybody|=those|staff|faculty|publisher|owner
  `,
  'scope-place': `
    region|realm|library|depot|warehouse|plant|campus|hall|hotel|shop|store|branch|office|building|location|site|zone|datacenter
    server|service|website|blog|mailbox|device|instance|domain|machine|application|app|product|dataset|cluster|environment|node|rack|router|switch|printer|channel|room|game|project|line|list
  `,
  'scope-group': `
    @scope-people
    @scope-place
    booking|phone|address|mailing|number|connection|request|order|job|message|email|call|transaction|volume|api|payment|file|database|page|function|record|repository|webhook|upload|checkout|build|traffic|event|deployment|session|subscription
  `,
  locality: `
    campus|hall|=building|=buildings|branch|office|floor|wing|region|area|zone|country|city|town|district|county|half|province|datacenter|rack|cluster|shard|island|school|pod|node|server
    data center
  `,
  hitting: 'affect|impact|hit|touch|concern|reach|struck|involve',
  'number-word': `
    #number
    =one|=two|=three|=four|=five|=six|=seven|=eight|=nine|=ten|=eleven|=twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|=half|single
  `,
  place: `
    europe|european|asia|asian|africa|african|america|american|australia|australian|oceania|emea|apac|latam|=eu|=uk|usa|canada|brazil|india|singapore|japan|germany
    france|ireland|london|frankfurt|paris|amsterdam|dublin|oregon|ohio|virginia|california|texas|tokyo|sydney|mumbai|chicago|dallas|york|seattle|helsinki|stockholm
    eastern|western|northern|southern|northeast|northwest|southeast|southwest|midwest
    french|german|italian|spanish|irish|british|scottish|english|canadian|brazilian|indian|japanese
    middle east
    =us|=eu|=ap|=sa|=ca|=af|=me east|west|central|north|south|northeast|southeast
    united states|kingdom
    north|south|latin america
  `,
  platform:
    'ios|android|windows|mac|macos|linux|chrome|firefox|safari|iphone|ipad|outlook|desktop|mobile|ipv6|ipv4|legacy|classic|beta|browser|edge',
  tier: `
    free|paid|premium|enterprise|=pro|trial|tiered|business|legacy|new|existing|mobile|hosted ~1 account|plan|customer|user|tier
    logged =in ~1 users|customers|people
    self hosted
    =on ~2 plan
  `,

  // why, and what was done
  machine: `
    hardware|disk|drive|storage|raid|array|controller|power|=ups|generator|transformer|switch|router|firewall|balancer|fiber|cable|cooling|=psu|memory|=ram|=cpu|=dns|certificate
    backend|cache|queue|worker|process|script|kernel|disk|circuit|board|breaker|provider|upstream|carrier|=isp|vendor|supplier|network|database|=db|server|datacenter|node
    electricity|hypervisor|host|proxy|component|system|cluster|load|credential|certificate|token|migration|upgrade|deploy|deployment|failover|module|code|line|link|internet
  `,
  'fault-verb':
    'fail|crash|=died|=cut|severed|damaged|stolen|flooded|stuck|broke|break|expire|trip|overload|overheat|exhaust|deplete|fill|malfunction|=lost|shut|corrupt|unhealthy|cordoned',
  'fault-noun': `
    bug|misconfiguration|typo|regression|overload|exhaustion|ddos|=ddosed|=dos|attack|blackout|leak|deadlock|corruption|fault|defect|oversight|spike|surge|flood|vandalism|fire|storm|lightning|phishing|breach
    @machine ~1 failure|fault|error|outage|issue|problem|loss|defect|cut|leak|bug
    loss =of ~1 power|connectivity|electricity|cooling|internet
    outage|incident|issue|problem|failure ~1 =at|=with|=in|=by|=of ~4 provider|vendor|supplier|partner|carrier|isp|datacenter|upstream|database|cache|backend|cloudflare|=aws|azure|fastly|=gcp
    provider|vendor|supplier|partner|carrier|=isp|upstream|third =party ~3 outage|incident|issue|problem|failure|maintenance
    human|operator|configuration|config|code|database|dns|software error|mistake
    =bad|faulty|broken|incorrect|wrong|erroneous|defective|buggy|invalid|latent|defected ~2 deploy|deployment|configuration|config|change|release|update|code|setting|switch|cable|component|hardware|disk|query|module|value|record
    race condition
    memory|resource leak
    kernel panic
    high|large|heavy|excessive|increased|unusual|abnormal|unexpected ~1 load|traffic|volume|usage|demand
    increase =in|=of ~3 load|traffic|request|usage|volume|demand
    security|#name incident
    configuration|code|software|infrastructure|schema change
    transformer|power maintenance
  `,
  change: 'deploy|deployment|release|upgrade|update|migration|change|rollout|maintenance|restart|failover',
  'unknown-cause': 'investigate|investigation|identify|determine|understand|finding|know|=unknown|=locate|looking|analysing|=not',
  // Acts that are remedies whoever reports them, and acts that are when the writer's side did them.
  remedied: `
    =reverted|=restarted|=rebooted|=replaced|=patched|=rebuilt|=reconfigured|=revoked|=rotated|=blocked|=removed|=repaired|=redirected|=rerouted|=recreated|=cordoned|=drained|=purged|=cleared|=corrected
    =amended|=dispatched|=banned|=disabled|=isolated|=renewed|=shifted|=pulled|=reinstated|=streamlined|=rewritten|=reapplied|=flushed|=swapped|=reset|=throttled|=downgraded|=terminated|=killed|=filtered|=reprovisioned|=reimaged|=reindexed|=extracted|=imported|=replayed|=invalidated|=undone|=undid|=requeued|=lifted|=suspended
    =tweaked|=adjusted|=enlarged|=withdrew|=withdrawn|=emptied|=freed|=rerun|=resynced|=rebalanced|=relocated|=repointed|=resubmitted|=unblocked|=delisted|=quarantined|=evacuated|=recycled|=upsized|=redeployed|=rewired|=respliced|=spliced|=reseated|=resent
    =rolled|=rolling|=switched|=failed|=moved|=brought|=cut =back|=over
    =taken|=took|=brought =offline|action|=online
    =kicked|=spun|=scaled|=cleaned =off|=out|=up
  `,
  acted: `
    @remedied
    =cancelled|=canceled|=aborted|=raised|=lowered|=doubled|=halved|=paused|=halted|=shed|=trimmed|=offloaded|=resized|=tuned|=whitelisted|=cleaned|=dropped|=rewrote|=truncated|=promoted|=detached|=attached|=reattached|=decommissioned|=unplugged|=drained|=mounted|=remounted
    =enabled|=increased|=reduced|=upgraded|=migrated|=moved|=modified|=deleted|=deployed|=implemented|=applied|=pushed|=shipped|=released|=installed|=configured|=switched|=activated|=provisioned|=added
    =expanded|=allocated|=separated|=updated|=changed|=cleaned|=contained|=bypassed|=limited|=stopped|=created|=scaled|=disconnected|=extended|=optimized|=optimised|=ordered
    =put|=set|=turned|=made ~3 =up|=off|=on|=place|changes
    worked =around
  `,
  crew: '=we|=i|team|engineer|engineers|technician|staff|developer|administrator|operator|admin|crew',
  remedy: `
    =restart|=reboot|=replace|=restore|=revert|=rebuild|=reconfigure|=renew|=revoke|=rotate|=block|=remove|=repair|=redirect|=reroute|=recreate|=drain|=purge|=clear|=correct
    =disable|=isolate|=flush|=swap|=reset|=throttle|=downgrade|=filter|=migrate|=move|=switch|=patch|=upgrade
    =roll|=fail|=bring =back|=over
  `,
  remedying: `
    =recreating|=deleting|=reinstating|=reverting|=restarting|=rebooting|=replacing|=disabling|=blocking|=removing|=patching|=rebuilding|=reconfiguring|=resetting|=restoring|=repairing|=redirecting|=rerouting|=migrating|=adjusting|=rolling|=deploying|=implementing|=applying|=pushing|=installing|=switching|=adding|=provisioning|=expanding|=limiting|=scaling|=purging|=clearing|=draining|=reimporting|=reindexing|=replaying|=filtering|=throttling|=upgrading|=bringing
    rate =limiting
    failing =over
    =taking =down
  `,
  safeguard: `
    monitor|alert|alarm|check|test|space|partition|supply|setup|safeguard|guardrail|redundancy|redundant|capacity|storage|limit|rate|throttle|threshold|timeout|failover|backup|replica|replication
    code|module|configuration|config|process|procedure|policy|script|trigger|automation|automatic|validation|review|runbook|documentation|training|permission|architecture|infrastructure|hardware|server|software|system|dependency|provider|part|replacement|spare
    protection|firewall|filter|rule|resilient|logic|tolerant|independent|stricter|safer|=links|feed|battery|dashboard|region|site|staff|rollback|retry|kernel|dns|audit|isolation|headroom|=disks|query|index|memory|instance|node|cluster|environment|staging|=ats|=ups|power|bank|pool|cache|quota|spam|way|mechanism|balance|bug|patch|network|router|switch|version|visibility|control|measure|tool
  `,
  // What keeps a fault from coming again whoever puts it there, and how it is put there.
  control: `
    alert|alarm|monitoring|safeguard|guardrail|validation|redundancy|redundant|review|runbook|approval|canary|staging|standby|spare|breaker|jitter|failsafe|checklist|quota|threshold|drill|rehearsal|alarms|limit|check|=tests
  `,
  instituting: `
    add|introduce|build|=built|set|install|implement|create|write|=written|=wrote|put|configure|extend|tighten|improve|strengthen|expand|adopt|automate|enforce|make|=made|establish|develop|rework|roll|launch|purchase|order|start|adding|arrange|harden|refine
  `,
  advice: `
    =use|=try|=retry|=wait|=refresh|=reload|=restart|=reset|=clear|=switch|=log|=login|=check|=mark|=add|=set|=change|=upgrade|=update|=run
    =connect|=reconnect|=disable|=enable|=avoid|=delay|=postpone|=ensure|=make|=allow|=save|=back|=download|=export|=resubmit|=submit|=resend|=reregister|=register|=redo
    =plan|=do|=go|=start|=remove|=rotate|=verify|=monitor|=keep|=select|=choose|=configure|=uninstall|=install|=send|=create|=sign|=click|=visit|=place|=order
    =pay|=utilize|=reboot|=reinstall|=bypass|=hold|=point|=relaunch|=power|=consider|=pin|=flush|=cancel|=delete|=refrain|=reopen|=queue|=rerun|=repeat|=print|=ask|=turn|=copy|=downgrade|=wipe|=unplug|=force
    =do not
  `,
  redo: `
    retry|rerun|resubmit|resend|reload|refresh|reconnect|reset|restart|reboot|reinstall|relogin|relaunch|reopen|reenter|redo|repeat|retrigger|reissue|reschedule|reupload|reimport|reauthenticate|reauthorize|log|=use|=try|=switch|change|update|call|clear
  `,
  about:
    '=you|=here|=this|=that|=again|everyone|customers|users|=when|=as|=once|=one|=with|=further|=soon|shortly|=in|=by|=at|#clock|every|=via|=on',

  ...faultTerms,

  hedged: `
    expect|hope|hopefully|aim|anticipate|should|estimate|estimation|likely|probably|intend|target|possibly|may|might|believe|trying|tentatively|=eta|approximately
    =do|=does =not want
    @can =not guarantee|promise
    =want =to
    plan =to
  `,
  mended:
    'back|up|online|fixed|resolved|restored|repaired|complete|available|running|operational|working|live|functional|recovered|finished|done|normal|corrected|sorted|ready|stable|return|over|sorted|resumed',

  // what is promised, and for when
  ahead: '=will|=shall|=going|gonna',
  recur: 'happen|occur|recur|reoccur|repeat|reappear|resurface',
  // What a promise says can no longer come about.
  befall: `
    fail|crash|bounce|lapse|lose|=lost|hurt|harm|touch|disrupt|disturb|interrupt|surprise|endanger|abuse|stolen|miss|suffer|experience|notice|feel|drop|caught|bite|overflow|trip|vanish|slip|leak|corrupt|break|expire|threaten|confuse|collide|=fall|exceed|older|mistake
    die|stall|collapse|sink|damage|breach|hack|exploit|overload|overheat|exhaust|kill|bother|plague|emerge|arise|face|encounter|duplicate|forget|forgotten|overlook|escape|sneak|creep|mix|fool|cripple|halt|wipe|erase|disappear|stray|spread|cascade|hit|strike|ruin|jam|flap|derail|=wrong|fear|worry|overwritten|falter
    take|=go|=bring =us|=it? =down|wrong|=out
  `,
  vow: `
    ensure|insure|=sure|assure|assurance|guarantee|=promise
    make =certain
    =certain =that
  `,
  solid: `
    immune|bulletproof|foolproof|failsafe|watertight|unbreakable|invulnerable|indestructible|unsinkable|unhackable|infallible|airtight
    rock|bullet|fool|fail|tamper|future|crash solid|proof|safe
  `,
  'by-when': `
    =by|before|=within|=at|=on|=in|=till|=until|=after|around ~3 #clock|#date|#calendar|morning|afternoon|evening|noon|lunch|lunchtime|midday|dinner|breakfast|dawn|sundown|sunset|sunrise|weekend|night|hour|minute|day|week|month|christmas|summer|autumn|winter|=reset|final|closing
    =in|=within|=inside ~2 @amount ~1 @time-unit
    today|tonight|tomorrow|shortly|soon|momentarily|overnight|#clock|=eod|=cob
    =this|=next|=any evening|afternoon|morning|weekend|@time-unit
    =by =the =end|time =of?
    =in time =for
    before =the|=your|=you|=we ~2 #word
  `,
  regained: `
    @mended
    visible|usable|accessible|reachable|empty|cleared|right|paid|playing|recreated|eliminated|able|faster|reconnected|healthy|fine|intact|clean|clear|reinstated|reopened|solved|flowing|arriving|loading|responding|gone
    open again
  `,

  mend: `
    =fix|=resolve|=restore|=repair|=complete|=finish|=return|=resume|=come|=recover|=solve|=correct|=arrive|=rebuild|=clear
    =be delivered|sent|processed|rebuilt
  `,
  // how sure a writer is of a cause
  perhaps: 'probably|presumably|possibly|perhaps|maybe|likely|potentially|supposedly|allegedly|apparently|evidently|seemingly|conceivably',
  guesser:
    '=we|=i|=they|engineer|team|provider|vendor|technician|admin|staff|people|colleague|friend|some|everybody|nobody|experts|supplier|expert|=he|=she',
  guess:
    'assume|guess|presume|speculate|theorise|surmise|reckon|conjecture|imagine|suppose|believe|think|=thought|bet|wager|venture|infer|attribute|=blame',
  happened:
    'cause|trigger|=led|fail|=broke|crash|=went|=got|=hit|overflow|strip|push|change|choke|lock|slip|click|flip|trip|block|drop|=cut|overwhelm|=ran|run|stuck|deadlock|hang|hung|=brought|=took|cross|pull|switch|introduce|contribute|throttle|suspend',
  early: 'early|first|initial|preliminary|provisional|current|working|tentative',
  causal: `
    due|because|cause|related|=why|result|trigger|linked|originated|=from|connected|reason|=had|overloaded|failed|broke|lost|led|root|responsible|attributable|introduced|stem|culprit
  `,
  modal: '=may|=might|=could',
  // regret and fault
  intensely: `
    deeply|truly|terribly|awfully|incredibly|extremely|profoundly|dreadfully|unreservedly|wholeheartedly|=so|genuinely|immensely|enormously|humbly|utterly|beyond|desperately|tremendously
  `,
  failing:
    '=failing|=failings|shortcoming|negligence|failure|fault|neglect|mistake|error|oversight|carelessness|misjudgement|misjudgment|blunder|slip|incompetence|inattention|complacency|omission|miscalculation|sloppiness|haste|arrogance|inexperience|mess|lapse',
  subscription: 'subscription|plan|licence|license|contract|term|membership|account',

  // Money for a lost service, and how it changes hands.
  money: 'refund|reimbursement|compensation|credit|discount|rebate|voucher|coupon|goodwill|allowance',
  giving: 'give|=given|=gave|issue|offer|provide|apply|receive|=get|grant|pay|=paid|process|send|=sent|arrange|deserve|entitled|eligible',

  // what shrinks, and the harm that it shrinks
  small: `
    brief|short|small|tiny|minor|slight|little|momentary|temporary|negligible|minimal|=limited|=isolated|trivial|quick|modest|marginal|mild|transient|fleeting|insignificant|cosmetic|low|teeny|wee|minuscule|passing|smallish|soft
  `,
  petty: 'harmless|superficial|mere|petty|benign|innocuous|unimportant|trifling',
  trifle: `
    dip|mishap|backlog|wave|window|flicker|congestion|flaw|surprise|uptick|bump|drawback|misunderstanding|exposure|case|anomaly|irregularity|amount|number|chance|risk|queue|fluctuation|stutter|interference|hop|fraction|share|turbulence|trouble|imperfection|annoyance
  `,
  nuisance: 'nuisance|scare|bother|hassle|annoyance|wobble|wrinkle|cold|bump|fuss',
  harm: `
    interruption|disruption|outage|downtime|issue|problem|incident|impact|delay|failure|error|glitch|bug|disturbance|inconvenience|degradation|period|effect|mistake|fault|lapse|unavailability|blackout|slowness|slowdown|loss|drop|pause|gap|hitch|setback
    instability|crash|reboot|restart|moment|spell|oversight|slip|misconfiguration|typo|omission|matter|thing|burst|latency|lag|trouble|damage|breakage|inaccuracy|discrepancy|regression|reduction|disconnect|disconnection|freeze|hang|timeout|packet|blackouts|break|overload|hole
    =time =while|=when|=of|=after|=before|=between|=until|=where
  `,
  affected: `
    user|customer|people|client|visitor|member|account|merchant|reader|subscriber|student|player|site|website|server|service|request|message|email|build|job|order|tenant|team|organisation|device|mailbox|domain|page|workspace|project|transaction|call|shop|store|company|instance|connection|event|record|file|region|location|repository|session|submission|image|host|staff
  `,

  'modal-habit': '=can|=do|=will|=may|=does',

  // time
  'time-unit': '=min|=mins|minute|hour|hr|=hrs|day|week|month|second',
  amount: `
    #number
    =a|=an|=one|=two|=three|=four|=five|=six|=ten|=twelve|fifteen|twenty|thirty|forty|sixty|=few|several|couple|half|next
  `,
} as const satisfies Record<string, string>
