import { noticeKinds } from '../../../core/notice/notice.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'
import { speculationPage } from './page.ts'

/** A guessed cause, or an effect told as fact that is a guess. Doubt about recovery or scope passes. */
export const speculation: Rule = {
  id: 'speculation',
  level: 'warning',
  kinds: noticeKinds,
  page: speculationPage,
  check: (read) => joined(read.hits('speculation')),
}
