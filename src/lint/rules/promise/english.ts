export const promisePhrases = {
  promise: `
    // it will not come again
    =will|=shall|=can|=does|=do|=could|=would @not ~2 @recur ~3 again|=ever
    @ahead|=can @not ~2 @recur|come
    @ahead|=can @not ~7 again
    @ahead @not ~1 =be? @befall|@recur|affect|impact|delay|=see|=have|=let ~6 anymore|=ever|more|longer|further|twice|second
    @ahead @not ~4 =any =more|further|longer
    =not =going ~7 again|=ever|anymore
    =no|nobody|none|nothing|noone|whoever ~4 @ahead ~7 again|=ever|anymore
    @ahead @not ~3 =ever
    =can|=could @not ~1 @befall ~6 anymore|more|=ever|=us|=you
    @ahead @not =be ~2 =lost|interrupted|disturbed
    @ahead @not =be =caught|=a ~1 time|encore|repeat|repetition|out
    =so|=that ~6 =can|=will @not ~2 @befall
    =so ~6 =will|=can|=is|=are always|never
    =so ~5 never|@not ~1 @recur
    =this|=that|=it|=such|=these never ~3 again
    ^ =never =again
    =never =again @ahead
    =ever =be? @recur|again
    =that|=it|bug|fault|error ~1 =is @not =going|=coming =back|anywhere
    =no|nobody|none|nothing|noone|neither ~7 @ahead ~1 =be? @befall|@recur|again|change
    =no|nobody|none|nothing|noone ~7 =can ~1 =be? @befall
    =no|nobody|nothing|noone ~9 =can|=will|=could|=need ~2 =ever|again|anymore|more|fear
    ^ =not =a|=one ~6 @ahead
    nothing =left ~2 =can|=could
    =so|=and ~6 =can|=could @not ~1 =ever
    =can @not ~3 twice
    @ahead =be complete|intact|whole
    fear ~2 repeat|repetition|recurrence|again
    =no chance|danger|possibility =of|=that ~2 #word
    =no ~1 risk =of ~3 again|another|repeat|recurrence|further
    =can =be ruled|excluded
    fully|completely|totally|perfectly|entirely|absolutely protected|secure|safe|reliable|redundant
    #percent uptime|availability =for|from|guaranteed
    =no limit =to
    ^ =no =more ~6 @ahead|=ever
    ^ =no =more ~3 $
    @ahead|=can =be|=have|see|experience =no ~1 more|further|other|future|such|encore|next ~3 @harm|surprise|time|flap
    @ahead =be =no encore|repeat
    @ahead =be =no ~2 impact|effect|@harm
    @ahead ~1 never|always
    =is|=are|=be|now|makes|=it ~4 impossible
    =has|=have made ~4 impossible
    =seen =the =last =of
    =the =end =of ~1 story|matter|=it|saga
    =was|=is|=be ~3 =last ~1 time|@harm
    =for life $
    =is|=are =history
    =end =to =the|this|these|such|all|our
    day =of ~4 =over|=gone|=past
    thing =of =the past
    gone =forever
    =is|=are|=be ~2 eradicated|excluded|precluded|inconceivable|unthinkable
    // to make sure, to guarantee
    @vow ~~9 @not|nobody ~4 @recur|@befall|again|=ever|affect|impact|cause|see|have|=be|=can|=could
    ensure|insure|=sure|guarantee|assure ~~6 @not ~2 #word
    @vow ~~9 =prevented|=avoided|=eliminated|impossible|excluded
    @vow ~~6 one|last =time|=off
    ensure|insure|guarantee|assure ~5 uninterrupted|continuous|permanent|=zero|100
    =we|=i|=can|=is|=are|fully|hereby|=you ~1 guarantee|guaranteed
    @vow ~~9 @ahead ~3 prevent|eliminate|solve|stop|resolve|avoid|fix|=not|never
    @vow ~~9 @ahead ~1 =be|=have ~2 @mended|@solid|rare|safe|stronger|=better
    assure|guarantee|promise|certain|=sure ~~9 =is|=are ~5 @mended|@solid
    assure|promise|guarantee ~3 =it =is =the? =end|=over
    @vow ~~9 =from =now =on
    ensure|insure|guarantee|=sure ~~9 =in|going|moving =the? future|forward
    =is|=are certain =not =to
    make =sure|=certain ~2 catch|detect
    ensure|insure|guarantee ~2 stability|continuity|=normal
    =at =all times
    @ahead ~1 prevent|eliminate|preclude|rule =out? ~4 @harm|recurrence|this|such|similar|future|any|all|possibility|risk|repeat
    eliminate|remove|exclude ~2 risk|possibility|chance
    promise =to|=that|=you|=this|=not|=we|=it
    pledge|vow|swear =to|=that
    =our|=my|personal ~1 word|promise|guarantee|pledge|vow =that|=this|=it|=to
    =our|=my|personal ~1 promise|guarantee|commitment|pledge $
    =commit|=committing =to =this|=having|=no|=never|=zero
    commit =to ~~9 never|eliminate
    =making =it =our|=my mission
    =can ~1 count|rely|depend|bank =on =us|=me|=it|=this|=that
    ^ trust =me|=us
    hand =on heart
    =iron|=cast clad|iron
    no fear|doubt|worry ~~3 =will|=is|=are
    ^ promise|promised|guaranteed|=ever $
    =i|=we ~1 =swear|=vow|=pledge|=commit
    mark =my|=our words
    // absolutes
    =in|=under|=for|=at =all|=any|=every|=no circumstance|scenarios|cases|conditions|situations
    =under|=at =no circumstance|time|point @ahead ~6 #word
    nothing ~4 =can|=will ~1 =go|happen|change|have|affect|lost
    =no =way ~3 =can|@ahead
    =once =and =for =all
    =for =all time
    permanent|permanently|definitively ~1 fix|resolve|solve|eliminate|cured|under =control?
    fixed|resolve|solve|repair|cure|close|gone|good ~2 =for good
    fixed|resolved|solved ~2 permanently|definitively
    =can|=could|=may|=will @not ~1 impact|affect|harm|disrupt|jeopardize|endanger|compromise|=bring|reach ~5 system|service|customers|clients|users|others|=you|again
    =no longer possible
    =can =no longer|=more ~1 @recur|affect|impact|cause|lead|overload
    =you ~1 =will|=would @not ~2 notice|feel
    =will @not ~1 notice|feel|see|experience|suffer ~2 @harm|=anything|=thing|=it
    =will go unnoticed
    lose nothing
    =can @not ~1 =be? lose|lapse|overload|leak|collide|hurt|harm|bite|hacked|abuse|stolen|surprise|corrupt|=wrong
    =100|hundred|absolutely|completely percent? certain|sure|safe|secure|uptime|confident
    zero downtime|outages|risk|loss|interruption
    rest assured|easy ~~6 @ahead|@not|=can ~4 again|fix|resolve|restore|prevent|happen|recur|@mended
    =is|=are|=now|=from ~4 @solid
    =from =now|=here|today|=this =on? ~~5 always|never|=all|every|=no|@solid|plain
    henceforth
    @ahead ~6 forever
    @ahead ~2 definitely|certainly|undoubtedly|surely|positively|absolutely|guaranteed
    definitely|certainly|undoubtedly|surely ~1 @ahead
    @ahead ~~9 =without =fail|=exception|=doubt|=question
    ^ every =time $
    @ahead ~6 =than =ever
    =never fails|=goes|=loses|=drops|=breaks|=stops|=sleeps
    @not =even ~2 notice|feel
    =is|=are|=be ~2 error|bug|trouble|fault|risk|glitch|interruption =free
    @ahead ~~9 =each =and =every|=one
    =each =and =every ~9 @ahead
    @ahead ~6 =without ~2 stop|hitch|fault|@harm
    @ahead ~2 uninterrupted|flawless|flawlessly|smooth|smoothly|seamless|seamlessly|perfectly
    @ahead ~1 free =of|=from
    whatever ~1 happens ~~9 @ahead|take
    =no =matter =what|=how ~~9 @ahead
    =come =what =may
    @ahead ~1 survive|withstand|succeed
    @ahead hold =this|=now
    =it|=this @ahead hold
    @ahead ~1 stay|remain|keep ~1 fixed|stable|solid|safe|secure|healthy|reliable
    =stays fixed|stable|saved|solid
    @ahead|=can stop|catch|survive|withstand|absorb|prevent|rescue|handle|carry|solve|resolve|fix|cure|block ~3 =any|=all|every|anything|everything
    =catches|=prevents|=resolves|=solves|=cures|=eliminates|=rescues =any|=all|=every
    always succeed
    =is|=are always ~1 @mended|reachable|safe
    // exceptions
    ! @hedged ~~3 @ahead|never|ensure|=sure|guarantee|prevent|@not
    ! ensure|insure|=sure ~~6 =did|=had|=was|=were|=would
    ! ensure|insure|=sure ~~9 often|frequently
    ! =will|=can @not ~9 =until|=unless|=before
    ! =try|=check|=log|logging|call|report|write|update ~3 again
    ! =if|=should|=when|=do|please ~3 =see ~3 again
    ! =do|=does =not want ~9 again
    ! @not ~3 sure|certain|certainly
    ! promise =that =we|=i =are
    ! @not ~4 guarantee|promise|assure
    ! @not|=only ~1 ensure|commit
    ! =only guarantee
    ! never ~1 ask|share|email|request|contact|sell
    ! rule =out
    ! help|meant|designed|supposed|try|intended ~2 ensure|=sure|prevent|guarantee
    ! uptime|=sla|service|level|money guarantee
    ! guarantee period|fund|claim|clause|bandwidth|option
    ! @supplier|software|contract|=they|=it ~1 assure|assures|guarantees|guarantee|ensures|promise
    ! ensure|=sure ~~6 please
    ! ^ please? make =sure|=certain ~1 =you|=your
    ! =is|=was|=are|made|=it impossible =to|=for
    ! =no|nobody|@not|=only|nearly|almost|virtually ~3 @solid|impossible
    ! said|tell|told|sells|claim|advertised|=if|=whether ~4 =would|=will ~9 #word
    ! old|older|legacy|previous ~3 =will|=can @not connect|work|support|accept
    ! =no ~3 =will =be =charged|=needed|=required|=sent|=posted|=made|=given
    ! @ahead ~2 keep|post|share|inform|publish|communicate|=update|provide
    ! =will =be =no ~2 update|message|communication|information|change|access|service|internet|action|notice
    ! =no =more =than
  `,
  // The thing, promised for a moment; or everything, promised back.
  'repair-time': `
    @ahead ~1 =be|=have|=get|arrive|come|=go|=see|=make|put|set|bring|sort ~4 @regained ~5 @by-when
    @by-when ~~5 @ahead ~1 =be|=have|=get|=see ~4 @regained
    @by-when ~~3 everything|=all|=it|=you ~2 @ahead work|flow|run
    @ahead =have|=be ~1 found|fixed|sorted|repaired|restored|cured ~6 @by-when
    @ahead ~1 =see|=have|=get =full|normal speed|service
    @ahead ~1 work|open|run|start|function|load|operate|trade|play|print =again ~2 @by-when
    @ahead ~1 work|flow =normally? @by-when
    @ahead ~1 @mend ~6 @by-when
    @ahead ~1 =have|deliver|ship ~6 fix|patch|solution|repair|build ~3 @by-when
    fix|patch|repair|solution @ahead =be ~2 place|live|=in|=out ~6 @by-when
    @ahead take|=need ~2 #number|=one|=two|=three|=an|=a ~1 @time-unit =to ~2 @mend
    @ahead ~9 =at =the latest
    =gets|=get fixed|repaired|restored|resolved @by-when
    =is|=are coming back ~1 @by-when
    =opens|=open again ~1 @by-when
    =return|=returns =to normal ~1 @by-when
    =is|=are =back ~3 =by ~1 @by-when|#calendar
    @by-when ~~2 everything|=all =is ~1 @mended
    =give =us|=me|=it ~2 @amount|=till|=until|=another ~~5 =and ~4 =is|=are|=will
    another|=more|final|single|last ~2 @time-unit|reboot|restart|step =and ~~4 =is|=are|=you ~2 @regained
    =all =it|=that|=this takes|needs =is
    =in|=within|take|=takes =no more|longer =than ~1 @amount ~1 @time-unit
    every|everyone|everything|everybody|whoever ~6 @ahead ~3 =back|restored|recovered|complete|correct|paid|right
    every|everything|=all|=each ~4 @ahead ~1 reach|arrive|succeed|come
    =in ~1 @amount ~1 @time-unit ~~3 =is|=are|=will ~2 @regained
    @ahead ~2 restore|recover|retrieve|return ~1 every|everything|=all|each
    =you|=they|everyone|everybody|customers|users|player|whoever ~5 @ahead =get|=have|=see ~4 =back|playing|normal
    @ahead =have =your|=you|=the|=it|=them ~3 working|playing|online|=back|running
    ! @hedged
    ! @hedged ~~6 @ahead
    ! =down|unavailable|offline ~9 @ahead ~9 =at|=by|=until|=for|=in
    ! @ahead ~3 =down|unavailable|offline|closed
    ! maintenance|=work|works|window|upgrade|migration ~~9 @ahead
    ! report|recording|version|release|summary|video|feature|detail|result|refund ~4 @ahead
    ! =if|provided|assuming|barring|subject|luck|ought|according|optimistic|scheduled|planned ~~9 @ahead
    ! =will|=shall =be =back ~1 =with
    ! @ahead ~1 update|inform|notify|report|write
    ! =if|=should|=once|=when|=until ~~9 @ahead ~9 today|tonight|tomorrow
    ! soon|shortly =as
    ! =up =to
    ! =not|=never ~4 @regained|@mend
    ! follow|test|stop
    ! =go live
    ! answer|reply|part|technician ~2 @ahead
    ! =we|engineers|team|technicians|staff|=they|crew ~2 @ahead ~1 work
    ! check|monitor|watch|ask|decide ~6 @regained
    ! complete|finish|return|resume ~4 report|review|analysis|investigation|update|information
  `,
}
