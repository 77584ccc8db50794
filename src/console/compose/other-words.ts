import type { Notice } from '../../core/notice/notice.ts'

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

/** Other drafts of the incident that go to the same readers as one that is begun anew: no correction, no report. */
export const draftsBeside = (others: readonly Notice[]): readonly Notice[] =>
  others.filter(({ status, correction, kind }) => status.state === 'draft' && correction === null && kind !== 'report')
