import { isLetter, isSpace, isUpper } from './characters.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

interface Place {
  readonly text: string
  readonly end: number
  readonly tokens: readonly Token[]
  readonly spelling: Spelling
}

/** Whether the dot, question or exclamation mark at `at` ends a sentence. */
export const endsSentence = ({ text, end, tokens, spelling: { abbreviations, hasPlainNouns } }: Place, at: number): boolean => {
  const last = tokens[tokens.length - 1]
  if (last === undefined) return false
  let next = at + 1
  while (next < end && next - at < 8 && '.!?…"”’\')*_`]'.includes(text.charAt(next))) next++
  if (next >= end) return true
  if (!isSpace(text.charCodeAt(next))) return text.charAt(at) !== '.' && isUpper(text.charCodeAt(next)) ? true : isGluedSentence(text, at)
  if (text.charAt(at) !== '.') return true
  if (isOrdinal(text, last, at, next, abbreviations)) return false
  const isShort = abbreviations.has(last.norm) || last.end - last.start === 1
  if (!isShort || last.end !== at) return true
  // Where nouns have capitals, a capital behind a short form begins nothing.
  if (!hasPlainNouns && isLetter(text.charCodeAt(last.start))) return false
  while (next < end && isSpace(text.charCodeAt(next))) next++
  return (
    isUpper(text.charCodeAt(next)) &&
    isLetter(text.charCodeAt(next + 1)) &&
    !isUpper(text.charCodeAt(next + 1)) &&
    !/^(?:no|mrs?|ms|dr|prof)$/.test(last.norm)
  )
}

/** "On 5. January": the dot of a day. */
const isOrdinal = (text: string, last: Token, at: number, next: number, abbreviations: ReadonlySet<string>): boolean =>
  last.end === at &&
  /^\d\d?$/.test(last.norm) &&
  abbreviations.has(
    text
      .slice(next, next + 8)
      .trim()
      .slice(0, 3)
      .toLowerCase(),
  )

/** "restored.We are": the space was forgotten. */
const isGluedSentence = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  return isLetter(before) && !isUpper(before) && isUpper(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at + 2))
}
