import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Prose } from '../../prose/prose.ts'
import type { Place, Rule } from '../rule.ts'

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
    return [effect ?? standIn ?? firstClause(read.prose)]
  },
}

/** Where nothing stands in for the consequence, the beginning of the message is shown; of an empty one, its empty beginning. */
const firstClause = ({ sentences }: Prose): Place => {
  const [first] = sentences
  return first ? { start: first.start, end: first.end } : { start: 0, end: 0 }
}
