import type { Rewording } from '../../rewording/rewording.ts'

/** A guess is left out where the sentence says more than it; where it is all, what is certain stands instead. */
export const speculationRewordings: readonly Rewording[] = [
  [
    /(?<!\b(?:is|are|was|were|be|been|may|might|could|not)),? (?:and (?:is|was|are|were) )?(?:most )?(?:probably|possibly|presumably|likely|perhaps|maybe|apparently|potentially|supposedly) (?:due to|because of|caused by|as a result of|related to|triggered by|because) [^,;]+$/gi,
    '',
  ],
  [
    /^(?:the|this|these|our) (errors?|delays?|problems?|outages?|failures?|interruptions?|slowness|issues?|incident|faults?|disruption) (?=.*\b(?:probably|possibly|presumably|likely|perhaps|may|might|could|appears?|seems?|thought|believed|suspected|potentially|apparently)\b)(?!.*(?:\d|[,;]))[^,;]*$/gi,
    'the cause of the $1 is not yet confirmed',
  ],
  [/^(?!.*(?:\d|can't|cannot|\bunable\b|\bunavailable\b|\bslow|\bwe (?:are|have|will)\b)).*$/gi, 'the cause is not yet confirmed'],
]
