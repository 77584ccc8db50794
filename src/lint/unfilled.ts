import { blanksIn } from '../core/template/blanks.ts'
import type { Language } from './language/language.ts'
import type { Read } from './language/marks.ts'
import { readProse } from './pattern/read.ts'
import { proseOf } from './prose/prose.ts'

/** The text without the sentences in which its writer still has to fill in something: they say nothing yet. */
export const withoutUnfilled = (read: Read, { spelling, grammar }: Language): Read => {
  const { text } = read.prose
  const blanks = blanksIn(text)
  if (blanks.length === 0) return read
  // One word stands for each blank: a stop within it would end the sentence.
  const filled = text.replace(/\{[^{}\n]{3,120}\}/g, (whole, at: number) =>
    blanks.some(({ start }) => start === at) ? 'x'.repeat(whole.length) : whole,
  )
  const sentences = proseOf(filled, spelling).sentences.filter(
    (sentence) => !blanks.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
  return readProse({ text: filled, sentences }, grammar)
}
