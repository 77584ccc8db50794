import { isWithin } from '../../core/audience/addressed.ts'
import { isPublished, type Notice, type PublishedNotice } from '../../core/notice/notice.ts'
import { isAfter } from '../../core/time.ts'

const paragraphsOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** Paragraphs of another draft that this one does not say. */
export const wordsNotIn = (text: string | null, other: string | null): readonly string[] => {
  const said = new Set(paragraphsOf(text))
  return paragraphsOf(other).filter((paragraph) => !said.has(paragraph))
}

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

/** The notice with which all that a draft says in its own words went out, since it was begun. */
export const toldWith = (
  { id, content, createdAt, correction }: Pick<Notice, 'id' | 'content' | 'createdAt' | 'correction'>,
  notices: readonly Notice[],
): PublishedNotice | undefined =>
  correction !== null || content.freeText === null
    ? undefined
    : notices
        .filter(isPublished)
        .find(
          (told) =>
            told.id !== id &&
            isAfter(told.status.publishedAt, createdAt) &&
            wordsNotIn(told.content.freeText, content.freeText).length === 0,
        )
