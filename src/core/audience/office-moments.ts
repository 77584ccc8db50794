import type { TimeZone } from '../brand.ts'
import { atMinuteOf, dateOf, type Instant, isAfter, plusDays, weekdayOfDate } from '../time.ts'
import type { OfficeHours, OpenSpan } from './office-hours.ts'

/** Who has been closed for longer has no next opening that anybody waits for. */
const daysAhead = 62

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

const isThrough = (evening: OpenSpan | undefined, morning: OpenSpan | undefined): boolean => evening?.to === 1440 && morning?.from === 0

/** When the office opens and closes on days from `first` on; what stays open over midnight neither closes nor opens there. */
const movesOf = (hours: OfficeHours, holidays: ReadonlySet<string>, zone: TimeZone, first: string) => {
  const spans = new Map<number, OpenSpan | undefined>()
  const span = (day: number): OpenSpan | undefined => {
    if (!spans.has(day)) spans.set(day, openOn(hours, holidays, plusDays(first, day)))
    return spans.get(day)
  }
  return {
    opening(day: number): Instant | undefined {
      const today = span(day)
      return today && !isThrough(span(day - 1), today) ? atMinuteOf(plusDays(first, day), today.from, zone) : undefined
    },
    closing(day: number): Instant | undefined {
      const today = span(day)
      return today && !isThrough(today, span(day + 1)) ? atMinuteOf(plusDays(first, day), today.to, zone) : undefined
    },
  }
}

type Moment = readonly [day: number, at: Instant]

const find = (from: number, momentOf: (day: number) => Instant | undefined, after: Instant): Moment | undefined => {
  for (let day = from; day < daysAhead; day++) {
    const at = momentOf(day)
    if (at && isAfter(at, after)) return [day, at]
  }
  return undefined
}

/** By the audience's own wall clock, with its holidays; daylight saving moves nothing but the instant. */
export const officeMoments = (hours: OfficeHours, holidays: ReadonlySet<string>, zone: TimeZone, now: Instant): OfficeMoments => {
  const { opening, closing } = movesOf(hours, holidays, zone, dateOf(now, zone))
  const openingOf = ([day, at]: Moment): Opening => ({ at, closesAt: find(day, closing, at)?.[1] ?? null })
  // Yesterday counts too: who opens late stays open past midnight.
  const passed = [0, -1].flatMap((day): readonly Moment[] => {
    const at = opening(day)
    return at && !isAfter(at, now) ? [[day, at]] : []
  })[0]
  const current = passed && openingOf(passed)
  const next = find(0, opening, now)
  const closes = find(-1, closing, now)
  return {
    closing: closes ? { at: closes[1], opensAt: find(closes[0], opening, closes[1])?.[1] ?? null } : null,
    openings: [...(current && (!current.closesAt || isAfter(current.closesAt, now)) ? [current] : []), ...(next ? [openingOf(next)] : [])],
  }
}
