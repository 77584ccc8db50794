import { isDigit, isUpper } from './characters.ts'
import { ownCopy } from './own-copy.ts'
import type { Spelling } from './spelling.ts'
import { shapes } from './token.ts'

/** What a word is wherever it stands. Contractions are undone ("can't" is "can", "not"), so that phrases need one spelling only. */
export interface WordForm {
  readonly norm: string
  /** At the beginning of a sentence, where a capital says nothing, and within it. */
  readonly firstShape: number
  readonly innerShape: number
  /** The other word of a contraction, and how many characters are the first one's. */
  readonly second?: { readonly norm: string; readonly cut: number }
}

/** So many are remembered, so that a server that runs for months does not grow. */
const mostForms = 5000

export const wordFormOf = (raw: string, spelling: Spelling): WordForm => {
  const { wordForms } = spelling
  const known = wordForms.get(raw)
  if (known !== undefined) return known
  const own = ownCopy(raw)
  const form = readForm(own, spelling)
  if (wordForms.size >= mostForms) wordForms.clear()
  if (own.length < 40) wordForms.set(own, form)
  return form
}

const readForm = (raw: string, spelling: Spelling): WordForm => {
  const lower = raw.toLowerCase().replace(/[’ʼ]/g, "'")
  const norm = spelling.fold(lower)
  const shape = shapes.word | spelling.endingShape(norm, raw) | (isCode(raw) ? shapes.code : 0)
  // A letter that becomes two in small letters would move the cut: nothing that is short for two words has one.
  const two = lower.length === raw.length ? spelling.contraction(lower) : undefined
  const first = two ? two.first : withoutDots(norm)
  const calendar = spelling.months.has(first) || spelling.weekdays.has(first) || spelling.clockWords.has(first) ? shapes.calendar : 0
  return {
    norm: first,
    firstShape: shape | calendar | (isName(raw, false) ? shapes.name : 0),
    innerShape: shape | calendar | (isName(raw, spelling.hasPlainNouns) ? shapes.name : 0),
    ...(two ? { second: { norm: two.second, cut: two.cut } } : {}),
  }
}

/** "a.m" and "e.g" lose their dots; a domain keeps them. */
const withoutDots = (norm: string): string => (/^(?:[a-z]\.){1,3}[a-z]$/.test(norm) ? norm.replaceAll('.', '') : norm)

const isName = (raw: string, isCapitalAName: boolean): boolean => {
  if (raw.length < 2) return false
  const isDomain = raw.includes('.') && /\.[a-z]{2,}$/.test(raw)
  return isDomain || (isCapitalAName && isUpper(raw.charCodeAt(0))) || hasInnerMark(raw)
}

const isCode = (raw: string): boolean =>
  raw.length < 12 && /^[a-z]{2,8}\d{1,4}[a-z]?$/i.test(raw) && !/^(?:ipv[46]|http[23]|utf8|log4j|mp[34])$/i.test(raw)

/** Capitals or digits after the first letter: "iOS", "EU2", "GitHub", "API". */
const hasInnerMark = (raw: string): boolean => {
  for (let at = 1; at < raw.length; at++) if (isUpper(raw.charCodeAt(at)) || isDigit(raw.charCodeAt(at))) return true
  return false
}
