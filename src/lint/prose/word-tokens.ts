import { isDigit, isUpper } from './characters.ts'
import { shapes, type Token } from './token.ts'

const suffixes: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' }
const negated: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }

/** One word as tokens: contractions are undone ("can't" is "can", "not"), so that phrases need one spelling only. */
export const wordTokens = (text: string, start: number, end: number, isFirst: boolean): readonly Token[] => {
  const raw = text.slice(start, end)
  const norm = raw.toLowerCase().replace(/[’ʼ]/g, "'")
  const shape = shapes.word | (isName(raw, isFirst) ? shapes.name : 0) | endingShape(norm) | (isCode(raw) ? shapes.code : 0)
  if (norm === 'cannot') return [token(start, start + 3, 'can', shape), token(start + 3, end, 'not', shape)]
  if (norm === 'e' && text[end] === '-') return []
  const quote = norm.lastIndexOf("'")
  if (quote > 0) return contraction(norm, start, end, quote, shape)
  return [token(start, end, norm.includes('.') ? withoutDots(norm) : norm, shape)]
}

const token = (start: number, end: number, norm: string, shape: number): Token => ({ start, end, norm, shape })

const contraction = (norm: string, start: number, end: number, quote: number, shape: number): readonly Token[] => {
  const tail = norm.slice(quote + 1)
  if (tail === 't' && norm[quote - 1] === 'n' && quote > 1) {
    const head = norm.slice(0, quote - 1)
    return [token(start, start + quote - 1, negated[head] ?? head, shape), token(start + quote - 1, end, 'not', shapes.word)]
  }
  const suffix = tail === 's' ? "'s" : suffixes[tail]
  if (suffix === undefined) return [token(start, end, norm, shape)]
  return [token(start, start + quote, norm.slice(0, quote), shape), token(start + quote, end, suffix, shapes.word)]
}

/** "a.m" and "e.g" lose their dots; a domain keeps them. */
const withoutDots = (norm: string): string => (/^(?:[a-z]\.){1,3}[a-z]$/.test(norm) ? norm.replaceAll('.', '') : norm)

const noActivity = new Set(
  'thing nothing something anything everything during morning evening string ongoing following pending including being having according affecting impacting causing involving regarding concerning relating networking building meeting'.split(
    ' ',
  ),
)

const endingShape = (norm: string): number => {
  if (norm.length > 4 && norm.endsWith('ing') && !noActivity.has(norm)) return shapes.activity
  return norm.length > 4 && norm.endsWith('ed') && !norm.endsWith('eed') ? shapes.participle : 0
}

const isName = (raw: string, isFirst: boolean): boolean => {
  if (raw.length < 2) return false
  const isDomain = raw.includes('.') && /\.[a-z]{2,}$/.test(raw)
  return isDomain || (!isFirst && isUpper(raw.charCodeAt(0))) || hasInnerMark(raw)
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
