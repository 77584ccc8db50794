export const promisePhrases = {
  promise: `
    // it will not come again
    =will|=shall|=can|=does|=do|=could|=would @not ~2 happen|occur|recur|reoccur|repeat|reappear|resurface ~3 again|=ever
    =will|=shall|=can @not ~2 happen|occur|recur|reoccur|repeat|reappear|resurface|come
    never ~4 again
    =ever =be? happen|occur|recur|reoccur|again|repeat
    =will @not =be ~1 interrupted|affected|impacted|disrupted|delayed|=lost
    =no ~3 =will ~2 happen|occur|recur|again
    =will|=shall =be|=have|see|experience =no ~1 further|=more|other|future ~1 outage|downtime|interruption|problem|issue|disruption|failure|incident|error
    =will|=shall =be =no ~2 impact|downtime|interruption|effect|disruption|outage|loss
    =will|=shall ~1 never|always
    =last time =this|=that|=it|=such|=you|=we
    =is|=are|=be|now|makes|=it ~1 impossible
    // to make sure, to guarantee
    ensure|insure|=sure|assure|assurance|guarantee|=certain ~~9 @not ~4 again|happen|occur|recur|reoccur|repeat|=ever|affect|impact|fail|cause|experience|see|have|=be|lose
    ensure|insure|=sure|guarantee|assure ~~6 @not ~2 #word
    ensure|insure|=sure ~~9 =prevented|=avoided|=eliminated|impossible|last =time?
    ensure|insure|guarantee ~2 uninterrupted|continuous|permanent|=no|=zero|100
    =we|=i|=can|=is|=are|fully|hereby|=you ~1 guarantee|guaranteed
    assure|guarantee|promise|certain|confident|=sure ~~9 =will ~3 prevent|eliminate|solve|stop|resolve|avoid|fix|=be|=not|never
    =will|=shall ~1 prevent|eliminate|preclude|rule =out? ~4 outage|incident|issue|problem|failure|recurrence|this|such|similar|future|any|all|possibility|risk|repeat
    eliminate|remove ~2 risk|possibility|chance
    promise =to|=that|=you|=this|=not|=we
    pledge|vow|swear =to|=that
    =our|=my word|promise|guarantee =that|=this|=it|=to
    committed =to ~1 making|ensuring|never|preventing
    // absolutes
    =in|=under|=for =all|=any|=every|=no circumstance|scenarios|cases|conditions|situations
    nothing ~4 =can|=will ~1 =go|happen|change|have|affect|lost
    =no =way ~2 =can|=could|=will
    =once =and =for =all
    permanently|definitively ~1 fix|resolve|solve|eliminate|cured
    fixed|resolve|solve =for good
    =can|=could|=may|=will @not ~1 impact|affect|harm|disrupt|jeopardize|endanger ~5 service|customers|clients|users|others|=you|again
    =can =no longer|=more ~1 happen|occur|recur|affect|impact|cause|lead|overload|repeat
    =will @not ~1 notice ~1 =anything|thing|=it
    =will @not ~1 notice|=feel|see|experience|suffer ~2 downtime|interruption|outage|issue|problem|disruption|impact
    =100|hundred|absolutely|completely percent? certain|sure|safe|secure|uptime|confident
    zero downtime|outages|risk|loss|interruption
    rest assured|easy ~~6 =will|@not|=can ~4 again|fix|resolve|restore|prevent|=be|happen|recur
    // exceptions
    ! @hedged ~2 =will|ensure|sure|prevent|guarantee|@not
    ! @not ~2 happen|occur often|frequently
    ! =do|=does =not want
    ! @not ~3 sure|certain
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
    =will|=shall =be|=have|=get ~4 @mended ~3 today|tonight|tomorrow|momentarily|shortly|soon|=end =of
    =will|=shall =be|=have|=get ~4 @mended ~3 =by|=within|=before ~2 morning|afternoon|evening|noon|hour|minute|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    =will|=shall ~1 work =again ~2 =by|=at|=within|=in ~2 #clock|today|tonight|tomorrow|morning|afternoon|evening|hour|minute|day
    =will|=shall ~1 @mend ~6 =by|=at|before|=within|=in|=on ~2 #clock|#date|today|tonight|tomorrow
    =will|=shall ~1 @mend ~6 =by|=at|before|=within|=in|=on ~2 @amount ~1 @time-unit
    =will|=shall ~1 @mend ~4 =by|=within|=before ~2 morning|afternoon|evening|noon|hour|minute|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    =will|=shall take|=need ~2 @amount ~1 @time-unit =to ~2 @mend
    =will|=shall ~9 =at =the latest
    ! @hedged
    ! @hedged ~~6 =will|=shall
    ! =down|unavailable|offline
    ! =up =to
    ! complete|finish|return|resume ~4 report|review|analysis|investigation|update|information
  `,
}
