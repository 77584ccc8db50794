import { type Blank, blanksIn } from '../core/template/blanks.ts'
import type { Language } from './language/language.ts'
import type { Read } from './language/marks.ts'
import { readProse } from './pattern/read.ts'
import { proseOf, type Sentence } from './prose/prose.ts'

/** The text without the sentences in which its writer still has to fill in something: they say nothing yet. */
export const withoutUnfilled = (read: Read, { spelling, grammar }: Language): Read => {
  const { text } = read.prose
  const blanks = blanksIn(text)
  if (blanks.length === 0) return read
  const filled = withWords(text, blanks)
  return readProse({ text: filled, sentences: without(proseOf(filled, spelling).sentences, blanks) }, grammar)
}

/** One word stands for each blank: a stop within it would end the sentence. */
const withWords = (text: string, blanks: readonly Blank[]): string => {
  let filled = ''
  for (const { start, end } of blanks) filled += text.slice(filled.length, start) + 'x'.repeat(end - start)
  return filled + text.slice(filled.length)
}

/** Both are in reading order: each is looked at once, because a text may have thousands of both. */
const without = (sentences: readonly Sentence[], blanks: readonly Blank[]): readonly Sentence[] => {
  let next = 0
  return sentences.filter(({ start, end }) => {
    while (next < blanks.length && (blanks[next]?.end ?? 0) <= start) next++
    const blank = blanks[next]
    return blank === undefined || blank.start >= end
  })
}
