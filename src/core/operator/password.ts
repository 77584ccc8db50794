import { ok, type Result, refuse } from '../result.ts'
import { commonPasswords, commonWords } from './common-passwords.ts'

/** What must not stand in a password, because whoever guesses tries it first. */
export interface PasswordSurroundings {
  readonly email: string
  readonly name: string
  readonly organisation: string
}

const shortest = 12
/** Hashing takes as long as the text: longer ones would only serve a flood. */
const longest = 128

const no = (detail: string): Result<never> => refuse('input.invalid', detail)

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

// Rows of keyboards and the order of letters and digits, forwards and backwards.
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
]
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])

/** What is left when well-known words, marks, and digits at the ends are taken away. */
const remainder = (text: string): string => {
  const bare = plain(text).replace(/[\p{P}\s]/gu, '')
  return commonWords.reduce((left, word) => left.replaceAll(word, ''), bare).replace(/^\d+|\d+$/g, '')
}

const isPoor = (text: string): boolean => {
  const folded = letters(text)
  const isRun = folded.length >= 10 && runs.some((run) => run.includes(folded.slice(0, 12)))
  return isRun || new Set(plain(text)).size < 5 || new Set(remainder(text)).size < 4
}

const namesIn = ({ email, name, organisation }: PasswordSurroundings): readonly string[] =>
  [email, email.slice(0, email.indexOf('@')), name, organisation].map(letters).filter((word) => word.length >= 4)

/**
 * A new password: long enough, not among those that everybody tries, and without the names that stand beside it. Nothing is asked of
 * its composition. What is refused is not repeated.
 */
export const parsePassword = (text: string, around: PasswordSurroundings): Result<string> => {
  const length = [...text].length
  if (!text.isWellFormed() || text.includes('\0')) return no('The password holds a character that cannot be typed again; choose others.')
  if (length < shortest) return no(`Use at least ${shortest} characters; four or five words that do not belong together are easy to keep.`)
  if (length > longest) return no(`Use at most ${longest} characters.`)
  if (commonPasswords.has(plain(text)) || isPoor(text)) return no('This password is among those that are tried first; choose another.')
  const folded = letters(text)
  return namesIn(around).some((word) => folded.includes(word))
    ? no('The password holds your address, your name or the name of the organisation; choose one without them.')
    : ok(text)
}
