import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'
import { minimisingPage } from './page.ts'

/** Words that shrink the harm. Numbers, durations and true limits pass. */
export const minimising: Rule = {
  id: 'minimising',
  level: 'warning',
  kinds: noticeKinds,
  page: minimisingPage,
  check: (read) => joined(read.hits('minimising')),
}
