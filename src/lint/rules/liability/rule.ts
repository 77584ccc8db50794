import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'
import { liabilityPage } from './page.ts'

/** Admits fault or responsibility, or promises money, credit or a free period. A stated technical cause passes. */
export const liability: Rule = {
  id: 'liability',
  level: 'error',
  kinds: noticeKinds,
  page: liabilityPage,
  check: (read) => joined(read.hits('liability')),
}
