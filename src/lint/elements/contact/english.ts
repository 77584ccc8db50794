export const contactPhrases = {
  contact: `
    =contact|=contacting|=call|=ring|=phone|=mail|=email|=message|=dm|=ask =us|=me|support
    =contact|=contacting =our|=your|=the|customer|technical
    reach =out =to|via
    reach =us
    =contact ~3 team|desk|helpdesk|manager|support|representative|#email
    open|submit|raise|file|create|log =a|=an|=your|support ~2 ticket|case|request|issue
    reply|respond|answer =to =your|=this|=the|=our ~2 ticket|email|mail|message|notice
    =get =in touch
    =in touch =with =us|=our|support
    question|inquiry|enquiry|query|concern|assistance|help|report ~8 #email
    =to|=at|=us|=via|email|mail|contact|support #email
    =call|=phone|tel|telephone|dial|=ring|hotline ~2 #number #number
    hesitate =to
    happy|glad =to =answer|help
    let =us =know =if
    ! @not ~1 contact
    ! @will|=have|=has ~2 contact|contacted|email|call
    ! =we ~2 contact|contacted|reached|reach|email|emailed|call|called
  `,
}
