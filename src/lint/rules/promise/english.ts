export const promisePhrases = {
  promise: `
    // it will not come again
    =will|=shall|=can|=does|=do @not ~2 happen|occur|recur|reoccur|repeat|repeated ~3 again|=ever
    =will|=shall|=can @not ~2 happen|occur|recur|reoccur|repeat|repeated|come
    never ~4 again
    =no ~3 =will ~2 happen|occur|recur|again
    =will|=shall never|always
    // to make sure, to guarantee
    ensure|insure|ensuring|ensures|=sure|assure|assurance|guarantee|guaranteed ~~9 @not ~4 again|happen|occur|recur|reoccur|repeat|=ever|affect|impact|fail|cause|experience|see|have|=be|lose
    ensure|insure|=sure|guarantee|assure ~~6 @not ~2 #word
    ensure|insure|guarantee ~2 uninterrupted|continuous|permanent|=no|=zero|100
    =we|=i|=can|=is|=are|fully|hereby|=you ~1 guarantee|guaranteed
    assure|assured|guarantee|promise|certain|confident|=sure ~~9 =will ~3 prevent|eliminate|solve|stop|resolve|avoid|fix|=be|=not|never
    =will|=shall prevent|eliminate|preclude|rule =out? ~4 outage|incident|issue|problem|failure|recurrence|this|such|similar|future|any|all
    promise =to|=that|=you|=this|=not
    // absolutes
    =in|=under =all|=any|=every|=no circumstances|scenarios|cases|conditions|situations
    nothing ~4 =can|=could|=will
    =no =way ~2 =can|=could|=will
    =once =and =for =all
    =can|=could|=may|=will @not ~1 impact|affect|harm|disrupt|jeopardize|endanger ~5 service|customers|clients|users|others|=you|again
    =100|hundred percent certain|sure|safe|secure|uptime
    rest assured ~~6 =will|=never ~4 again|fix|resolve|restore|prevent|=be
    // exceptions
    ! @hedged ~2 =will|ensure|sure|prevent|guarantee|@not
    ! @not ~2 happen|occur often|frequently
    ! @not ~1 guarantee|guaranteed|promise|ensure
    ! guarantee|uptime|=sla ~1 of #percent
    ! uptime|=sla|service|level|money guarantee
    ! until|once|before|if|unless ~6 ensure|sure
  `,
  // The thing, promised for a moment.
  'repair-time': `
    =will|=shall =be ~2 @mended ~4 =by|=at|before|=within|=in|=on|no|until ~3 #clock|#date
    =will|=shall =be ~2 @mended ~4 =by|=at|before|=within|=in|=on ~2 @amount ~1 @time-unit
    =will|=shall =be ~2 @mended ~3 today|tonight|tomorrow|momentarily|shortly|soon|=end =of
    =will|=shall ~1 fix|resolve|restore|repair|complete|finish|return|resume|come|recover ~6 =by|=at|before|=within|=in|=on ~2 #clock|#date|today|tonight|tomorrow
    =will|=shall ~1 fix|resolve|restore|repair|complete|finish|return|resume|come|recover ~6 =by|=at|before|=within|=in|=on ~2 @amount ~1 @time-unit
    ! @hedged
    ! @hedged ~~6 =will|=shall
    ! =down|unavailable|offline
    ! =up =to
  `,
}
