import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'

/** Admits fault or responsibility, or promises money, credit or a free period. A stated technical cause passes. */
export const liability: Rule = {
  id: 'liability',
  level: 'error',
  kinds: noticeKinds,
  message: 'This admits fault or promises money. It binds the company and belongs to those who answer for that.',
  suggestion: 'Say what happened and what you changed. Leave fault and money to those who may promise them.',
  check: (read) => joined(read.hits('liability')),
}
