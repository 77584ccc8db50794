import type { Prose } from '../prose/prose.ts'
import type { Place } from './rule.ts'

/** The first sentence, for what is about a message as a whole: a finding without words could neither be shown nor waived. */
export const openingOf = ({ text, sentences }: Prose): Place => {
  const [first] = sentences
  return first ? { start: first.start, end: first.end } : { start: 0, end: text.length }
}
