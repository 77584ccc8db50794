import type { TimeZone } from '../brand.ts'
import { atMinuteOf, dateOf, type Instant, isAfter, plusDays, weekdayOfDate } from '../time.ts'
import type { OfficeHours, OpenSpan } from './office-hours.ts'

/** Who has been closed for longer has no next opening that anybody waits for. */
const daysAhead = 62

/** Nobody keeps open for longer without a break. */
const daysBack = 7

export interface Closing {
  readonly at: Instant
  readonly opensAt: Instant | null
}

export interface Opening {
  readonly at: Instant
  /** The closing of that day, or of the last of the days and nights that it stays open. */
  readonly closesAt: Instant | null
}

/** The moments around now at which an office closes and opens. */
export interface OfficeMoments {
  readonly closing: Closing | null
  /** Of today while it is open, and the next one. */
  readonly openings: readonly Opening[]
}

/** From when to when it is open on a date, whatever breaks it makes; undefined when it is closed. */
export const openOn = (hours: OfficeHours, holidays: ReadonlySet<string>, date: string): OpenSpan | undefined => {
  if (hours.closedOn.includes(date) || (holidays.has(date) && !hours.openOn.includes(date))) return undefined
  const spans = hours.week[weekdayOfDate(date) - 1] ?? []
  const [first] = spans
  const last = spans.at(-1)
  return first && last && { from: first.from, to: last.to }
}

const isThrough = (evening: OpenSpan | null, morning: OpenSpan | null): boolean => evening?.to === 1440 && morning?.from === 0

const once = <T>(make: (day: number) => T): ((day: number) => T) => {
  const made = new Map<number, T>()
  return (day) => {
    const there = made.get(day)
    if (there !== undefined) return there
    const fresh = make(day)
    made.set(day, fresh)
    return fresh
  }
}

/** When the office opens and closes on days from `first` on; what stays open over midnight neither closes nor opens there. */
const movesOf = (hours: OfficeHours, holidays: ReadonlySet<string>, zone: TimeZone, first: string) => {
  const span = once((day) => openOn(hours, holidays, plusDays(first, day)) ?? null)
  const at = (day: number, minutes: number): Instant => atMinuteOf(plusDays(first, day), minutes, zone)
  return {
    opening: once((day) => {
      const today = span(day)
      return today && !isThrough(span(day - 1), today) ? at(day, today.from) : null
    }),
    closing: once((day) => {
      const today = span(day)
      return today && !isThrough(today, span(day + 1)) ? at(day, today.to) : null
    }),
  }
}

type Moment = readonly [day: number, at: Instant]

const find = (from: number, momentOf: (day: number) => Instant | null, after: Instant): Moment | undefined => {
  for (let day = from; day < daysAhead; day++) {
    const at = momentOf(day)
    if (at && isAfter(at, after)) return [day, at]
  }
  return undefined
}

/** The last opening of today or of the days before: who opens late, or stays open for days, is still open. */
const lastPassed = (opening: (day: number) => Instant | null, now: Instant): Moment | undefined => {
  for (let day = 0; day > -daysBack; day--) {
    const at = opening(day)
    if (at && !isAfter(at, now)) return [day, at]
  }
  return undefined
}

/** By the audience's own wall clock, with its holidays; daylight saving moves nothing but the instant. */
export const officeMoments = (hours: OfficeHours, holidays: ReadonlySet<string>, zone: TimeZone, now: Instant): OfficeMoments => {
  const { opening, closing } = movesOf(hours, holidays, zone, dateOf(now, zone))
  const openingOf = ([day, at]: Moment): Opening => ({ at, closesAt: find(day, closing, at)?.[1] ?? null })
  const passed = lastPassed(opening, now)
  const current = passed && openingOf(passed)
  const next = find(0, opening, now)
  const closes = find(0, closing, now)
  return {
    closing: closes ? { at: closes[1], opensAt: find(closes[0], opening, closes[1])?.[1] ?? null } : null,
    openings: [...(current && (!current.closesAt || isAfter(current.closesAt, now)) ? [current] : []), ...(next ? [openingOf(next)] : [])],
  }
}
