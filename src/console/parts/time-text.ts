import { daysBetween, type Instant, secondsBetween } from '../../core/time.ts'

/** Where the reader is. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const formatted = (at: Instant, language: string, zone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options }).format(at.epochMilliseconds)

const dayOf = (at: Instant, zone: string): string => formatted(at, 'sv', zone, { dateStyle: 'short' })
const clock = { hour: '2-digit', minute: '2-digit' } as const

/** "14:30", with its day where that is not today: "Tue 24 Nov, 14:30". In the zone given. */
export const timeText = (at: Instant, now: Instant, zone: string, language: string): string => {
  const time = formatted(at, language, zone, clock)
  if (dayOf(at, zone) === dayOf(now, zone)) return time
  const isThisYear = dayOf(at, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4)
  const day = formatted(at, language, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
  return `${day}, ${time}`
}

/** Day, time and zone in full, for titles. */
export const fullText = (at: Instant, zone: string, language: string): string =>
  formatted(at, language, zone, { dateStyle: 'full', timeStyle: 'long' })

/** The clock time where the reader is, where that differs; undefined where it is the same. */
export const ownText = (at: Instant, zone: string, language: string): string | undefined => {
  const own = formatted(at, language, ownZone(), clock)
  return own === formatted(at, language, zone, clock) ? undefined : own
}

const daySeconds = 86_400
const steps = [
  ['hour', 3600],
  ['minute', 60],
] as const

/** "in 12 minutes", "3 hours ago"; below a minute that it is now. From a day on it counts days of the zone's calendar: "tomorrow" is one. */
export const relativeText = (at: Instant, now: Instant, zone: string, language: string): string => {
  const seconds = secondsBetween(now, at)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (Math.abs(seconds) >= daySeconds) return format.format(daysBetween(dayOf(now, zone), dayOf(at, zone)), 'day')
  for (const [unit, length] of steps) if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit)
  return format.format(0, 'second')
}

/** "1 h 05 min", "12 min": a length of time in whole minutes, and in seconds below one. */
export const lengthText = (seconds: number): string => {
  const minutes = Math.floor(Math.max(0, seconds) / 60)
  if (minutes === 0) return `${Math.floor(Math.max(0, seconds))} s`
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

/** "14:30:10": when something becomes public, to the second. */
export const fullClock = (at: Instant, zone: string, language: string): string =>
  formatted(at, language, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
