/**
 * What an engineer says and the head of a customer's company does not. Ordinary by now: API, server, database, network, backup,
 * data centre, latency, app, e-mail. Names of products are names, whoever knows them.
 */
export const jargonPhrases = {
  jargon: `
    // computers inside computers
    =p50|=p90|=p95|=p99|grpc|graphql|websocket|fsync|mtls|iscsi|reindex|compaction|checkpoint|checkpointing|=nfs|idempotency|amplification|etcd|vcpu|serialization|cgroup|backoff
    service|overlay|mesh mesh
    batch|async|asynchronous|worker|cron worker|job|process|task
    dead letter
    hash collision
    load shedding
    cold|warm|hot start|spare|standby|swap|restart
    distributed|advisory|table|row|write|exclusive lock
    top =of rack
    leaf|spine|=tor|core switch
    cname|=mx|=srv|=txt|=aaaa|=ns|=ptr|glue =record|=records
    syn|udp|icmp|http|botnet flood|attack
    layer #number
    volumetric|amplification|reflection attack
    traffic|ddos scrubbing
    network interface|adapter|card|controller|segment|partition|congestion|degradation
    traffic|internet congestion|partition|degradation
    canary
    api gateway
    registry mirror
    control|data|management plane
    stale|read|cross =replicas|=region
    consumer|replica|replication lag
    retry|retries storm|loop
    boot|reboot|crash|restart loop
    memory|heap|stack|buffer|thread|connection dump|overflow|limit|exhaustion|exhausted
    write|transaction|redo ahead|log
    cluster|node|shard|pod|container|namespace|kernel|hypervisor|daemon|mutex|semaphore|=heap|=inode|=inodes|chroot|syscall|segfault|stacktrace|deadlock|livelock
    =vm|=vms|=vps
    thread|connection|worker|buffer|node|storage|resource|memory pool
    file|process descriptor|handle
    background|web|build|render|application|backend|queue|celery worker|thread|daemon
    =i =o
    garbage collection|collector
    memory|resource|connection leak
    kernel panic
    race condition
    thundering herd
    split brain
    interconnect|bootloader|mainboard|motherboard
    boot sequence|loader|order
    back pressure
    distributed system
    overlay|mesh network
    log|logs rotation
    @be|become unhealthy
    dependency injection|graph
    // how requests travel
    ddos|ddosed
    top level domain
    ip|domain|sender|mail reputation
    mean time =to
    load balancer|balancing
    ingress|egress|resolver|nameserver|hostname|subnet|=vlan|=vlans|sidecar|middleware|microservice|backplane
    broker
    message|job|work|worker|backend|event|task|mail|delivery|processing =queue|=queues
    background|job|=queue|backend =job? =processing
    purge|drain|flush ~2 =queue|=queues
    origin|edge|upstream|downstream|authoritative|recursive ~1 server|node|location|network|resolver
    upstream ~1 provider|carrier|transit|connectivity
    core|edge|border|aggregation|distribution|access router|switch|layer
    peering|transit|multihomed|anycast|multicast|unicast|blackhole|backhaul
    null route
    =routing|static|default|bgp table|loop|protocol|session|=route|=routes|update|change
    flap
    packet ~1 loss|drops|=lost
    =ip range|address|block|space|prefix|pool
    backbone connectivity|link|router|network
    uplink|transceiver|=optic|=optics
    degradation =to|=of|=in ~1 traffic
    // names of machines
    domain? name server
    =dns
    hostname|name resolution
    mail|=mx|smtp relay|exchanger|transfer|spool
    // storage and power
    storage|disk|=raid|drive|flash|backup ~1 array|pool|backend|node|controller|cluster|volume|fabric|subsystem|tier|shelf|appliance
    block|object|blob|attached|persistent storage|volume
    raid|=san|=nas|=lun|firmware|filesystem|parity|checksum|quorum
    volume|disk =mount|=mounts|snapshots
    power distribution|supply unit|bus
    automatic? transfer switch
    // databases
    replication|replica|resharding|sharding|failback|rebalance
    database|db|primary|master|read|standby|secondary|slave|follower replica|node|instance|primary|cluster|shard|index|lock|migration|schema|connections|pool
    primary|secondary|master|slave|leader|follower|standby ~1 database|server|instance
    schema migration|change
    // what is kept at hand
    cache ~1 layer|server|strategy|invalidation|wipe|miss|node|cluster|purge|eviction|stampede|warm
    cold|warm|stale|edge|page|object|redis|memory|distributed cache
    caching
    // how software is made and moved
    rollback|rollout|hotfix|redeploy|=deploys|changeset|=commit|=commits|hotpatch
    pull|merge request|conflict
    version|dependency bump
    build|ci|cd|deployment|release|delivery|data|ingestion|processing|continuous pipeline|runner|agent|integration
    code|config|configuration|control|data path|push|drift|plane
    helm chart
    docker|container|base|machine ~1 image|registry
    =ci|=cd|cron|crontab|cronjob
    e2e|unit|integration|regression|smoke|=end =to? ~1 test|suite
    endpoint|payload|webhook|callback
    runtime|bytecode|library upgrade|version|dependency
    ingestion|=ingest
    orchestration|orchestrator|autoscale|autoscaler|deprovisioning|overprovisioned|underprovisioned
    scale|scaleup =up|=out|=down =the|=our|=a|=to|=resource|events
    availability zone|set
    // load
    cpu|memory|=ram|disk|=io|resource|compute ~1 resources|usage|utilization|pressure|exhaustion|starvation|contention|spike|cores|quota
    system load
    throughput|concurrency|throttle|backpressure|saturation
    rate limit|limiter
    bandwidth|traffic|resource shaping|saturation|exhaustion|throttling
    cascade ~1 failure|=to|=into
    heartbeat|keepalive|watchdog
    health check|probe
    hard down
    brownout
    // codes of errors
    http|status|error|response|return|#number =code|=codes
    http|error|status ~1 400|401|403|404|408|409|413|429|500|502|503|504|520|521|522|523|524
    =5xx|=4xx|=50x|=5xxs|500s|502s|503s|504s
    400|401|403|404|408|429|500|502|503|504|520|521|522|524 ~2 error|response|code|rate|status|gateway|internal|service|bad|timeout
    // who may come in
    access|auth|authentication|authorization|oauth|bearer|session|cd|refresh|csrf|signing|saml|service|jwt token
    lookup ~3 token
    token|certificate|key|secret|credential ~1 lookup|regeneration|rotation|chain|revocation|reissue|store|pinning
    tls|ssl|x509|root|intermediate|wildcard|leaf|client ~1 certificate|chain|handshake|termination|cipher
    =firewalled
    firewall|=waf|security rule|ruleset|group|appliance|policy
    arm64|amd64|x86|x64|aarch64
    // not meant
    ! denial ~~4 ddos
    ! power|food|supply|road|rail|local|air|delivery|=bus|flight|service ~1 =routes|=routing
    ! support|ticket|phone|call|waiting queue
    ! shipping|freight|storage|waste container
    ! promo|promotion|country|zip|postal|area|booking|discount|access|verification|security|tracking|voucher|qr|source|short code
    ! fake|flood|junk|overwhelm ~~6 ddos
    ! error message
    ! background check|noise
  `,
  // Half known outside of the trade: one alone passes, several together do not.
  'half-known': `
    gateway|socket|thread|router|=routing|firewall|fiber|bandwidth|failover|backend|frontend|certificate|script|cache|partition|backbone|=stack|=repo|=repos|repository|binary|subsystem|controller|racks|pipeline|trigger|configuration|config|scaled|query|index|schema|subscription
    network|core|backup|standby =switch|=switches
    =switch|=switches =stack|port|failed|failure
    front =ends
    file|operating system
    high|excessive load
    storage unit|node
    build =queue|=queues
    ip|mac address
    message|mail queue
    connectivity =issue|=issues|problems
    ! phone|support|ticket|call queue
    ! road|rail|local|air|delivery|=bus|flight ~1 =routes|=routing
    ! birth|gift|medical|driving|death|exam certificate
    ! your|=our|=a subscription
    ! operating =system
  `,
}
