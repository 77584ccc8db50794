import { markTimes } from './mark-times.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { Spelling } from './spelling.ts'
import { hasShape, shapes, type Token } from './token.ts'
import { tokenize } from './tokenize.ts'

/** A sentence: its tokens without the closing stop, and where it stands (UTF-16 units). */
export interface Sentence {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
}

/** A text as the rules see it. */
export interface Prose {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Reads any text into sentences and words; the same cuts in every engine, never throws, linear in the length. */
export const proseOf = (text: string, spelling: Spelling, cut = sentencesOf): Prose => ({
  text,
  sentences: passagesOf(text).flatMap((passage) => cut(text, passage, spelling)),
})

/** The sentences of one passage. Nothing outside of it matters but its line's beginning and the few characters behind it. */
export const sentencesOf = (text: string, passage: Passage, spelling: Spelling): readonly Sentence[] => {
  const tokens = tokenize(text, passage.start, passage.end, spelling)
  markTimes(tokens, spelling)
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && !hasShape(token, shapes.stop)) continue
    const own = tokens.slice(first, at)
    const start = own[0]?.start
    const end = own[own.length - 1]?.end
    if (start !== undefined && end !== undefined) sentences.push({ passage, tokens: own, start, end })
    first = at + 1
  }
  return sentences
}
