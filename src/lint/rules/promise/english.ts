export const promisePhrases = {
  promise: `
    // it will not come again
    =will|=shall|=can|=does|=do|=could|=would @not ~2 happen|occur|recur|reoccur|repeat|reappear|resurface ~3 again|=ever
    =will|=shall|=can @not ~2 happen|occur|recur|reoccur|repeat|reappear|resurface|come
    =will|=shall|=can @not ~6 again
    =will|=shall @not ~3 =any =more|longer
    =will|=shall @not ~6 anymore
    =this|=that|=it|=such|=these never ~3 again
    =so ~5 never|@not ~1 happen|occur|recur|reoccur|repeat
    =no|nobody|none ~2 @people? =will ~1 lose
    =ever =be? happen|occur|recur|reoccur|again|repeat
    =will @not =be ~1 =lost|interrupted
    =no|none|nothing ~5 =will ~1 =be? =lost|happen|occur|recur|again
    =will|=shall =be|=have|see|experience =no ~1 further|=more|other|future ~1 outage|downtime|interruption|problem|issue|disruption|failure|incident|error
    =will|=shall =be =no ~2 impact|downtime|interruption|effect|disruption|outage|loss
    =will|=shall ~1 never|always
    =will =be ~3 =last ~1 =time|one|outage|interruption|incident|failure
    =is|=are|=be|now|makes|=it ~4 impossible
    // to make sure, to guarantee
    ensure|insure|=sure|assure|assurance|guarantee|=certain ~~9 @not|nobody ~4 again|happen|occur|recur|reoccur|repeat|=ever|affect|impact|fail|cause|experience|see|have|=be|lose
    ensure|insure|=sure|guarantee|assure ~~6 @not ~2 #word
    ensure|insure|=sure ~~9 =prevented|=avoided|=eliminated|impossible|last =time?
    ensure|insure|guarantee ~2 uninterrupted|continuous|permanent|=no|=zero|100
    =we|=i|=can|=is|=are|fully|hereby|=you ~1 guarantee|guaranteed
    assure|guarantee|promise|certain|confident|=sure ~~9 =will ~3 prevent|eliminate|solve|stop|resolve|avoid|fix|=not|never
    assure|guarantee|promise|certain|confident|=sure ~~9 =will ~1 =be|=have ~2 @mended|rare|safe|stronger|=better
    assure|guarantee|promise|certain|=sure ~~9 =is|=are @mended
    ensure|insure|guarantee|=sure ~~9 =from =now =on
    ensure|insure|guarantee|=sure ~~9 =in|going|moving =the? future|forward
    ensure|insure|guarantee ~2 stability|continuity|=normal
    =at =all times
    =will|=shall ~1 prevent|eliminate|preclude|rule =out? ~4 outage|incident|issue|problem|failure|recurrence|this|such|similar|future|any|all|possibility|risk|repeat
    eliminate|remove ~2 risk|possibility|chance
    promise =to|=that|=you|=this|=not|=we
    pledge|vow|swear =to|=that
    =our|=my word|promise|guarantee =that|=this|=it|=to
    committed =to ~1 never
    // absolutes
    =in|=under|=for =all|=any|=every|=no circumstance|scenarios|cases|conditions|situations
    nothing ~4 =can|=will ~1 =go|happen|change|have|affect|lost
    =no =way ~2 =can|=could|=will
    =once =and =for =all
    permanently|definitively ~1 fix|resolve|solve|eliminate|cured
    fixed|resolved|solved ~2 permanently|definitively
    fixed|resolve|solve|repair|cure ~2 =for good
    =can|=could|=may|=will @not ~1 impact|affect|harm|disrupt|jeopardize|endanger|compromise|=bring|reach ~5 system|service|customers|clients|users|others|=you|again
    =no longer possible
    =can =no longer|=more ~1 happen|occur|recur|affect|impact|cause|lead|overload|repeat
    =will @not ~1 notice ~1 =anything|thing|=it
    =will @not ~1 notice|=feel|see|experience|suffer ~2 downtime|interruption|outage|issue|problem|disruption|impact
    =100|hundred|absolutely|completely percent? certain|sure|safe|secure|uptime|confident
    zero downtime|outages|risk|loss|interruption
    rest assured|easy ~~6 =will|@not|=can ~4 again|fix|resolve|restore|prevent|happen|recur|@mended
    // exceptions
    ! @hedged ~~3 =will|never|ensure|sure|prevent|guarantee|@not
    ! ensure|insure|=sure ~~6 =did|=had|=was|=were|=would
    ! ensure|insure|=sure ~~9 often|frequently
    ! =will|=can @not ~9 =until|=unless|=before
    ! =try|=check|=log|logging|=see|call|report|write|post|update ~3 again
    ! @not ~2 happen|occur often|frequently
    ! =do|=does =not want ~9 again
    ! @not ~3 sure|certain
    ! promise =that =we|=i =are
    ! @not ~1 guarantee|guaranteed|promise|ensure
    ! guarantee|uptime|=sla ~1 of #percent
    ! uptime|=sla|service|level|money guarantee
    ! until|once|before|if|unless ~6 ensure|sure
    ! =is|=was|=are|made|=it impossible =to|=for
    ! nearly|almost|virtually impossible
  `,
  // The thing, promised for a moment.
  'repair-time': `
    =will|=shall =be|=have|arrive|come|=get ~4 @mended ~4 =by|=at|before|=within|=in|=on|no|until ~3 #clock|#date
    =will|=shall =be|=have|arrive|come|=get ~4 @mended ~4 =by|=at|before|=within|=in|=on ~2 @amount ~1 @time-unit
    =will|=shall =be|=have|=get ~4 @mended ~3 =by? today|tonight|tomorrow|momentarily|shortly|soon
    =will|=shall =be|=have|=get ~4 @mended ~3 =by =the? =end =of
    =will|=shall =be|=have|=get ~4 @mended ~3 =by|=within|=before ~2 morning|afternoon|evening|noon|lunchtime|midday|hour|minute|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    =will|=shall ~1 work|open|run|flow|start|function|load|operate|trade =again ~2 =by|=at|=within|=in ~2 #clock|today|tonight|tomorrow|morning|afternoon|evening|hour|minute|day
    =will|=shall ~1 @mend ~6 =by|=at|before|=within|=in|=on ~2 #clock|#date|today|tonight|tomorrow
    =will|=shall ~1 @mend ~6 =by|=at|before|=within|=in|=on ~2 @amount ~1 @time-unit
    =will|=shall ~1 @mend ~4 =by|=within|=before ~2 morning|afternoon|evening|noon|hour|minute|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    =will|=shall take|=need ~2 #number|=one|=two|=three|=an|=a ~1 @time-unit =to ~2 @mend
    =will|=shall ~9 =at =the latest
    ! @hedged
    ! @hedged ~~6 =will|=shall
    ! =down|unavailable|offline ~9 =will|=shall ~9 =at|=by|=until|=for|=in
    ! =will|=shall ~3 =down|unavailable|offline|closed
    ! maintenance|=work|works|window|upgrade|migration|report ~6 =will|=shall
    ! =will|=shall =be =back ~1 =with
    ! =if|=should ~~9 =will|=shall ~9 today|tonight|tomorrow
    ! soon|shortly =as
    ! =up =to
    ! complete|finish|return|resume ~4 report|review|analysis|investigation|update|information
  `,
}
