import { isApostrophe, isDigit, isLetter, isLineEnd, isSpace, isUpper, isWordCharacter } from './characters.ts'
import { endsSentence } from './sentence-end.ts'
import type { Spelling } from './spelling.ts'
import { hasShape, shapes, type Token } from './token.ts'
import { wordFormOf } from './word-form.ts'

/** The longest HTML tag or link target that is skipped as one; anything longer is read as prose. */
const longestMarkup = 2000

interface Scan {
  readonly text: string
  readonly end: number
  readonly spelling: Spelling
  readonly tokens: Token[]
  /** Where each closing mark was last found, so that a text full of opening ones is searched once and not once for each. */
  readonly closings: Map<string, number>
}

/** Words, figures and borders of one passage in reading order, in one pass; Markdown and HTML marks are stepped over. */
export const tokenize = (text: string, start: number, end: number, spelling: Spelling): Token[] => {
  const scan: Scan = { text, end, spelling, tokens: [], closings: new Map() }
  let at = start
  while (at < end) at = step(scan, at)
  return scan.tokens
}

const step = (scan: Scan, at: number): number => {
  const code = scan.text.charCodeAt(at)
  if (isLineEnd(code)) return lineBreak(scan, at)
  if (isSpace(code)) return at + 1
  if (isDigit(code)) return figure(scan, at)
  if (isLetter(code)) return word(scan, at)
  return sign(scan, at, scan.text.charAt(at))
}

const push = (scan: Scan, start: number, end: number, norm: string, shape: number): number => {
  scan.tokens.push({ start, end, norm, shape })
  return end
}

/** Messages are wrapped by hand or written line by line; a capital after a short line, or after a colon, starts a sentence. */
const lineBreak = (scan: Scan, at: number): number => {
  const { text, end, tokens } = scan
  let next = at
  while (next < end && isSpace(text.charCodeAt(next))) next++
  const last = tokens[tokens.length - 1]
  if (next === end || last === undefined || hasShape(last, shapes.stop)) return next
  let lineStart = at
  while (lineStart > 0 && at - lineStart < 60 && !isLineEnd(text.charCodeAt(lineStart - 1))) lineStart--
  const isShort = at - lineStart < 60
  if (text[at - 1] !== ',' && isShort && !isLowerStart(text.charCodeAt(next))) push(scan, at, at, '', shapes.stop)
  return next
}

const isLowerStart = (code: number): boolean => isLetter(code) && !isUpper(code)

/** Figures with what belongs to them: 3.48, 1,000, 14:30, 2026-11-24T10:00, 30min, 4am, +44 20 7946 0000 is three. */
const figure = (scan: Scan, start: number): number => {
  const { text, end } = scan
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const isJoin = '.,:-/'.includes(text.charAt(at)) && at + 1 < end && isDigit(text.charCodeAt(at + 1))
    if (!isWordCharacter(code) && !isJoin) break
    at++
  }
  const raw = text.slice(start, at).toLowerCase()
  const unit = raw.length < 16 ? /^([\d.,]+)(min|mins|minutes|hr|hrs|h|hours|s|sec|secs|ms|d|days|gb|mb|k|m)$/.exec(raw) : null
  if (unit?.[1] && unit[2]) {
    push(scan, start, start + unit[1].length, unit[1], shapes.number)
    return push(scan, start + unit[1].length, at, unit[2], shapes.word)
  }
  if (scan.spelling.hasDottedDays && text[at] === '.' && at + 1 < end && /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/.test(raw))
    return push(scan, start, at + 1, `${raw}.`, shapes.number)
  const sign = text[at] === ' ' ? at + 1 : at
  if (text[sign] === '%' && sign < end) return push(scan, start, sign + 1, raw, shapes.number | shapes.percent)
  return push(
    scan,
    start,
    at,
    raw,
    /[a-z]{2}/.test(raw) && !/\d(?:st|nd|rd|th|am|pm|utc)$/.test(raw) ? shapes.word | shapes.name : shapes.number,
  )
}

const word = (scan: Scan, start: number): number => {
  const { text, end } = scan
  if (isLinkStart(text, start)) return link(scan, start)
  let at = start
  let isAddress = false
  while (at < end) {
    const code = text.charCodeAt(at)
    if (!isWordCharacter(code) && !joins(text, at, end, isAddress)) break
    if (code === 64) isAddress = true
    at++
  }
  while (at > start + 1 && text[at - 1] === '_') at--
  if (isAddress) return push(scan, start, at, text.slice(start, at).toLowerCase(), shapes.email)
  return pushWord(scan, start, at)
}

const isLinkStart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code === 104) return text.startsWith('http://', at) || text.startsWith('https://', at)
  return code === 119 && text.startsWith('www.', at)
}

const pushWord = (scan: Scan, start: number, end: number): number => {
  const last = scan.tokens[scan.tokens.length - 1]
  const { norm, firstShape, innerShape, second } = wordFormOf(scan.text.slice(start, end), scan.spelling)
  const shape = last === undefined || hasShape(last, shapes.stop) ? firstShape : innerShape
  if (second === undefined) return norm === 'e' && scan.text[end] === '-' ? end : push(scan, start, end, norm, shape)
  push(scan, start, start + second.cut, norm, shape)
  return push(scan, start + second.cut, end, second.norm, shapes.word)
}

/** Whether the sign at `at` stands inside a word: an apostrophe, the dot of a domain or of "e.g", the at sign of an address, "Kund:innen". */
const joins = (text: string, at: number, end: number, isAddress: boolean): boolean => {
  if (at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  const code = text.charCodeAt(at)
  if (isApostrophe(code)) return isLetter(next)
  if (code === 46) return isLetter(next) ? !isUpper(next) || isUpper(text.charCodeAt(at - 1)) : isDigit(next)
  if (code === 58 || code === 42) return text.startsWith('innen', at + 1)
  if (code === 64) return !isAddress && isWordCharacter(next)
  return isAddress && code === 45 && isWordCharacter(next)
}

const link = (scan: Scan, start: number): number => {
  let at = start
  while (at < scan.end && !isSpace(scan.text.charCodeAt(at)) && !'<>)]"'.includes(scan.text.charAt(at))) at++
  while (at > start && '.,;:!?'.includes(scan.text.charAt(at - 1))) at--
  return push(scan, start, at, '', shapes.link)
}

const borders = ',;:()|–—'

const sign = (scan: Scan, at: number, mark: string): number => {
  const { text, end } = scan
  if (mark === '.' || mark === '!' || mark === '?' || mark === '…')
    return endsSentence(scan, at) ? push(scan, at, at + 1, '', shapes.stop) : at + 1
  if (mark === ']' && text[at + 1] === '(') return target(scan, at)
  if (borders.includes(mark)) return push(scan, at, at + 1, mark, shapes.border)
  if (mark === '-') return dash(scan, at)
  if (mark === '<') return tag(scan, at)
  if (mark === '&' && isSpace(text.charCodeAt(at + 1))) return push(scan, at, at + 1, 'and', shapes.word)
  if (mark === '@' && at + 1 < end && isLetter(text.charCodeAt(at + 1))) return word(scan, at + 1)
  return at + 1
}

const dash = (scan: Scan, at: number): number => {
  const isBetweenWords = isWordCharacter(scan.text.charCodeAt(at - 1)) && isWordCharacter(scan.text.charCodeAt(at + 1))
  return isBetweenWords ? at + 1 : push(scan, at, at + 1, '-', shapes.border)
}

/** The `(target)` of a Markdown link: one token, whatever is written in it. */
const target = (scan: Scan, at: number): number => {
  const close = find(scan, ')', at)
  return close < 0 ? at + 1 : push(scan, at, close + 1, '', shapes.link)
}

const tag = (scan: Scan, at: number): number => {
  const next = scan.text.charCodeAt(at + 1)
  if (scan.text.startsWith('http', at + 1) || !(isLetter(next) || next === 47 || next === 33)) return at + 1
  const close = find(scan, '>', at)
  if (close < 0) return at + 1
  const isBlock = /^<\/?(?:p|br|li|h[1-6]|div|tr)\b/i.test(scan.text.slice(at, at + 6))
  if (isBlock) push(scan, at, at, '', shapes.stop)
  return close + 1
}

const find = (scan: Scan, mark: string, from: number): number => {
  const known = scan.closings.get(mark)
  if (known === undefined || known < from) {
    const found = scan.text.indexOf(mark, from)
    scan.closings.set(mark, found < 0 ? Number.POSITIVE_INFINITY : found)
  }
  const close = scan.closings.get(mark) ?? Number.POSITIVE_INFINITY
  return close >= scan.end || close - from > longestMarkup ? -1 : close
}
