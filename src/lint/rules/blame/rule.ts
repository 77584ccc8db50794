import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'

/** Judgement, fault or exculpation aimed at somebody. A supplier's outage named as a fact passes. */
export const blame: Rule = {
  id: 'blame',
  level: 'error',
  kinds: noticeKinds,
  message: 'This points at somebody. Readers hear an excuse, and it cannot be taken back.',
  suggestion: 'Say what happened, not who failed: "An outage at our hosting provider stopped …".',
  check: (read) => joined(read.hits('blame')),
}
