import { isDigit, isUpper } from './characters.ts'
import type { Spelling } from './spelling.ts'
import { shapes, type Token } from './token.ts'

/** One word as tokens: contractions are undone ("can't" is "can", "not"), so that phrases need one spelling only. */
export const wordTokens = (text: string, start: number, end: number, spelling: Spelling, isFirst: boolean): readonly Token[] => {
  const raw = text.slice(start, end)
  const lower = raw.toLowerCase().replace(/[’ʼ]/g, "'")
  const norm = spelling.fold(lower)
  const isNamed = isName(raw, spelling.hasPlainNouns && !isFirst)
  const shape = shapes.word | (isNamed ? shapes.name : 0) | spelling.endingShape(norm, raw) | (isCode(raw) ? shapes.code : 0)
  const two = spelling.contraction(lower)
  if (two) return [token(start, start + two.cut, two.first, shape), token(start + two.cut, end, two.second, shapes.word)]
  if (norm === 'e' && text[end] === '-') return []
  return [token(start, end, norm.includes('.') ? withoutDots(norm) : norm, shape)]
}

const token = (start: number, end: number, norm: string, shape: number): Token => ({ start, end, norm, shape })

/** "a.m" and "e.g" lose their dots; a domain keeps them. */
const withoutDots = (norm: string): string => (/^(?:[a-z]\.){1,3}[a-z]$/.test(norm) ? norm.replaceAll('.', '') : norm)

const isName = (raw: string, isCapitalAName: boolean): boolean => {
  if (raw.length < 2) return false
  const isDomain = raw.includes('.') && /\.[a-z]{2,}$/.test(raw)
  return isDomain || (isCapitalAName && isUpper(raw.charCodeAt(0))) || hasInnerMark(raw)
}

const isCode = (raw: string): boolean =>
  raw.length < 12 &&
  (isDigit(raw.charCodeAt(raw.length - 1)) || isDigit(raw.charCodeAt(raw.length - 2))) &&
  /^[a-z]{2,8}\d{1,4}[a-z]?$/i.test(raw) &&
  !/^(?:ipv[46]|http[23]|utf8|log4j|mp[34])$/i.test(raw)

/** Capitals or digits after the first letter: "iOS", "EU2", "GitHub", "API". */
const hasInnerMark = (raw: string): boolean => {
  for (let at = 1; at < raw.length; at++) if (isUpper(raw.charCodeAt(at)) || isDigit(raw.charCodeAt(at))) return true
  return false
}
