import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Rule } from '../rule.ts'

/** Set phrases that could be left out without a loss. */
export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  level: 'hint',
  kinds: noticeKinds,
  message: 'These words tell the reader nothing.',
  suggestion: 'Give a time or a fact instead, or leave it out.',
  check: (read) => read.hits('empty-phrase'),
}
