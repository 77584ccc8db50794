/**
 * What an engineer says and the head of a customer's company does not. Ordinary by now: API, server, database, network, backup,
 * data centre, latency, app, e-mail. Names of products are names, whoever knows them.
 */
export const jargonPhrases = {
  jargon: `
    // computers inside computers
    cluster|node|shard|pod|container|namespace|kernel|hypervisor|daemon|mutex|semaphore|=heap|=inode|=inodes|chroot|syscall|segfault|stacktrace|deadlock|livelock
    core dump|dumps
    virtual machine|machines|host|hosts
    =vm|=vms|=vps
    bare metal
    blade chassis|enclosure|server
    thread|connection|worker|buffer|node|storage|resource|memory pool|pools|pooling
    file|process descriptor|descriptors|handle|handles
    background|web|build|render|application|backend|queue|celery worker|workers|thread|threads|daemon
    =swap space|memory
    =i =o
    iowait|iops
    garbage collection|collector
    memory|resource|connection leak
    kernel panic
    race condition
    thundering herd
    split brain
    null pointer|reference
    stack trace|overflow
    buffer overflow
    unhandled|uncaught|null exception|exceptions
    exception|exceptions =thrown|raised|=in|handler
    // how requests travel
    load balancer|balancers|balancing
    gateway timeout|timeouts|error|errors
    api gateway
    proxy|proxies|reverse proxy
    ingress|egress|resolver|nameserver|nameservers|hostname|subnet|=vlan|=vlans|sidecar|middleware|microservice|microservices|backplane
    service mesh
    message|event|service broker|brokers|=bus
    broker|brokers
    message|job|work|event|task|mail|delivery|processing =queue|=queues
    purge|drain|flush ~2 =queue|=queues
    origin|edge|upstream|downstream|authoritative|recursive ~1 server|servers|node|nodes|location|locations|network|resolver|resolvers
    upstream ~1 provider|providers|carrier|transit|connectivity
    core|edge|border|aggregation|distribution|access router|routers|switch|switches|layer
    top =of rack
    line|network card|cards
    peering|transit|multihomed|anycast|multicast|unicast|blackhole|blackholed|backhaul
    null route|routed|routing
    =routing|static|default|bgp table|tables|loop|loops|protocol|session|sessions|=route|=routes|update|change
    =routes ~2 withdrawn|announced|leaked
    flap|flapping
    packet|packets ~1 loss|drops|=lost|dropped
    asymmetric|suboptimal =routing|=route
    =ip range|ranges|address|addresses|block|blocks|space|prefix|prefixes|pool
    backbone connectivity|link|links|router|network
    uplink|uplinks|transceiver|=optic|=optics|splice|splicing
    link|port aggregation|channel|saturation|saturated
    network|traffic|internet ~1 degradation|congestion|partition|partitioning|segmentation|segment
    degradation =to|=of|=in ~1 traffic
    failed|failing|=fail =over
    // names of machines
    domain? name server|servers
    =dns
    hostname|name resolution
    mail|=mx|smtp relay|relays|exchanger|exchangers|transfer|spool
    open relay
    greylisting|blocklist|blacklisted|=rbl|denylist
    zone|name file|transfer|propagation|record|records
    // storage and power
    storage|disk|=raid|drive|flash|backup ~1 array|pool|backend|node|controller|cluster|volume|fabric|subsystem|tier|shelf|appliance
    block|object|blob|attached|persistent storage|volume|volumes
    raid|=san|=nas|=lun|firmware|filesystem|parity|checksum|quorum
    =mount|=mounts|=mounted point|points|=nfs|volume|read
    volume|disk =mount|=mounts|snapshots
    power distribution|supply unit|bus
    automatic? transfer switch
    =ups system|systems|unit|units|batteries|battery|failure|power|bypass
    busbar|switchgear|breaker panel
    // databases
    replication|replica|replicas|resharding|sharding|failback|rebalance|rebalancing
    database|db|primary|master|read|standby|secondary|slave|follower replica|replicas|node|nodes|instance|primary|cluster|shard|index|indexes|lock|locks|migration|schema|connections|pool
    primary|secondary|master|slave|leader|follower|standby ~1 database|server|instance
    leader election
    schema migration|migrations|change|changes
    slow|long|expensive|unoptimised|unoptimized|inefficient|runaway|rogue ~1 =query|=queries
    query planner|plan|optimizer|optimiser|execution
    table|row|lock =lock|=locks|contention|locking
    index|indices rebuild|corruption|corrupted|corrupt|rebuilding|shards
    transaction|write|binary ahead? =log|=logs
    vacuum|autovacuum|tablespace
    // what is kept at hand
    cache|caching ~1 layer|layers|server|servers|strategy|invalidation|wipe|miss|misses|node|nodes|cluster|purge|eviction|stampede|warm|warming
    cold|warm|stale|edge|page|object|redis|memory|distributed caches|cache
    caching
    cached entries|objects|entry|responses
    // how software is made and moved
    rollback|rollout|hotfix|redeploy|redeployed|=deploys|changeset|commit|commits|hotpatch
    pull|merge request|requests|conflict
    feature flag|flags|toggle|toggles
    canary|blue green deploy|deployment|release
    version|dependency bump|bumped
    build|ci|cd|deployment|release|delivery|data|ingestion|processing|continuous pipeline|pipelines|runner|runners|agent|agents|integration
    code|config|configuration|control|data path|push|drift|plane
    helm chart|charts
    docker|container|base|machine ~1 image|images|registry
    =ci|=cd|cron|crontab|cronjob|cronjobs
    e2e|unit|integration|regression|smoke|=end =to? ~1 test|tests|suite
    endpoint|endpoints|payload|payloads|webhook|webhooks|callback|callbacks
    runtime|runtimes|bytecode|library upgrade|version|dependency
    idempotent|idempotency|asynchronous|asynchronously|synchronous|serialization|serialisation|deserialization|marshalling
    instrumentation|telemetry|observability|tracing
    metrics|logs|logging ~1 pipeline|ingestion|agent
    ingestion|=ingest
    orchestration|orchestrator|autoscale|autoscaling|autoscaler|=provisioning|deprovisioning|overprovisioned|underprovisioned
    scale|scaled|scaling|scaleup =up|=out|=down =event|=events|=the|=our|=a|=to|=resource|events
    availability zone|zones|set
    spot|reserved|compute instance|instances
    =spot capacity
    // load
    cpu|memory|=ram|disk|=io|resource|compute ~1 resources|usage|utilization|utilisation|pressure|exhaustion|starvation|contention|spike|cores|quota
    system load
    load average|shedding
    throughput|concurrency|throttle|throttled|throttling|backpressure|saturation
    rate limit|limits|limiting|limited|limiter
    bandwidth|traffic|resource shaping|saturation|exhaustion|throttling
    cascade|cascading|cascaded ~1 failure|failures|=to|=into
    circuit breaker|breakers =opened|tripped|open|pattern
    exponential? backoff
    heartbeat|keepalive|watchdog
    health check|checks|probe|probes
    graceful|hard ~1 degradation|restart|reload
    hard down
    brownout|brownouts
    // codes of errors
    http|status|error|response|return|#number =code|=codes
    http|error|errors|status ~1 400|401|403|404|408|409|413|429|500|502|503|504|520|521|522|523|524
    =5xx|=4xx|=50x|=5xxs|500s|502s|503s|504s
    400|401|403|404|408|429|500|502|503|504|520|521|522|524 ~2 error|errors|response|responses|code|codes|rate|rates|status|gateway|internal|service|bad|timeout
    // who may come in
    access|auth|authentication|authorization|oauth|bearer|session|cd|refresh|csrf|signing|saml|service|jwt token|tokens
    token|tokens|certificate|certificates|key|secret|credential ~1 regeneration|rotation|chain|revocation|reissue|store|pinning
    tls|ssl|x509|root|intermediate|wildcard|leaf|client ~1 certificate|certificates|chain|handshake|handshakes|termination|cipher|ciphers
    cipher|handshake|keychain|truststore|keystore
    directory|identity|ldap|radius|kerberos ~1 service|server|provider|bind|lookup
    firewalled
    firewall|=waf|security rule|rules|ruleset|group|groups|appliance|policy
    packet|bot|deep inspection|filter|filtering|management
    business continuity
    arm64|amd64|x86|x64|aarch64
    organization scanning
    // not meant
    ! power|food|supply|road|rail|local|air|delivery|=bus|flight|service ~1 =routes|=routing
    ! call|phone =routing
    ! support|ticket|phone|call|waiting queue|queues
    ! shipping|freight|storage|waste container|containers
    ! promo|promotion|country|zip|postal|area|booking|discount|access|verification|security|tracking|voucher|qr|source|short code|codes
    ! power|wall|electrical socket|sockets
    ! insurance|real estate|stock|mortgage|ship|customs broker|brokers
    ! music|health|art|report record|records
    ! error message|messages
    ! background check|checks|noise
    ! water|gas|oil|sales pipeline|pipelines
    ! customer|user|public|front facing? endpoint
  `,
  // Half known outside of the trade: one alone passes, several together do not.
  'half-known': `
    gateway|socket|thread|router|routers|=routing|firewall|fiber|fibre|bandwidth|failover|deploy|deployed|backend|frontend|front =ends|certificate|certificates|=ssl|=vpn|script|scripts|cache|cached|caches|snapshot|partition|driver|instance|instances|upstream|downstream|backbone|=stack|regression|dependency|dependencies|=repo|=repos|repository|binary|binaries|subsystem|proprietary|controller|controllers|=rack|racks|pipeline|pipelines|trigger|triggers|agents|plugin|plugins|metrics|=logs|parameter|parameters|configuration|config|provisioned|scaling|scaled|query|queries|index|indexes|schema|=tables|annotation|annotations|subscription
    network|networking|core|backup|standby =switch|=switches
    =switch|=switches =stack|port|failed|failure
    file|operating system|systems
    high|excessive load
    storage unit|units|node
    build =queue|=queues
    load test|testing
    local|data|private|public cloud
    ip|mac address|addresses
    message|mail queue|queues
    connectivity =problem|=issue|=issues|problems
    ! phone|support|ticket|call queue|queues
    ! road|rail|local|air|delivery|=bus|flight ~1 =routes|=routing
    ! birth|gift|medical|driving|death|exam certificate|certificates
    ! taxi|bus|delivery|van|truck driver|drivers
    ! support|sales|travel|estate|insurance agents
    ! your|=our|=a subscription|subscriptions
    ! operating =system
  `,
}
