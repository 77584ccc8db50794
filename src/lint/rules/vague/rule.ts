import { noticeKinds } from '../../../core/notice/notice.ts'
import { openingOf } from '../opening.ts'
import type { Rule } from '../rule.ts'

/** No concrete consequence anywhere: exactly the messages without the element has_consequence. */
export const vague: Rule = {
  id: 'vague',
  level: 'warning',
  kinds: noticeKinds,
  message: 'A reader cannot tell from this what does not work.',
  suggestion: 'Who cannot do what? For example: "Invoices cannot be sent."',
  check: (read, { elements }) => {
    if (elements.has_consequence) return []
    const [effect] = read.hits('vague-effect')
    const [standIn] = read.hits('stand-in')
    return [effect ?? standIn ?? openingOf(read.prose)]
  },
}
