export const workaroundPhrases = {
  workaround: `
    workaround
    ^ meanwhile #border ~2 #word
    =can|=may|=could|=to|=you work =around ~1 =this|=it|issue|problem
    =in =the meantime|meanwhile ~~6 @advice|please|=you =can
    =as =an alternative|alternate
    alternatively
    =if ~~12 please @advice
    please ~1 @advice
    please #border @advice
    tips|instructions|steps =for|=to ~2 #activity|@advice|re
    ^ @advice =the|=your|=our|=a|=an|=another
    =we|=i ~1 advise|recommend|suggest|encourage|urge ~6 =to|=that|=you|#activity
    =are|=is advised|recommended|encouraged|urged =to|=that
    =you|users|customers|people|they =can|=may|=could ~1 still|instead|=use|continue|access|connect|try|switch|avoid|=log|download|reach|workaround|retry|=do|bypass
    =will|=should need|=have =to ~1 @advice
    @people ~2 need|have|required|must =to? ~1 reset|register|redo|reconnect|restart|reinstall|resubmit|rerun|retry|update|upgrade|change|rotate|reenter|relogin
    =you|please|customers|users ~3 =use|=using|=utilize|=try|=switch ~6 instead
    ^ =use|=try ~6 instead
    ! @not ~5 workaround|around
    ! please ~1 contact|=see|visit|accept|review|note|follow|refer|=bear|=be|check =back|stay|subscribe|email|call|=let|read|find
    ! only ~6 =can|=may|=could
    ! =was|=were ~2 suggest|advised|recommended
    ! try =to|=again =to ~1 resolve|fix|restore|find|identify
    ! =we|=i|team|engineers ~4 try|using|=use
    ! work =around ~1 =the|=our|provider
  `,
}
