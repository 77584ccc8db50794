import { Temporal } from 'temporal-polyfill'
import { type TimeZone, tagged } from './brand.ts'
import { ok, type Result, refuse } from './result.ts'

/** A moment, exact to the millisecond. */
export type Instant = Temporal.Instant

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i

/** Reads RFC 3339 text with an offset; a time without a zone is refused because nobody can say which one was meant. */
export const parseInstant = (text: string): Result<Instant> => {
  if (!instantPattern.test(text))
    return refuse('input.invalid', 'Give the time with its zone, as in 2026-11-24T14:30:00Z or 2026-11-24T15:30:00+01:00.')
  try {
    const instant = Temporal.Instant.from(text).round('millisecond')
    const year = instant.toZonedDateTimeISO('UTC').year
    if (year < 1970 || year > 9998) return refuse('input.invalid', `The year ${year} is out of range.`)
    return ok(instant)
  } catch {
    return refuse('input.invalid', `"${text}" is not a time that exists.`)
  }
}

/** A calendar date that exists, as ISO 8601 text. */
export const parseDate = (text: string): Result<string> => {
  try {
    if (/^(19[7-9]|[2-9]\d\d)\d-\d{2}-\d{2}$/.test(text)) return ok(Temporal.PlainDate.from(text).toString())
  } catch {
    // Such as 30 February: refused below like anything else that is no date.
  }
  return refuse('input.invalid', 'Give a date from 1970 on, as in 2026-11-24.')
}

/** Text of our own making (rows, journal), where anything unreadable is a broken store and therefore thrown. */
export const instantOf = (text: string): Instant => Temporal.Instant.from(text)
export const instantOfMilliseconds = (milliseconds: number): Instant => Temporal.Instant.fromEpochMilliseconds(milliseconds)
/** UTC ISO text with milliseconds: sorts as text in the order of time. */
export const instantText = (instant: Instant): string => instant.toString({ fractionalSecondDigits: 3 })

export const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0
export const isAfter = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) > 0
export const laterOf = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a)
export const plusSeconds = (instant: Instant, seconds: number): Instant => instant.add({ milliseconds: Math.round(seconds * 1000) })
/** Its minute, counted from 1970: two moments that clocks show alike have the same. */
export const minuteOf = (instant: Instant): number => Math.floor(instant.epochMilliseconds / 60_000)
/** Whether clocks show a later minute than at `at`: a time is said as a minute, and holds until that minute is over (decision 24). */
export const isMinuteOver = (at: Instant, now: Instant): boolean => minuteOf(at) < minuteOf(now)
export const startOfMinute = (instant: Instant): Instant => instantOfMilliseconds(minuteOf(instant) * 60_000)
/** Seconds from `a` to `b`; negative when `b` is earlier. */
export const secondsBetween = (a: Instant, b: Instant): number => (b.epochMilliseconds - a.epochMilliseconds) / 1000

const epoch = Temporal.Instant.fromEpochMilliseconds(0)

/**
 * Accepts the IANA names that this runtime knows (RFC 6557), nothing else. The name stays the one that was meant: by itself Intl
 * files Asia/Kolkata under Asia/Calcutta and Europe/Kyiv under Europe/Kiev.
 */
export const parseTimeZone = (text: string): Result<TimeZone> => {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(text)) return refuse('input.invalid', 'Give an IANA time zone, as in Europe/Berlin.')
  try {
    return ok(tagged<TimeZone>(epoch.toZonedDateTimeISO(text).timeZoneId))
  } catch {
    return refuse('input.invalid', `"${text}" is not a time zone that is known here; use an IANA name as in Europe/Berlin.`)
  }
}

/** The instant as ISO text with milliseconds and the zone's own offset, as the Statuspage API gives it. */
export const zonedText = (instant: Instant, zone: TimeZone): string =>
  instant.toZonedDateTimeISO(zone).toString({ fractionalSecondDigits: 3, timeZoneName: 'never' })
/** `2026-11`, by the calendar of the zone. */
export const monthOf = (instant: Instant, zone: TimeZone): string =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth().toString()
/** `2026-11-24`, by the calendar of the zone. */
export const dateOf = (instant: Instant, zone: TimeZone): string => instant.toZonedDateTimeISO(zone).toPlainDate().toString()
/** Monday is 1, Sunday 7. */
export const weekdayOf = (instant: Instant, zone: TimeZone): number => instant.toZonedDateTimeISO(zone).dayOfWeek
/** The given full hour of the zone's clock, so many days after the day of `instant`. */
export const atLocalTime = (instant: Instant, zone: TimeZone, days: number, hour: number): Instant =>
  instant.toZonedDateTimeISO(zone).toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant()
/** `2026-11-24T14:30`, as clocks of the zone show it: what a form's field for a time holds. */
export const localText = (instant: Instant, zone: TimeZone): string => zonedText(instant, zone).slice(0, 16)
/** The reverse; of an hour that the zone's clocks skip or repeat, the meaning that calendars give it. */
export const parseLocalTime = (text: string, zone: TimeZone): Result<Instant> => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return refuse('input.invalid', 'Give day and time.')
  try {
    return ok(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant())
  } catch {
    return refuse('input.invalid', `"${text}" is not a time that exists.`)
  }
}
/** Midnight of a calendar date (ISO 8601) in the zone, so many days later; the first moment of the day where its clock skips midnight. */
export const startOfDate = (date: string, zone: TimeZone, plusDays = 0): Instant | undefined => {
  const parsed = parseDate(date)
  return parsed.ok ? Temporal.PlainDate.from(parsed.value).add({ days: plusDays }).toZonedDateTime(zone).toInstant() : undefined
}
/** The calendar date (ISO 8601) so many days later. */
export const plusDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()
/** Calendar days (ISO 8601) from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days
/** Monday is 1, Sunday 7. */
export const weekdayOfDate = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek
/** 23:59, also where the clocks are changed that day. */
export const lastMinuteOfDay = 24 * 60 - 1
/** So many minutes after midnight as the clocks of the zone show it on that date; 1440 is the midnight after it. */
export const atMinuteOf = (date: string, minutes: number, zone: TimeZone): Instant => {
  const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minutes / 1440) })
  const plainTime = { hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 }
  return day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
}
