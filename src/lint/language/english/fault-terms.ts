/** Whom a fault is put on, what only people do wrong, and what is charged and given up for it. */
export const faultTerms = {
  // whom one could blame
  vendor: `
    =aws|amazon|azure|microsoft|google|=gcp|cloudflare|fastly|akamai|digitalocean|linode|hetzner|=ovh|ovhcloud|rackspace|heroku|vercel|netlify|equinix|openreach|vodafone
    comcast|godaddy|twilio|sendgrid|mailgun|stripe|paypal|oracle|okta|zendesk|github|cpanel|=bt
    level 3
    hurricane electric
  `,
  supplier: `
    provider|vendor|supplier|partner|carrier|=isp|hoster|manufacturer|contractor|subcontractor|datacenter|premises|landlord|upstream|registrar|registry|reseller|agency|telco|telecom|council|processor|distributor|integrator|colo|colocation|utility
    third =party
    hosting|telephone|phone|power|electricity|electric|cable|cleaning|telecommunication|internet|network|construction|software|security|building|transit|fiber|water company|firm|operator|engineers|technicians
    third =party ~1 client|provider|vendor|developer|company|supplier|service
    data center
    facility manager|management|provider|staff|team|operator
    =our|web =host|=hosts
    @vendor
  `,
  outsider: `
    @supplier
    host|facility|operator|consultant|technician|=they|=their|=he|=she
  `,
  staff: `
    developer|engineer|employee|colleague|administrator|admin|sysadmin|intern|technician|contractor|subcontractor|programmer|electrician|cleaner|worker|workman|consultant
    member =of ~1 staff|team
    staff|team member
    somebody|someone =at|=in|from
  `,
  insider: `
    @staff
    staff|operator|person|someone|somebody|team|department|user|customer|client|he|she|builder|digger
  `,
  'customer-word': 'customer|user|client|tenant|account|subscriber|member|player|spammer|visitor',
  telling: `
    inform|notify|=tell|warn|communicate|acknowledge|mention|alert|advise|honor|provide|respond|reply|answer|explain|update|confirm|disclose|announce|admit|consult
  `,
  // What is said of a supplier in anger.
  contempt: `
    incapable|useless|hopeless|unbelievable|unbelievably|ridiculous|shocking|pathetic|outrageous|inexcusable|inexcusably|appalling|abysmal|disgraceful
    beggars belief
    lamentable
    @not ~3 picked =up
    bogus|nonsense|=canned
    =their senses
    =their =only reply|response|answer|comment
    =had enough
    left|leaving =us|everyone ~2 hanging|stranded|dark|alone|waiting|=high
    kept|keeping =us ~1 waiting|dark
    =in =the dark
    drag =its|=their feet|heels
    pass ~1 buck|parcel|blame
    =took|taking =its|=their|forever =own? time
    wash ~1 hands
    fobbed =us|off
    =the ~1 run around
    =the runaround
    =not|=no ~2 interested|care|bothered|apology|urgency|sense
    wrong|right ~1 part|tool|equipment|cable|disk|replacement
    =no idea|clue
    =no =one|nobody ~3 turned|showed|answered|picked|=came
    promised ~4 @not|never|=but
    =saw =fit|=no
    clever|=good|=great|=bright idea? =to
    broken ~1 promise
    poor|bad|awful|terrible|dreadful|lousy workmanship|communication|service|support|handling|management|planning
    =of =all times|days
    =for =no ~1 reason
    =not =the first time
    shoddy|botched|bungled|half =hearted
  `,
  // What people do to machines that is told of them as a fault.
  mishap: `
    deleted|removed|unplugged|disconnected|misconfigured|severed|tripped|mistyped|mistook|pushed|pressed|knocked|pulled|=powered|damaged|drilled|overwritten|dropped|wiped|destroyed|reformatted|misread|ignored|bypassed|introduced|triggered
    =cut|=hit|=ran|=left|=broke|=dug|=overwrote|=forgot|=entered|=typed|=executed|=committed|=caused|=unleashed|=erased|=flipped|=kicked|=leaked
    =switched|=turned|=shut =off|=down
    =took|=brought ~3 =down|offline
  `,

  // Whoever a fault can be put on, and what only people do wrong.
  actor: `
    @supplier
    @staff
    team|crew|department|management|board|committee|publisher|owner|landlord|guest|operator|maintainer|moderator|author|researcher|parent|firm|bank|ministry|authority|courier|guard|caretaker|inspector|police|farmer|predecessor|group|helpdesk|=desk|procurement|facilities|=ops|=hr|manager|neighbour|installer|insurer|incumbent|office|auditor|company|organisation|university|government|monopoly|reporter|competitor|editor|lawyer|trainee|host|facility|association|chief|clerk|director|hospital|municipality|regulator|supervisor|airline|airport|wholesaler|decorator|welder|maker|=exchange|=studio|=they|=he|=she
  `,
  party: `
    @actor
    @outsider
    people|person|contributor|student|tenant|customer|client|user|school|builder|player|volunteer|scraper|=guy|=guys|=sales|administration|=man|=men|=lead|support|member|somebody|someone|whoever|nobody|=who|=you|visitor|subscriber
  `,
  slip: `
    =forgot|forgotten|=ignored|ignoring|overlook|=skipped|misplace|=mislaid|=confused|=misread|misjudge|misconfigure|disregard|neglect|withheld|mishandle|mismanage|mislead|=misled|=mistook|mistyped|underestimate|botch|bungle|panicked|overslept|mishear|misheard|misinterpret|miscount|misfile|mislabel|misapply|bodge|goof|fumble|dawdle|dither|meddle|tamper|fiddle|ghosted|conceal|squander|cheated|=slept|flout|=lied|=messed|=screwed|=mucked|=muddled|miscalculate|misunderstood|misinform
    =fell|=was|=were asleep
    =fat =fingered
    =missed =the|=a|=an|=our|=every|=all ~1 alert|alarm|alarms|warning|deadline|call|calls|page|sign|signs|window|reminder|step|appointment|slot
    =lost|=broke =our|=the|=a ~1 paperwork|ticket|tickets|package|part|key|keys|shipment|replacement|request|order
    =tripped|=knocked|=leaned|=kicked|=spilled|=drilled|=drove|=backed|=yanked|=dug|=hacked =over|=through|=on|=into|=out|=up|=against|=the|=our|=coffee
    =clicked|=opened =the|=a|=on ~2 link|phishing|attachment
    =gave|=handed|=leaked|=gave =out|=away
    =in =defiance|=the =wrong =of? place|order|format|way|box|building
    =made ~3 mistake|error|blunder|misjudgement|=bad|=poor|=wrong|=incorrect
    =let ~5 lapse|expire|=run
    =sat =on
    =put =off
    =cut =corners
    =fell =for|=flat|short
    =jumped =the =gun
    =mixed|=slipped =up
    =left ~3 open|unlocked|unattended|unplugged|running
    =left ~3 =out
    =gave ~2 =wrong|incorrect|poor|bad
    =wiped|=deleted|=pulled|=unplugged|=swapped|=uploaded|=sent|=used|=chose|=copied|=typed|=entered|=restarted|=rebooted|=disconnected|=removed|=closed|=ran|=picked|=set|=pushed =the wrong|incorrect
    =did|=had|=have|=has|=was|=were =not|never ~1 tested|checked|verified|=test|=check|=read|=inform|=notify|=warn|=answer|=act|=notice|=think|=verify|=follow|=ask|=listen|=bother|=care|=pay|=document|=trained|=practised|=prepare|=wait|=learn|=look|=document
    never ~1 tested|checked|read|told|informed|notified|warned|answers|answered|replied|acted|verified|followed|asked|listened|bothered|cared|paid|renewed|documented|reviewed|trained|carried|practised|rehearsed|approved|came|insulated|told|verified|looked|thought|tried
    =without ~2 testing|checking|asking|thinking|reading|consulting|telling|backup|permit|handover
    =told|informed|warned nobody|=no
  `,

  // What is charged, and how it is given up.
  charge:
    '=cost|=costs|expense|=bill|=bills|=fee|=fees|=charge|=charges|=price|=rent|fare|contribution|dues|tuition|postage|=invoice|penalty|fine|overage|surcharge|toll|=excess',
  remit:
    'waive|forgive|forgiven|deduct|=covered|borne|absorbed|refund|=returned|=reversed|halved|remitted|annulled|=spared|reimburse|credited|erased|=honoured|=off',
  // What a company may call itself.
  house:
    'company|university|hospital|airline|studio|society|school|ministry|council|club|association|=board|bank|undersigned|management|committee|college|operator|institute|foundation|publisher|=firm',
} as const satisfies Record<string, string>
