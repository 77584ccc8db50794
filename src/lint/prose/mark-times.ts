import type { Spelling } from './spelling.ts'
import { hasShape, shapes, type Token } from './token.ts'

const zones = new Set('utc gmt z cet cest mez mesz bst est edt cst cdt mst mdt pst pdt et ct mt pt ist aest aedt jst'.split(' '))

/** Whether a word, in small letters, is short for a time zone. */
export const isZone = (norm: string, { noZones }: Spelling): boolean => zones.has(norm) && !noZones.has(norm)

/** Gives figures that are a time of the day, and words and figures that are a date, their shape. */
export const markTimes = (tokens: readonly Token[], spelling: Spelling): void => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !hasShape(token, shapes.number | shapes.calendar)) continue
    if (isClock(tokens, at, token, spelling)) token.shape |= shapes.clock
    if (isDate(tokens, at, token, spelling)) token.shape |= shapes.date
    if (spelling.months.has(token.norm) || spelling.weekdays.has(token.norm)) token.shape &= ~shapes.name
  }
}

const isClock = (tokens: readonly Token[], at: number, token: Token, spelling: Spelling): boolean => {
  const { beforeClock, afterClock, clockWords } = spelling
  if (clockWords.has(token.norm)) return true
  if (!hasShape(token, shapes.number) || hasShape(token, shapes.percent) || token.norm.length > 32) return false
  if (/^(?:\d{4}-\d\d-\d\dt)?(?:[01]?\d|2[0-4])[:h][0-5]\d(?:am|pm|utc|z|uhr|h$|:|-|$)/.test(token.norm)) return true
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(token.norm)) return true
  const next = tokens[at + 1]?.norm ?? ''
  if (/^(?:\d{1,2}(?:[.:]\d\d)?)(?:-\d{1,2}(?:[.:]\d\d)?)?$/.test(token.norm) && (afterClock.has(next) || isZone(next, spelling)))
    return true
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.norm)) return isZone(next, spelling)
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token.norm) && beforeClock.has(tokens[at - 1]?.norm ?? '')
}

const isDate = (tokens: readonly Token[], at: number, token: Token, { months }: Spelling): boolean => {
  if (months.has(token.norm))
    return isDay(tokens[at - 1]) || isDay(tokens[at + 1]) || (tokens[at - 1]?.norm === 'of' && isDay(tokens[at - 2]))
  if (!hasShape(token, shapes.number) || token.norm.length > 32) return false
  return /^\d{4}-\d\d-\d\d/.test(token.norm) || /^\d{1,2}(?:[/.]\d{1,2}[/.]\d{2,4}|\.\d{1,2}\.)$/.test(token.norm)
}

const isDay = (token: Token | undefined): boolean => hasShape(token, shapes.number) && /^\d{1,4}(?:st|nd|rd|th)?$/.test(token?.norm ?? '')
