export const nextUpdatePhrases = {
  'update-promise': `
    @will ~3 update @about
    @will ~2 keeping ~3 updated|informed|posted|=up|open|apprised
    @will ~3 provide|share|post|send|give|issue|publish|release|communicate|add|offer|supply ~6 update|information|info|detail|=news|report|analysis|explanation|=rca|=rfo|postmortem|mortem|reason|status|findings|summary|statement|notice|notification|word|warning|=more
    follow =up|=followup email|mail|message|post|notice|communication
    @will ~1 =be =in touch
    =in =the loop
    @will ~2 revert =with
    @will ~2 contact|email|reach ~5 =with|=when|=once|=as
    continue =to? ~1 pass|post|provide|share|send|give|keep|update ~3 update|information|detail|=news|=you|=everyone|posted|informed
    update|=news|detail|information|=more =to =follow
    =news|detail|announcement|update|information ~1 @will ~1 =be ~1 released|visible|announced|added|published|posted
    further|more|additional ~1 detail|information|update|=news ~2 pending|coming|forthcoming|follow
    patient|patience|wait|await|standby ~1 =for|until? ~1 further|more|additional ~1 information|update|=news
    =of|=in ~1 future|later|subsequent update|post|report|communication
    =and|continue provide|share|post|send|publish|release ~2 further|more|additional|another|regular|frequent|periodic|continuous ~2 update|information|detail
    @will ~2 post|report|write|announce ~2 =here|=again|=back|=as|=when|=once|more
    @will ~2 follow =up
    @will ~2 let|notify|inform|advise|tell ~2 =you|everyone|customers|users|=know
    =next|=further|=more|another|additional|=final|regular|hourly update|word|message|information|info|detail|=news ~3 @will|follow|expected|=by|=in|=at|=as|=when|=once|=soon|shortly|tomorrow|later|=within|provided|=every|#clock|available
    =next update|word|message|notice
    =you =will|=can ~1 hear|=be notified|informed
    hear =from =us
    report|=rca|=rfo|postmortem|analysis|explanation|summary ~2 @will ~2 published|shared|provided|follow|available|=sent|posted
    @will ~2 update =the|=our status|page|post|announcement|thread|incident
    =more|update|=news|information =in|=within =the? =next? ~1 @time-unit
    update|information ~2 @will ~2 provided|posted|shared|available|given|sent|issued|published
    further|more information ~3 provided|posted|shared|available
    update =every
    =check =back
    =be|will|shall|come =back =with|here|again ~3 update|information|=news|more
    watch|check|follow|see|monitor|visit ~6 =for ~2 update|=news|latest
    =more =to follow|come
    =to =follow $
    @will ~2 follow|=be following =with|#date|=in|=by|=on|=tomorrow|=next|later|=this|shortly|soon|=as|=once
    @will ~2 follow $
    update|report|detail|post|analysis|postmortem|mortem|=rca|=rfo|information|explanation|review ~2 @will ~1 follow|come
    watch =this space
    @will ~2 have ~2 more|further|additional|another|=new ~1 update|information|detail|=news
    ^ more later|soon|shortly|tomorrow|tonight
    @will ~2 tweet|post|report|share ~4 progress|every|status
    @will ~2 tweet|blog|announce|email|=mail|text|notify|confirm|publish ~6 =when|=as|=once|=after|=by|=in|=what|=if|=until
    @will ~2 write|post|publish|share|=put|prepare|provide|do|have|conduct ~6 =about|=on|=what|=of ~2 =what|happened|cause|incident|outage|root|blog|post|details
    @will ~3 =be =back =with|here
    @will ~2 =be ~1 updating|posting|tweeting|sharing|reporting|communicating
    subscribe ~5 update|notification
    =for ~2 update ~3 follow|check|see|visit|watch
    stay tuned
    keep =you|everyone|everybody|customers|=our ~2 updated|informed|posted
    @will share =that|=this|=it
    as ~2 available ~2 provided
    =it =can =be provided
    ! @not ~2 update|information
    ! detail|information ~4 #link
    ! details|information ~2 available =from|=on|=at|=in
    ! details ~1 =on|=at|=from ~2 #link
    ! @not =be ~2 further
    ! @will ~1 update =to|=its|#number|=our ~3 version|release|software|server|system|database|certificate|configuration
    ! update =to version|#number
    ! =not ~1 provide|share
  `,
  'update-time': `
    =in|=within|=every|=after =the? =next|coming|following? ~1 @amount ~2 @time-unit
    =within =the hour|day|week
    =in|=within =the next|following hour|day|week|month
    =every ~1 half|hour|day|morning|evening|few|other
    half hourly
    =next|=this|=following week|month|=day|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday
    =every @time-unit
    =in|=within =the =next @time-unit
    =in|=within =an|=a|half ~1 hour
    =by|=at|=before|until ~3 #clock
    #clock
    #date
    monday|tuesday|wednesday|thursday|friday|saturday|sunday
    today|tomorrow|tonight|hourly|daily
    =this|=tomorrow|=next|=following ~1 morning|afternoon|evening|week|month
    later =today|=this
    =by ~1 =end =of
    end =of ~1 day|week|business|month
    =by|=in|=on|=of january|february|march|april|june|july|august|september|october|november|december
    close =of business
    first =thing
    ! earlier|=on =today
  `,
}
