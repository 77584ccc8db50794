import { type PublicText, tagged } from '../brand.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { type Language, languages } from '../page/page.ts'
import { formerLines, noticeLine, plainLine } from './draft-timeline.ts'
import type { PublicEdition } from './public-edition.ts'
import type { TimelineLine } from './section.ts'

/** What timelines said of a notice before words were removed from it, and what they say now. */
export interface Retelling {
  readonly id: string
  readonly removed: readonly string[]
  readonly now: string
}

/** Undefined where its line never had the removed words. The words that somebody gave the line are taken for the notice's: they may repeat it. */
export const retellingOf = (
  before: PublishedNotice,
  after: PublishedNotice,
  {
    language,
    lines,
    notices,
  }: { readonly language: Language; readonly lines: readonly TimelineLine[]; readonly notices: readonly PublishedNotice[] },
): Retelling | undefined => {
  if (before.kind === 'report') return undefined
  // A line keeps the language in which it was drafted, whatever the page speaks since.
  const saidOf = (notice: PublishedNotice): readonly string[] =>
    languages.flatMap((one) => [noticeLine(notice, notices, one).text, ...formerLines(notice, notices, one), plainLine(notice, one)])
  const left = saidOf(after)
  const gone = saidOf(before).filter((text) => !left.includes(text))
  if (gone.length === 0) return undefined
  const { id, text: now } = noticeLine(after, notices, language)
  const kept = lines.flatMap((line) => (line.id === id && line.text !== now ? [line.text] : []))
  return { id, removed: [...new Set([...gone, ...kept])], now }
}

export const retoldLines = (lines: readonly TimelineLine[], { id, now }: Retelling): readonly TimelineLine[] =>
  lines.map((line) => (line.id === id ? { ...line, text: now } : line))

/** Whether customers read the removed words in it. */
export const isToldIn = ({ timeline }: PublicEdition, { removed }: Retelling): boolean =>
  timeline.some(({ text }) => removed.some((words) => text.includes(words)))

/** An edition that nobody has read yet, with the line as it is told now. */
export const retoldEdition = (words: PublicEdition, { removed, now }: Retelling): PublicEdition => ({
  ...words,
  timeline: words.timeline.map((line) => ({
    ...line,
    text: tagged<PublicText>(removed.reduce<string>((text, gone) => text.replaceAll(gone, () => now), line.text)),
  })),
})
