import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Rule } from '../rule.ts'
import { emptyPhrasePage } from './page.ts'

/** Set phrases that could be left out without a loss. */
export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  level: 'hint',
  kinds: noticeKinds,
  page: emptyPhrasePage,
  check: (read) => read.hits('empty-phrase'),
}
