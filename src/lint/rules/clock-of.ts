import { isZone } from '../prose/mark-times.ts'
import type { Sentence } from '../prose/prose.ts'
import type { Spelling } from '../prose/spelling.ts'
import { hasShape, shapes } from '../prose/token.ts'

/** A time of the day in a sentence: minutes since midnight, and the zone named behind it, in small letters. */
export interface ClockInText {
  readonly minutes: number
  readonly zone: string | undefined
  readonly start: number
  readonly end: number
}

/** The time of the day that the token at `at` tells, or nothing where it tells none in figures. */
const clockAt = ({ tokens }: Sentence, at: number, spelling: Spelling): ClockInText | undefined => {
  const token = tokens[at]
  if (token === undefined || !hasShape(token, shapes.clock)) return undefined
  const found = /^(\d{1,2})(?:[:.h](\d\d))?(am|pm|z|utc)?$/.exec(token.norm)
  if (found === null) return undefined
  const next = tokens[at + 1]?.norm ?? ''
  const half = found[3] ?? next
  const hour = Number(found[1]) % (half === 'am' || half === 'pm' ? 12 : 24)
  const isBehindHalf = next === 'am' || next === 'pm' || next === 'uhr'
  const behind = isBehindHalf ? (tokens[at + 2]?.norm ?? '') : next
  const zone = found[3] === 'z' || found[3] === 'utc' ? 'utc' : isZone(behind, spelling) ? behind : undefined
  const end = isBehindHalf ? (tokens[at + 1]?.end ?? token.end) : token.end
  return { minutes: (hour + (half === 'pm' ? 12 : 0)) * 60 + Number(found[2] ?? 0), zone, start: token.start, end }
}

/** All of a sentence, in its order. */
export const clocksIn = (sentence: Sentence, spelling: Spelling): readonly ClockInText[] =>
  sentence.tokens.flatMap((_, at) => clockAt(sentence, at, spelling) ?? [])

/** Minutes since midnight of a moment such as "2026-11-24T14:30". */
export const minutesOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

/** "14:30" of such a moment, with its date where that is not today's. */
export const timeOf = (moment: string, today: string | undefined): string =>
  today === undefined || today.slice(0, 10) === moment.slice(0, 10) ? moment.slice(11, 16) : moment.slice(0, 16).replace('T', ' ')

/** A sentence of ours with what it leaves open, in its order: `filled('At {}.', '14:30')`. Translations keep the gaps. */
export const filled = (sentence: string, ...values: readonly string[]): string => {
  let at = 0
  return sentence.replaceAll('{}', () => values[at++] ?? '')
}
