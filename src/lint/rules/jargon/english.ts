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
    // what machines run on, by name
    kubernetes|=k8s|kubelet|kubectl|docker|helm|terraform|ansible|openstack|vmware|=esxi|proxmox|=xen|libvirt|vcenter|hyperv|slurm|lustre|ceph|glusterfs|debian|ubuntu|centos|nginx|haproxy|apache|varnish|envoy|istio|traefik|tomcat|gunicorn|redis|memcached|postgres|postgresql|mysql|mariadb|mongodb|elasticsearch|opensearch|cassandra|clickhouse|dynamodb|couchdb|couchbase|zookeeper|kafka|rabbitmq|celery|sidekiq|prometheus|grafana|jvm|exim|postfix|dovecot|samba|powerdns|hadoop
    // a thing of the trade and its part
    storage|network|networking|database|db|server|system|disk|memory|cpu|compute|cluster|node|mail|web|auth|authentication|dns|backup|cloud|virtual|host|kernel|traffic|data|session|connection|search|cache|core|edge|backend|application|app|api|service|message|event|log|file|block|object|security|hardware|software|production|name|directory|identity|login|user|job|task|load|request|render|image|email layer|fabric|controller|subsystem|process|daemon|worker|thread|table|index|replica|partition|handler|stack|tier|plane|module|driver|adapter|propagation|resolution|contention|exhaustion|saturation|starvation|scheduler|dispatcher|proxy|gateway|broker|agent|probe|pool|cluster|node|instance|endpoint|schema|lookup|segment|blade|chassis|shelf|enclosure|appliance|mount|failover|shard|handshake|parameter|utilization|component|interface|query|header|topology|loop|leak|lock|limit|balancer|sessions
    // networks and power
    linecard|switchgear|busbar|multiplexer|wavelength|=dwdm|backhauling|blackholing|reconverge|headend|demarc|interconnection|hypervisors|pdu|infiniband|retransmission|=jitter
    dark|lit fiber
    line card
    leased line|circuit
    sip|pri trunk
    tail circuit
    route server
    asymmetric routing
    // of data, and of those who break in
    resilver|deduplication|rehash|bloat|wraparound|mempool|validator|sequencer|indexer|mainnet|testnet|keypair|rootkit|botnet|brownouts|quiesce|reimage|reprovision|cordon|autoscaling|autoscale|monorepo|toolchain|compiler|vhost|httpd|proxy|proxies|inference|desync|uncordon|kube|fluentd|crashloop|webpack|maven|=npm|unmount|remount|evict|teardown|nullroute|allowlist|denylist|blocklist|integer|deprecation|refactoring|reachability|contention|=unix|javascript|syslog|systemd|selinux|openssl|kerberos|=squid|memcache|=solr|lucene|influxdb|bigquery|cloudfront|cloudwatch|allocator|hotplug|mutexes|stderr|stdout|checksums|inotify|cgroups|sandboxing|multitenant|tenancy|dequeue|enqueue|requeue|idempotence|unicode|charset|parse|parsing|deserialise|serialise|malformed|hash|hashing|salted|ciphertext|plaintext|handshakes|jwks|nonce|uuid|guid
    replication slot
    cold storage
    event|message bus|stream|sourcing
    gateway|query|socket|read|write|upstream timeout
    instance|machine type
    job|task runner
    mount point
    queue backlog|consumer
    redirect|routing|bridging loop
    transaction|redo|binary log
    tunnel|vpn concentrator|endpoint
    fiber ring
    domain controller
    active directory
    group policy
    identity provider
    oauth|oidc|openid|=pop3|fsck|runbook|playbook|renderer|iops|keystore|truststore
    token|certificate expiry
    cipher suite
    key vault
    feature branch|toggle
    package manager
    slow queries
    table scan
    port|socket|address exhaustion
    degraded array|pool|volume
    live migration
    log shipping
    clock skew|drift
    leap second
    time sync|synchronization
    zone transfer
    mailbox|session|key store
    tick rate
    tape library
    parallel file system
    brute force
    credential stuffing
    certificate authority
    =sql|code|command injection
    scratch space|filesystem|storage
    login|compute|worker|master nodes
    // parts and manners of software
    regex|parser|coredump|backtrace|threadpool|nodepool|subprocess|idempotent|stateless|stateful|ephemeral|telemetry|observability|autovacuum|binlog|oplog|keyspace|tablespace|replicaset|daemonset|statefulset|rebase|pubsub|upsert|deserialization|microcode|initramfs|hyperthreading|virtualization|traceroute|netmask|=cidr|iptables|greylisting|failovers
    bare metal
    blue green
    feature flag
    leader election
    exponential backoff
    reverse proxy
    circuit breakers
    long polling
    stored procedure
    foreign|primary|partition|sort key
    query plan|planner|optimizer
    connection tracking
    =nat gateway|table
    active passive|active
    route leak|reflector
    broadcast storm
    spanning tree
    cross connect
    null pointer
    unhandled|uncaught|runtime exception
    queue depth
    error budget
    multi =az
    =out =of =memory
    service principal|account|bus
    block device
    dirty|torn page|write
    load average
    hot path|spot|partition|shard
    read|write path|amplification
    tail latency
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
    gateway|socket|thread|router|=routing|firewall|fiber|bandwidth|failover|backend|frontend|certificate|script|cache|partition|backbone|=stack|=repo|=repos|repository|binary|subsystem|controller|racks|pipeline|trigger|configuration|config|scaled|query|index|schema|subscription|instance|deployment|provisioning|dependency|exception|metadata|=requests|protocol|runtime|framework|sandbox|staging|inbound|outbound|header|handler|triage|debug|=prod|python|upstream|downstream|utilization|allocation|concurrent|container|lookup|dependencies|load
    network|core|backup|standby =switch|=switches
    virtual machine|server
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
