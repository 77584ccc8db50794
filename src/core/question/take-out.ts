import { FieldFaults, ok, type Result } from '../result.ts'

/** What stands where words were taken out. */
export const takenOutMark = '[…]'

const mostAtOnce = 50

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const sayingAnyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'giu',
  )

/** Marks that stand side by side say no more than one. */
const manyMarks = /\[…\](?:\s*\[…\])+/g

/** With a mark in place of each of these words, wherever and however large they are written. What an earlier mark says stays. */
export const takeOut = (text: string, words: readonly string[]): string => {
  const taken = words.map((one) => one.trim()).filter((one) => one !== '')
  if (taken.length === 0) return text
  const pieces = text.split(takenOutMark).map((piece) => piece.replace(sayingAnyOf(taken), takenOutMark))
  return pieces.join(takenOutMark).replace(manyMarks, takenOutMark)
}

/** The text without these words; it must say each of them, and say something without them. */
export const parseTakenOut = (text: string, words: readonly string[]): Result<string> => {
  const faults = new FieldFaults()
  const named = words.map((one) => one.trim()).filter((one) => one !== '')
  if (named.length === 0) faults.add('/words', 'Name the words that are to be taken out.')
  if (named.length > mostAtOnce) faults.add('/words', `Take out at most ${mostAtOnce} places at once.`)
  const missing = named.slice(0, mostAtOnce).find((one) => takeOut(text, [one]) === text)
  if (missing !== undefined) faults.add('/words', `The text does not say “${missing}”.`)
  const left = takeOut(text, named)
  if (!/[\p{L}\p{N}]/u.test(left)) faults.add('/words', 'Nothing would be left of it; hide it instead.')
  return faults.any ? faults.refuse() : ok(left)
}
