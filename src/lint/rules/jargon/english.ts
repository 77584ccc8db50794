/** What an engineer says and the head of a customer's company does not. Ordinary by now: API, server, database, network, backup, data centre, latency, app, e-mail. */
export const jargonPhrases = {
  jargon: `
    // inside the machine
    cluster|node|shard|pod|container|namespace|kernel|hypervisor|daemon|thread|mutex|semaphore|heap|=inode|=inodes|socket|subnet|=vlan|gateway|proxy|proxies|ingress|egress|resolver|hostname|nameserver|nameservers
    load balancer|balancers|balancing|average
    cache|caching ~1 layer|layers|server|servers|strategy|invalidation|wipe|hit|miss|node|cluster|purge
    caches|caching|memcached|redis
    background|worker|web|build|render worker|workers|process|processes|threads
    message|job|work|build|event|task =queue|=queues|broker
    =purge|=drain|=drained|=purged ~1 =queue|=queues
    virtual machine|machines|host|hosts
    hypervisor|hypervisors|=vm|=vms
    storage|disk|=raid array|pool|unit|backend|node|controller|cluster|volume|fabric
    block storage
    file|filesystem system
    power distribution|supply unit
    transfer switch
    backbone|uplink|peering|transit|=routing|router|=routes|fiber|fibre|firewall
    network|networking|core|edge|backup|standby ~1 =switch|=switches
    origin|edge|upstream|downstream ~1 server|servers|node|nodes|provider|providers|location|locations|network
    upstream|downstream
    packet|packets ~1 loss|drops
    name server|servers
    =dns ~1 record|records|propagation|resolution|zone|provider|server|servers|=ttl
    hostname|name resolution
    =ip range|ranges|address|addresses|block|blocks|space
    =mx server|servers|record|records
    cpu|memory|=ram|disk ~1 resources|usage|utilization|utilisation|pressure|exhaustion|limits
    system|server|high load
    =high ~1 load
    rate limit|limits|limiting|limited|limiter
    throughput|concurrency|throttling|backpressure|bandwidth
    race condition
    memory leak
    kernel panic
    deadlock|deadlocks|segfault|stacktrace
    garbage collection|collector
    connection pool|pools|pooling
    replication|replica|failover|failback|quorum|sharding
    primary|secondary|master|slave|leader|follower database|node|server|instance|replica
    schema|database ~1 migration|migrations|index|indexes|lock|locks|query|queries|shard|cluster|replica|primary
    slow|long|expensive ~1 query|queries
    scale|scaled|scaling|autoscale|autoscaling|scaleup =up|=out|=down|event|events|group
    autoscaling|autoscaler|=provisioning|deprovisioning|orchestration|orchestrator
    rollback|rollout|hotfix|redeploy|=deploys|=deploy
    pull|merge request
    version bump
    code|config|configuration ~1 path|push|drift|deploy|rollout
    regression|exception|exceptions|payload|payloads|endpoint|endpoints|backend|frontend|middleware|microservice|microservices|runtime|stack
    =hard down
    brownout|flapping|=oom|cron|cronjob|webhook|webhooks
    script|scripts|binary|binaries|=repo|=repos|=ci|pipeline|pipelines
    docker|container|base ~1 image|images
    token|tokens|certificate|certificates ~1 regeneration|rotation|chain|expiry
    access|auth|authentication|oauth|bearer|session|cd token|tokens
    purge ~2 queue|strategy|cache
    rebuild ~1 process
    network|traffic|internet ~1 degradation|congestion|partition|blackhole
    degradation =to ~1 traffic
    connectivity =problem|=issue|=issues|problems
    backbone connectivity
    business continuity
    end =to =end|=e2e test|tests
    trigger|triggers
    telemetry|metrics|logs|logging ~1 pipeline|ingestion|agent
    ingestion|idempotent|asynchronous|synchronous|payload|serialization|deserialization
    split brain
    thundering herd
    http|status|error|=5xx|=4xx code|codes|500|502|503|504|429
    gateway timeout|timeouts
    health check|checks
    // not meant
    ! power|food|supply|road|rail|local|air|delivery|=bus|flight ~1 =routes|=routing
    ! =to =deploy
    ! call|phone =routing
    ! trigger|triggers =a|=an|=the
    ! support|ticket|phone|call queue|queues
  `,
}
