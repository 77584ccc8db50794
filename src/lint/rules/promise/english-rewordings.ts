import type { Rewording } from '../../rewording/rewording.ts'

/** A hedge for a time, a measure of likelihood for "never again"; what only swears is left out. */
export const promiseRewordings: readonly Rewording[] = [
  // a time for the repair
  [
    /\b(we|i)(?: will| shall|'ll) (?=fix|resolve|restore|repair|complete|finish|return|resume|recover|solve|correct|replace|rebuild|clear)/gi,
    '$1 expect to ',
  ],
  [
    /^((?:the|our|your|this) [a-z-]+[a-rt-z]|it|this|that|everything|service) (?:will|shall) be (?=.{1,60} (?:by|at|before|within|in|on|until) )/gi,
    '$1 is expected to be ',
    '$1 should be ',
  ],
  [
    /^((?:the|our|your|these|all|all the|all our) [a-z-]+[a-rt-z]s|they|these) (?:will|shall) be (?=.{1,60} (?:by|at|before|within|in|on|until) )/gi,
    '$1 are expected to be ',
    '$1 should be ',
  ],
  // never again
  [
    /^(this|it|that) (?:(?:will|shall|can|could) (?:never|not|no longer)|won't|can't|cannot) (?:ever )?(?:happen|occur|recur|reoccur)(?: ever)?(?: again)?(?: in (?:the )?future)?$/gi,
    'we want to keep this from happening again',
    'this should not happen again',
  ],
  [
    /\bto (?:ensure|guarantee|assure|make (?:absolutely )?sure)(?: that)? (this|it|that|such [a-z ]{1,40}?|(?:this|the same) [a-z ]{1,40}?) (?:(?:(?:does|do|will|can|could|would|shall) )?(?:not|never|no longer)|cannot|can't|won't|doesn't) (?:ever )?(?:happen|occur|recur|reoccur|repeat)s?(?: ever)?(?: again)?(?: in (?:the )?future)?/gi,
    'to make $1 less likely',
  ],
  [
    /\b(?:to|so that we|so we) (?:ensure|guarantee|make (?:absolutely )?sure)(?: that)? nothing like (this|it|that) (?:ever )?(?:happens|can happen|will happen)(?: ever)?(?: again)?/gi,
    'to make $1 less likely',
  ],
  [
    /\b(we|i) (?:will|shall) (?:ensure|guarantee|make (?:absolutely )?sure)(?: that)? (this|it|that|such [a-z ]{1,40}?) (?:(?:(?:does|do|will|can|could|would|shall) )?(?:not|never|no longer)|cannot|can't|won't|doesn't) (?:ever )?(?:happen|occur|recur|reoccur)s?(?: ever)?(?: again)?(?: in (?:the )?future)?/gi,
    '$1 want to make $2 less likely',
  ],
  [
    /,? so (?:that )?(this|it|that) (?:(?:(?:does|do|will|can|could|would|shall) )?(?:not|never|no longer)|cannot|can't|won't|doesn't) (?:ever )?(?:happen|occur|recur|reoccur)s?(?: ever)?(?: again)?(?: in (?:the )?future)?/gi,
    ' to make $1 less likely',
  ],
  [/\bthere will be no (further|more|other|future) /gi, 'we expect no $1 '],
  // sworn
  [
    /\b(?:we|i) (?:(?:can|fully|hereby) )*(?:assure you|guarantee|promise|are certain|are sure|are confident)(?: you)?(?: that)? (.{1,80}?) will (?=prevent|eliminate|solve|stop|resolve|avoid|fix|be|not|never)/gi,
    '$1 should ',
  ],
  // What is or was is not expected: it is said without the oath.
  [
    /^(?:we|i) (?:(?:can|fully|hereby) )*(?:guarantee|promise|assure you)(?: you)?(?: that)? (?=[^,;]{1,80}? (?:is|are|was|were|has|have|had|did)\b)(?!.*\b(?:will|shall|would|can|could|again|ever|never|won't)\b)/gi,
    '',
  ],
  [/\b(we|i) (?:(?:can|fully|hereby) )*(?:guarantee|promise)(?: you)? that\b/gi, '$1 expect that'],
  [/\b(we|i) (?:promise|pledge|vow|swear) to\b/gi, '$1 want to'],
  [/^(?:you have (?:our|my) (?:word|promise) that|(?:please )?rest assured,?(?: that)?)(?= )/gi, ''],
  [/\bguarantee (?=uninterrupted|continuous|permanent|zero|no )/gi, 'aim for '],
  [/\b(eliminat|remov)(e|es|ed|ing) (?:the |any |all )?(risk|possibility|chance)/gi, 'reduc$2 the $3'],
  [/\bensures(?= )/gi, 'is intended to ensure'],
  [/\bmakes (?:absolutely )?sure\b/gi, 'is intended to make sure'],
  [/\b(we|i) (?:will|shall) (?=ensure|make sure|guarantee)/gi, '$1 want to '],
  [/\bto (?=ensure|make sure)/gi, 'to try to '],
  // absolutes
  [/,? (?:in|under) (?:any|all) (?:circumstances?|conditions|situations)/gi, ''],
  [/,? (?:once and for all|for good)\b/gi, ''],
  [/\b(?:permanently|definitively) (?=fix|resolve|solve|eliminate|cure)/gi, ''],
  // whatever else will be, should be
  [/\b(?:will|shall)( .{1,60})? at the latest\b/gi, 'should$1'],
  [/\bwon't\b/gi, 'should not'],
  [/\b(?:will|shall)\b/gi, 'should'],
]
