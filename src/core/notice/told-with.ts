import { isAfter } from '../time.ts'
import { isPublished, type Notice, type PublishedNotice } from './notice.ts'

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
