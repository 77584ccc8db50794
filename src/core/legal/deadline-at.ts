import type { Temporal } from 'temporal-polyfill'
import type { TimeZone } from '../brand.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import type { DeadlineTerm, LegalDeadline, LegalRegime, LegalStamps } from './regime.ts'

/** Where the days of a term are counted. */
export interface LegalCalendar {
  readonly zone: TimeZone
  readonly closesAt: number
  /** Public holidays of the region, ISO 8601, for as far ahead as any term reaches. */
  readonly holidays: ReadonlySet<string>
}

const isBusinessDay = (date: Temporal.PlainDate, holidays: ReadonlySet<string>): boolean =>
  date.dayOfWeek <= 5 && !holidays.has(date.toString())

const plusBusinessDays = (from: Temporal.PlainDate, count: number, holidays: ReadonlySet<string>): Temporal.PlainDate => {
  let date = from
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (isBusinessDay(date, holidays)) left--
  }
  return date
}

const endOf = (date: Temporal.PlainDate, { zone, closesAt }: LegalCalendar): Instant => {
  const isEndOfDay = closesAt === 1440
  const plainTime = { hour: isEndOfDay ? 0 : Math.floor(closesAt / 60), minute: isEndOfDay ? 0 : closesAt % 60 }
  return (isEndOfDay ? date.add({ days: 1 }) : date).toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
}

/**
 * When a term that begins at `from` ends. Hours are hours, whatever clocks do meanwhile. Days and months begin after the day of the event and
 * end on their last day at the hour of the regime; a month ends on the same day of the next, or on its last where there is none. A last
 * day on a weekend or holiday is not moved on, which some laws allow: who reports earlier breaks none.
 */
export const termEnd = (from: Instant, { unit, count }: Pick<DeadlineTerm, 'unit' | 'count'>, calendar: LegalCalendar): Instant => {
  const date = from.toZonedDateTimeISO(calendar.zone).toPlainDate()
  switch (unit) {
    case 'hours':
      return plusSeconds(from, count * 3600)
    case 'calendar_days':
      return endOf(date.add({ days: count }), calendar)
    case 'calendar_months':
      return endOf(date.add({ months: count }, { overflow: 'constrain' }), calendar)
    case 'business_days':
      return endOf(plusBusinessDays(date, count, calendar.holidays), calendar)
  }
}

/** When each of the regime's deadlines that somebody has met was met, by its id. */
export type Fulfilments = ReadonlyMap<string, Instant>

export interface CountedDeadline {
  readonly at: Instant
  readonly countedFrom: Instant
  readonly term: DeadlineTerm
}

const startOf = ({ from }: DeadlineTerm, stamps: LegalStamps, fulfilled: Fulfilments): Instant | undefined =>
  from.kind === 'moment' ? stamps[from.moment] : fulfilled.get(from.deadlineId)

/** The moment by which a deadline has to be met; undefined while none of its terms has begun. */
export const deadlineAt = (
  { terms }: Pick<LegalDeadline, 'terms'>,
  stamps: LegalStamps,
  fulfilled: Fulfilments,
  calendar: LegalCalendar,
): CountedDeadline | undefined => {
  let earliest: CountedDeadline | undefined
  for (const term of terms) {
    const countedFrom = startOf(term, stamps, fulfilled)
    if (countedFrom === undefined) continue
    const at = termEnd(countedFrom, term, calendar)
    if (!earliest || isBefore(at, earliest.at)) earliest = { at, countedFrom, term }
  }
  return earliest
}

/** The deadlines of a regime that begin to count when another is met, in an order in which none waits for a later one; undefined where they go in a circle. */
export const orderOfDeadlines = (deadlines: LegalRegime['deadlines']): readonly LegalDeadline[] | undefined => {
  const ordered: LegalDeadline[] = []
  const left = new Set(deadlines)
  while (left.size > 0) {
    const waiting = new Set([...left].map(({ id }) => id))
    const free = [...left].filter(({ terms }) => !terms.some(({ from }) => from.kind === 'fulfilled' && waiting.has(from.deadlineId)))
    if (free.length === 0) return undefined
    for (const one of free) left.delete(one)
    ordered.push(...free)
  }
  return ordered
}
