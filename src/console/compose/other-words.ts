import { isWithin } from '../../core/audience/addressed.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { wordsNotIn } from '../../core/notice/told-with.ts'

/**
 * Other drafts of the incident for all readers of this one: no correction, no report. Words for a few, such as "Partners only", are never
 * offered to more than they were written for.
 */
export const draftsBeside = (draft: Notice, others: readonly Notice[]): readonly Notice[] =>
  others.filter(
    ({ status, correction, kind, addressing }) =>
      status.state === 'draft' && correction === null && kind !== 'report' && isWithin(draft.addressing, addressing),
  )

/** Whether another draft has words of its own, and all of them stand here. */
export const isTakenAlong = ({ content }: Notice, other: Notice): boolean =>
  other.content.freeText !== null && wordsNotIn(content.freeText, other.content.freeText).length === 0

/** Own words of another draft that this one may take along: a notice speaks one language. */
export const wordsToTake = ({ content, language }: Notice, other: Notice): readonly string[] =>
  other.language === language ? wordsNotIn(content.freeText, other.content.freeText) : []
