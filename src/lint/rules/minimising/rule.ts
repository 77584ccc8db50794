import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'

/** Words that shrink the harm. Numbers, durations and true limits pass. */
export const minimising: Rule = {
  id: 'minimising',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This makes the harm small. Whoever was hit hears that it does not count.',
  suggestion: 'Give the number instead: how long, how many, which ones.',
  check: (read) => joined(read.hits('minimising')),
}
