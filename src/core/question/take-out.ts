import { FieldFaults, ok, type Result } from '../result.ts'

/** What stands where words were taken out. */
export const takenOutMark = '[…]'

const mostAtOnce = 50

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

interface Range {
  readonly from: number
  readonly until: number
}

/** Where the text says this word, also where it does so twice in overlapping letters; hence the look ahead. */
const placesOf = (text: string, word: string): readonly Range[] =>
  [...text.matchAll(new RegExp(`(?=(${escaped(word)}))`, 'giu'))].map(({ index, 1: said = '' }) => ({
    from: index,
    until: index + said.length,
  }))

/** The text with one mark in place of what any of these covers: words that overlap go whole, as if each stood alone. */
const cut = (text: string, words: readonly string[]): string => {
  const places = words.flatMap((word) => placesOf(text, word)).toSorted((a, b) => a.from - b.from)
  let left = ''
  let upTo = 0
  for (const { from, until } of places) {
    if (from >= upTo) left += text.slice(upTo, from) + takenOutMark
    upTo = Math.max(upTo, until)
  }
  return left + text.slice(upTo)
}

/** Marks that stand side by side say no more than one. */
const manyMarks = /\[…\](?:\s*\[…\])+/g

/** With a mark in place of each of these words, wherever and however large they are written. What an earlier mark says stays. */
export const takeOut = (text: string, words: readonly string[]): string => {
  const taken = words.map((one) => one.trim()).filter((one) => one !== '')
  if (taken.length === 0) return text
  const pieces = text.split(takenOutMark).map((piece) => cut(piece, taken))
  return pieces.join(takenOutMark).replace(manyMarks, takenOutMark)
}

/** The text without these words; it must say each of them, and say something without them. */
export const parseTakenOut = (text: string, words: readonly string[]): Result<string> => {
  const faults = new FieldFaults()
  const named = words.map((one) => one.trim()).filter((one) => one !== '')
  if (named.length === 0) faults.add('/words', 'Name the words that are to be taken out.')
  if (named.length > mostAtOnce) faults.add('/words', `Take out at most ${mostAtOnce} places at once.`)
  if (faults.any) return faults.refuse()
  const missing = named.find((one) => takeOut(text, [one]) === text)
  if (missing !== undefined) faults.add('/words', `The text does not say “${missing}”.`)
  const left = takeOut(text, named)
  if (!/[\p{L}\p{N}]/u.test(left)) faults.add('/words', 'Nothing would be left of it; hide it instead.')
  return faults.any ? faults.refuse() : ok(left)
}
