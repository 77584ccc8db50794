import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'

/** A guessed cause, or an effect told as fact that is a guess. Doubt about recovery or scope passes. */
export const speculation: Rule = {
  id: 'speculation',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This is a guess. When it turns out otherwise, everything else you wrote is doubted too.',
  suggestion: 'Leave the cause out until it is verified: "The cause is not known yet; we will say what we find."',
  check: (read) => joined(read.hits('speculation')),
}
