import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'
import { blamePage } from './page.ts'

/** Judgement, fault or exculpation aimed at somebody. A supplier's outage named as a fact passes. */
export const blame: Rule = {
  id: 'blame',
  level: 'error',
  kinds: noticeKinds,
  page: blamePage,
  check: (read) => joined(read.hits('blame')),
}
