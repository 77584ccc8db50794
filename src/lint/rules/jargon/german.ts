/**
 * What an engineer says and the head of a customer's company does not. Ordinary by now: API, Server, Datenbank, Netzwerk, Backup,
 * Rechenzentrum, Latenz, App, E-Mail. Much of the trade speaks English in German too.
 */
export const jargonPhrases = {
  jargon: `
    // computers inside computers
    cluster|clusters|node|nodes|shard|shards|pod|=pods|container|containers|namespace|hypervisor|daemon|mutex|=heap|inode|deadlock|stacktrace|kubernetes|docker|virtualisierungshost|serverknoten|clusterknoten|rechenknoten
    kubernetes|storage|proxmox|server cluster|clusters|knoten
    =vm|=vms
    =virtuelle|=virtuellen|=virtueller =maschine|=maschinen|=instanz|=instanzen|=host
    threadpool|connectionpool|verbindungspool|speicherpool|worker|=workers
    speicherleck
    memory =leak|=leaks
    garbage collector|collection
    kernel panic
    race condition
    split brain
    dateideskriptor
    // how requests travel
    load balancer|balancers|balancing
    loadbalancer|lastverteiler|lastverteilung|proxy|proxys|proxies|proxyserver|reverse =proxy?
    ingress|egress|resolver|nameserver|namensauflösung|hostname|subnetz|=vlan|=vlans|middleware|microservice|microservices|sidecar|backplane|broker|messagebroker
    upstream|downstream|peering|anycast|multicast|blackhole|backbone|uplink|transceiver|transitprovider|=bgp|=routing|routingtabelle
    edge|origin|core|border|distribution ~1 server|router|switch|knoten|standort|node
    coreswitch|corerouter|edgerouter|edgeserver|borderrouter|accessswitch|switchstack|switching
    paketverlust|paketverluste
    =dns|=mx|=ttl|=spf|=dkim
    mailrelay|smtprelay|mailspool|mailqueue|messagequeue|jobqueue
    =queue|=queues|warteschlangensystem
    flapping
    // storage and power
    raid|=raidcontroller|controller|storagesystem|=storage|=san|=nas|=lun|firmware|dateisystem|filesystem|speicherknoten|speicherarray|blockspeicher|objektspeicher|prüfsumme|prüfsummen|quorum|=nfs|=mount|=inodes
    =usv|=pdu|=ats|überspannungsableiter
    // databases
    replikation|replizierung|replica|replicas|replikat|replikate|resharding|sharding|failback|=failover|hochverfügbarkeitscluster|datenbankcluster|datenbankknoten|primärdatenbank|sekundärdatenbank|datenbankindex|schemamigration|=deadlocks|=locks
    primary|secondary|master|slave|leader|follower ~1 datenbank|server|instanz|knoten|db|node|=ist|=hat
    index|indizes ~1 aufbauen|aufgebaut|korrupt
    // caches
    =cache|=caches|caching|cacheserver ~1 #word
    redis|memcached|elasticsearch|rabbitmq|kafka|nginx|apache|postgresql|mysql|mariadb|mongodb|haproxy|vmware|proxmox|ceph|terraform|ansible|jenkins|grafana|prometheus
    // how software is made and moved
    =rollback|=rollout|=hotfix|=bugfix|=deployment|=deployments|=deploy|deployen|=deployed|=deployt|=commit|=merge|=changeset|=redeploy|=branch
    =canary|=blue =green
    build|ci|cd|deployment|release pipeline|runner
    pipeline|=pipelines|=buildserver
    =helm =chart
    =cron|cronjob|cronjobs|=crontab
    endpoint|endpoints|payload|=runtime|bytecode
    regressionstest|unittest|integrationstest
    =provisioning|=deprovisionierung|provisionierung|autoscaling|autoscaler|skalierung|hochskaliert|skaliert|orchestrierung
    verfügbarkeitszone
    availability =zone
    // load
    cpu|=ram|=io|=iops ~1 last|auslastung|spitzen
    =throttling|=ratelimit|=ratelimiting|=backpressure|nebenläufigkeit
    rate =limit|=limiting|=limits
    =heartbeat|=healthcheck|=healthchecks|=keepalive|=watchdog
    =health =check|=checks
    =circuit =breaker
    // codes of errors
    =http|=status|fehler|fehlercode|statuscode|=error|=code #number
    =http =fehler|=fehlercode|=statuscode|=status
    =5xx|=4xx
    400|401|403|404|408|429|500|502|503|504|520|521|522|524 ~1 fehler|fehlercode|error|antworten|meldungen
    =bad =gateway
    =gateway =timeout
    =internal =server =error
    // who may come in
    =token|=tokens|zugriffstoken|=oauth|=saml|=jwt|=csrf|=ldap|=kerberos|=idp
    zwischenzertifikat|stammzertifikat|zertifikatskette|wurzelzertifikat|=tls|zertifikatsrotation
    =ssl =handshake|=terminierung
    =waf|regelwerk|paketfilter|firewallregel|firewallregeln|firewallregelwerk|intrusion
    arm64|amd64|x86|=x64
    // not meant
    ! verkehr|bus|bahn|flug|liefer|tour ~1 =route|=routen
    ! =warteschlange
    ! master|=master studium|arbeit
    ! container ~2 hafen|schiff|terminal|müll
    ! =release =vom|=am
    ! =status #number =von
  `,
  // Half known outside of the trade: one alone passes, several together do not.
  'half-known': `
    gateway|socket|router|firewall|bandbreite|backend|frontend|zertifikat|skript|partition|stack|repository|subsystem|konfiguration|konfigurationsdatei|trigger|abfrage|index|schema|switch|betriebssystem|virtuell|session|sitzung|webhook|webhooks|patch|patchen|protokoll|migration|instanz|port|ports|treiber|lastspitze|redundanz|schnittstellenprotokoll
    =hohe =last
    =ip =adresse
    =mac =adresse
    ! =konfiguration =ihres|=ihrer
    ! abfrage =ihrer
  `,
}
