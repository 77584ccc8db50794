import type { Rewording } from '../../rewording/rewording.ts'

/** One plain apology stays; what is felt, and what is said again, goes. */
export const guiltRewordings: readonly Rewording[] = [
  // an apology that came a second time
  [
    /^(?:and |but )?(?:(?:once )?again,? )?(?:(?:we|i)(?: are| am)? |please accept )?(?:(?:once again|again|sincerely|also|both) )*(?:our )?(?:sincere )?(?:apologi[sz]e|apology|apologies|sorry|regret)(?:,? (?:once )?again)?(?: (?:for|to|about|that)(?: (?!and |but |which |while )[a-z'-]+){1,10})?$/gi,
    '',
  ],
  [/\b(we) (?:(?:again|sincerely) )*apologi[sz]e(?: again)?(?: for [^,;]{1,60}?)?,? and (?=will |are |have )/gi, '$1 '],
  // an apology turned up
  [/\b(?:so|very),? (?:so|very) (?=sorry)/gi, ''],
  [
    /\b(?:(?:deeply|truly|terribly|awfully|incredibly|extremely|profoundly|dreadfully|unreservedly|wholeheartedly|so|very|genuinely|immensely|enormously|humbly|utterly|desperately|tremendously)(?:,? and|,)? )+(?=sorry|apologi[sz]e|regret)/gi,
    '',
  ],
  [/\b(apologi[sz]e|sorry) (?:deeply|truly|profoundly|profusely|unreservedly|wholeheartedly)/gi, '$1'],
  [
    /\b(?:(?:deepest|most profound|profound|most sincere|heartfelt|humble|humblest|abject|unreserved|profuse)(?:,? and|,)? )+(?=apolog|regret|sympathy)/gi,
    '',
  ],
  [/\b(?:cannot|can't|can not) (apologi[sz]e) enough/gi, '$1'],
  [
    /\b(we|i) (?:cannot|can't|can not) (?:say|tell you|express) (?:how )?(?:deeply |truly )?sorry(?: enough)?(?: we are| i am)?/gi,
    '$1 apologise',
  ],
  // feelings
  [
    /\b(are|am) (?:(?:absolutely|deeply|truly|really|very|so|all|simply) )*(?:mortified|embarrassed|ashamed|heartbroken|devastated|horrified|appalled|gutted|humiliated)(?: (?:about|for|by|at|of))(?= )/gi,
    '$1 sorry about',
  ],
  [
    /\b(are|am) (?:(?:absolutely|deeply|truly|really|very|so|all|simply) )*(?:mortified|embarrassed|ashamed|heartbroken|devastated|horrified|appalled|gutted|humiliated)(?= that|$)/gi,
    '$1 sorry',
  ],
  [/\bwe (?:(?:all|really|truly) )?feel (?:terrible|awful|horrible|bad|sick|guilty|dreadful) (about|for|that)\b/gi, 'we are sorry $1'],
  [/^your (?:trust|patience|business|support)(?: \w+)? means? .*\bto us$/gi, ''],
  [/,? from the bottom of (?:our|my) hearts?/gi, ''],
  // a sentence passed on oneself
  [
    /^(?:this|that|it) (?:is|was) (?:(?:simply|completely|totally|clearly|frankly|just|absolutely) )?(?:unacceptable|inexcusable|unforgivable|disgraceful|intolerable|indefensible|embarrassing|not acceptable|not good enough)(?: (?:to|for) us| for all of us)?$/gi,
    '',
  ],
  [
    /\b(this|the|that|our|an|such) (?:(?:completely|totally|utterly) )?(?:unacceptable|inexcusable|unforgivable|disgraceful|intolerable|indefensible|embarrassing|shameful) (?=[a-z])/gi,
    '$1 ',
  ],
  [
    /^(?:today,? )?we (?:have |'ve )?(?:(?:let (?:you|our customers|our users|many of you)(?: all)? down|failed (?:you|our customers|our users)|screwed up|messed up|blew it|dropped the ball|botched (?:this|it))(?: \w+)?)$/gi,
    '',
  ],
  [
    /^(today,? )?we (?:have |'ve )?(?:let (?:you|our customers|our users|many of you)(?: all)? down|failed (?:you|our customers|our users)|screwed up|messed up|blew it|dropped the ball|botched (?:this|it))(?: today| badly| here)?/gi,
    'we are sorry',
  ],
  [
    /^(?:this|that|it|we) (?:fell|falls|fall|fallen|is|was)\b.*\b(?:expect|deserve|promise|standards?|aim for|strive for|pride ourselves on)$/gi,
    '',
  ],
  [/\bthere (?:is|was) no excuse for\b/gi, 'we are sorry for'],
  [/^(?:there (?:is|was) no excuse|shame on us|our bad|my bad|mea culpa|you deserve better|our customers deserve better)$/gi, ''],
  [/\b(?:very |quite |rather )?(?:stupidly|foolishly|idiotically)(?:,)?(?= )/gi, ''],
]
