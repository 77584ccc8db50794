import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { TimeZone } from '../brand.ts'
import type { Window } from '../incident/window.ts'
import { ok, type Result, refuse } from '../result.ts'
import { type Instant, plusSeconds } from '../time.ts'

/** What recurs: a rule of RFC 5545, from a day on, at a time of the wall clock, for so long. */
export interface Rhythm {
  /** The value of an RRULE, as in "FREQ=WEEKLY;BYDAY=TU". */
  readonly rule: string
  /** ISO 8601. */
  readonly startsOn: string
  /** Minutes after midnight on the clock of the zone. */
  readonly startMinute: number
  readonly durationMinutes: number
  readonly zone: TimeZone
}

/** One time that it comes to pass. It is named by its date, also when it is moved to another. */
export interface Occurrence {
  readonly on: string
  readonly window: Window
}

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)'
const listOf = (one: string): RegExp => new RegExp(`^${one}(?:,${one}){0,30}$`)

/** A time of the day is the series' own, and nothing recurs more than once a day. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}$/,
  BYDAY: listOf(`(?:[+-]?[1-5])?${weekday}`),
  BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  BYMONTH: listOf('(?:[1-9]|1[0-2])'),
  BYSETPOS: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  WKST: new RegExp(`^${weekday}$`),
}

const noRule = (): Result<never> =>
  refuse('input.invalid', 'Give a recurrence rule as calendars write it, as in FREQ=WEEKLY;BYDAY=TU or FREQ=MONTHLY;BYDAY=-1SU.')

const dayOfUntil = (until: string): string => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}`

/** The parts of a rule by their names; undefined where one is no part, or is said twice. */
const partsOf = (text: string): ReadonlyMap<string, string> | undefined => {
  const found = new Map<string, string>()
  for (const part of text.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    if (rest.length > 0 || found.has(name) || !parts[name]?.test(value)) return undefined
    found.set(name, value)
  }
  return found.has('FREQ') ? found : undefined
}

// The rule is run on the wall clock, without a zone: a window in the hour that clocks skip is an hour later that day, where RFC 5545 would
// leave the day out, and nobody would have been told.
const wallClock = ({ rule, startsOn, startMinute }: Pick<Rhythm, 'rule' | 'startsOn' | 'startMinute'>): RRuleTemporal => {
  const start = Temporal.PlainDate.from(startsOn).toZonedDateTime('UTC').add({ minutes: startMinute })
  const said = partsOf(rule)
  const until = said?.get('UNTIL')
  const own = [...(said ?? [])].filter(([name]) => name !== 'UNTIL').map(([name, value]) => `${name}=${value}`)
  return new RRuleTemporal({
    rruleString: `RRULE:${own.join(';')}`,
    dtstart: start,
    ...(until === undefined
      ? {}
      : { until: Temporal.PlainDate.from(dayOfUntil(until)).add({ days: 1 }).toZonedDateTime('UTC').subtract({ seconds: 1 }) }),
    maxIterations: 5000,
    strict: true,
  })
}

const windowOn = (date: string, { startMinute, durationMinutes, zone }: Rhythm): Window => {
  const time = { hour: Math.floor(startMinute / 60), minute: startMinute % 60 }
  const startsAt = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
  return { startsAt, endsAt: plusSeconds(startsAt, durationMinutes * 60) }
}

/** Those whose date lies between the two (ISO 8601), ends included; at most `limit`. */
export const occurrencesBetween = (rhythm: Rhythm, from: string, to: string, limit: number): readonly Occurrence[] => {
  const start = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime('UTC')
  const found: Occurrence[] = []
  const end = start(to).add({ days: 1 }).subtract({ seconds: 1 })
  for (const date of wallClock(rhythm).between(start(from), end, true).slice(0, limit)) {
    const on = date.toString().slice(0, 10)
    found.push({ on, window: windowOn(on, rhythm) })
  }
  return found
}

/** Far enough for the 29th of February, which is the rarest day that work is planned for. */
const furthestYears = 8

/** The next ones from a moment on, those under way included. */
export const nextOccurrences = (rhythm: Rhythm, now: Instant, limit: number): readonly Occurrence[] => {
  const today = now.toZonedDateTimeISO(rhythm.zone).toPlainDate()
  const from =
    Temporal.PlainDate.compare(today.subtract({ days: 31 }), rhythm.startsOn) > 0
      ? today.subtract({ days: 31 })
      : Temporal.PlainDate.from(rhythm.startsOn)
  const to = (Temporal.PlainDate.compare(today, from) > 0 ? today : from).add({ years: furthestYears })
  return occurrencesBetween(rhythm, from.toString(), to.toString(), limit + 62)
    .filter(({ window }) => Temporal.Instant.compare(window.endsAt, now) > 0)
    .slice(0, limit)
}

/** A rule as people and programs write it, in one spelling. */
export const parseRule = (text: string, startsOn: string): Result<string> => {
  const said = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
  const found = said.length <= 200 ? partsOf(said) : undefined
  if (!found) return noRule()
  if (found.has('UNTIL') && found.has('COUNT')) return refuse('input.invalid', 'Say until when it recurs or how often, not both.')
  const rule = [...found].map(([name, value]) => `${name}=${value}`).join(';')
  try {
    const first = wallClock({ rule, startsOn, startMinute: 0 }).between(
      Temporal.PlainDate.from(startsOn).toZonedDateTime('UTC'),
      Temporal.PlainDate.from(startsOn).add({ years: furthestYears }).toZonedDateTime('UTC'),
      true,
    )[0]
    return first ? ok(rule) : refuse('input.invalid', 'By this rule it never comes to pass; look at the days and at the last day.')
  } catch {
    return noRule()
  }
}
