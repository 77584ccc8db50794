export const contactPhrases = {
  contact: `
    =contact|=contacting|=call|=ring|=phone|=mail|=email|=message|=dm|=ask =us|=me|support
    =contact|=contacting =our|=your|=the|customer|technical
    =reach =out =to|via
    =reach =us|=me
    =please ~1 =contact|=email|=call|=phone|=ring|=message|=text|=write
    =contact ~3 team|desk|helpdesk|manager|support|representative|#email
    open|submit|raise|file|create|log =a|=an|=your|support ~2 ticket|case|request|issue
    reply|respond|answer =to =your|=this|=the|=our ~2 ticket|email|mail|message|notice
    =get =in touch
    =in touch =with =us|=our|support
    question|inquiry|enquiry|query|concern|assistance|help|report|trouble|contact ~~9 #email
    =to|=at|=us|=via|email|mail|contact|support #email
    =call|=phone|tel|telephone|dial|=ring|hotline ~2 #number #number
    hesitate =to
    =give =us =a ~1 call|ring|shout|bell|buzz
    ^ =tell =us
    =ping =us|=me
    =drop|=stop|=pop =by|=in ~3 desk|office|counter
    question|query|concern|inquiry|enquiry ~3 directed|addressed|sent|forwarded =to
    =write|=talk|=speak =to =me
    =please ~1 =tell|=ask|=notify|=inform|=alert =us|=me|support
    =let =us|=me ~1 =know
    =come =by|=to =our|=the ~1 office|desk|counter
    drop =us ~2 line|note|email|mail|message
    =ask|speak|talk|write|=turn|=go =to|=in|=on|=at|=with ~2 forum|account|support|service|help|helpdesk|desk|team|manager|=us|representative
    =report ~6 =to ~2 =us|support|desk|helpdesk|team|service
    =call|=dial|=ring|=text ~3 #number
    =call|=ring ~2 desk|helpdesk|support|office|hotline
    =via|=through|=on|=in|=using|=at ~2 =our|=the ~1 chat|discord|slack|helpdesk|ticket|support|forum|contact ~1 channel|form|page|desk|system|portal|server|email|ticket
    live chat
    =reach|=find|=get =us =at|=on|=via|=by|=through
    support|help|helpdesk|desk|assistance ~2 =at #email|#link|#number
    team|staff|support|we =is|=are ~1 available =to|=for|=at|=on|=via|=by ~2 help|assist|question|answer|#number|#email
    =have ~1 question|concern ~1 $
    happy|glad =to =answer|help
    ! @not ~1 contact|reach
    ! email|mail|phone|chat|ticket|telephone support|desk =is|=are|=was|=were ~2 @broken
    ! @will|=have|=has ~2 contact|email|call
    ! =we ~2 contact|reach|email|call
  `,
}
