export const workaroundPhrases = {
  workaround: `
    workaround
    =to ~1 get|work =around|=round ~4 #border
    ^ meanwhile #border ~2 #word
    =the meantime|meanwhile ~~6 @advice|=please|=you =can
    =until|=while ~~8 #border ~1 =please|@advice
    =for =now #border ~1 @advice
    =if ~~10 #border ~1 @advice|@redo
    ^ =should ~~8 #border ~1 @advice|@redo
    =so @advice =the|=it|=them|=your
    =to ~2 around|avoid|bypass ~4 #border =please? @advice
    ^ #activity ~8 =helps|=solves|=fixes|=resolves|=works|=avoids|=clears|=brings|=gets
    ^ #activity ~8 =will|=should|=can|=may|usually ~1 help|solve|fix|resolve|restore|bring|succeed|work|clear|avoid
    ! ^ =fixing|=restoring|=repairing|=replacing|=rebuilding|=adding|=doing|=working ~1 #word
    =remain|=remains|=still|=stay ~1 available|reachable|accessible|possible =from|=via|=through|=at|=by
    needing|need|requiring|require|want|wanting|depend|rely ~~6 =can|=may|=should ~1 ask|use|pull|get|export|download|request
    =can|=may =work offline|manually|locally
    =can|=may =be =used
    =can|=may ~1 =be bought|ordered|paid|booked|collected|placed|read ~1 =at|=by|=via|=in|=through|=over|=from
    possible =to ~4 =via|=through|=by|=using|=from
    ! @not ~2 possible
    advice|recommendation|suggestion ~1 =is|=to
    ^ =consider|=try|=avoid|=hold =off? =on? #activity ~2 =your|=to|=until|=with|=another
    best|easiest|quickest|simplest way =to
    ! way =to ~1 reach|contact|follow|get
    =just|simply @redo
    @people =can ~1 #word ~4 =at|=via|=through|=by|=using|=over|=in ~2 counter|desk|office|branch|phone|email|shop|store|station|machine|bank|app|web|website|browser|mobile|site|cash|person
    =if ~~12 #border ~1 delete|remove|retry|=try|print|=send|restart|reload|refresh|=use|switch|=log|open|clear|=call ~6 =again|instead|=back
    =please ~1 email|mail|write|call|phone|=come|visit ~8 instead|meanwhile|=until
    @feature|@people ~1 =can still #word
    ^ =please? =retry|=rerun|=resubmit|=resend|=reload|=refresh|=reopen|=relaunch|=reinstall|=reconnect|=reset|=restart|=reboot|=try|=clear|=switch|=use failed|#activity|=the|=your|=any|page|=again|=to|=with|job|builds|requests|cache|device|app
    @people ~9 should|=must|need =to? ~1 @advice|@redo
    @function|@feature|@people =can|=may|=could ~1 =still|also|instead|=be|temporarily ~2 @redo|accessed|used|reached|placed|made|ordered|paid|booked|bought|read|exported|mailed|emailed|called|downloaded|submitted|sent ~1 =to|=by|=via|=through|=using|=from|=at|=in|=over|=with|directly|manually|instead
    hard? refresh|reload ~3 page|browser|app|site
    clearing|empty|flush ~2 cache|cookies
    =turn|=switch|power ~2 =off =and =on|back
    =save ~2 =your work
    fall =back =on|=to
    use ~3 =instead|meanwhile|=until|temporarily
    alternatively
    =if ~~12 =please @advice
    =please ~1 @advice
    =please #border @advice
    kindly ~1 @advice
    log|sign =out =and
    restart|reboot|clear|reset|reload|reinstall|resync|sync|refresh ~4 =helps|=solves|=fixes|=resolves|=works|=clears
    tips|instructions =for|=to ~2 #activity|@advice|re
    following steps
    ^ @advice =the|=your|=our|=a|=an|=another|=it
    =we|=i ~1 advise|recommend|suggest|encourage|urge ~6 =to|=that|=you|#activity
    =are|=is advised|recommended|encouraged|urged =to|=that
    =you|users|customers|people|they =can|=may|=could @now? still|instead|=use|continue|access|connect|try|switch|avoid|=log|download|reach|workaround|retry|=do|bypass
    =is ~1 advised|recommended|suggested =that|=to
    =if =you need|require|want|=are ~~9 =open|=contact|=call|=email|=ask|=write
    ticket ~2 =if =you need|require
    ask|request|urge|require =you|users|customers|everyone|players =to ~1 @redo|upload|enter|create|add
    need|have|must =to? =be ~1 #word =again
    =please ~1 #word =your|=the|=any|=all|=an|=a|=it|=them|=again
    @people ~2 need|have|required|must =to? ~1 reset|register|redo|reconnect|restart|reinstall|resubmit|rerun|retry|update|upgrade|change|rotate|reenter|relogin
    ^ =use|=try ~6 instead
    ! @not ~5 workaround|around
    ! reach =us
    ! =be ~1 unable|asked|forced|required|=logged|disconnected|prompted
    ! visit|check|see|send|create|submit|=log|follow ~4 ticket|status|page|support|case|update
    ! nobody|@not ~1 need
    ! looking|searching|working|investigating|finding =for|=on? ~2 workaround
    ! =please ~1 check|watch|follow|monitor|see|visit ~4 =for|update|status|page
    ! =can|=may|=should ~1 =now|=again|=once ~1 #word
    ! =can ~3 again
    ! rerouted|restarted|automatically ~4 instead
    ! =please ~1 contact|report|open|give|reply|tell|send|ask|excuse|forgive|understand|remember|join|rest|assured|feel|=see|visit|accept|review|note|follow|refer|=bear|=be|stay|subscribe|email|call|=let|read|find|contact|do|click|=help|=know|direct|watch
    ! =please ~1 check =back
    ! only ~6 =can|=may|=could
    ! =was|=were ~2 suggest|advised|recommended
    ! try =to|=again =to ~1 resolve|fix|restore|find|identify
    ! =we|=i|team|engineers ~4 try|using|=use
    ! work =around ~1 =the|=our|provider
  `,
}
