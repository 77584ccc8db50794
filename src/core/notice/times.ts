import type { TimeZone } from '../brand.ts'
import { dateOf, type Instant, isMinuteOver, minuteOf } from '../time.ts'
import type { TimeWords, Wording } from './wording/wording.ts'

// Building a formatter costs a hundred times what using it does; there is one per language, zone and shape.
const formatters = new Map<string, Intl.DateTimeFormat>()
const formatterOf = (locale: string, zone: TimeZone, shape: 'date' | 'time' | 'zone'): Intl.DateTimeFormat => {
  const key = `${locale}|${zone}|${shape}`
  const known = formatters.get(key)
  if (known) return known
  const shapes = {
    date: { day: 'numeric', month: 'long', year: 'numeric' },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    zone: { timeZoneName: 'short' },
  } as const
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...shapes[shape] })
  formatters.set(key, made)
  return made
}

/** "CET" or "EDT" where any of the locales has a name of its own, "GMT-3" where none has: en-GB calls New York only "GMT-5". */
export const zoneName = (instant: Instant, zone: TimeZone, wording: Wording): string => {
  const names = wording.zoneLocales.map(
    (locale) =>
      formatterOf(locale, zone, 'zone')
        .formatToParts(instant.epochMilliseconds)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  )
  return names.find((name) => name !== '' && !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? ''
}

export const isSameDay = (a: Instant, b: Instant, zone: TimeZone): boolean => dateOf(a, zone) === dateOf(b, zone)

/** "14:30", without its zone. */
export const plainClock = (instant: Instant, zone: TimeZone, wording: Wording): string =>
  formatterOf(wording.locale, zone, 'time').format(instant.epochMilliseconds)

const timeWords = (instant: Instant, zone: TimeZone, wording: Wording, isDated: boolean, isZoned: boolean): TimeWords => {
  const time = plainClock(instant, zone, wording)
  const clock = isZoned ? wording.clock(time, zoneName(instant, zone, wording)) : time
  return {
    isDated,
    text: isDated ? wording.dated(formatterOf(wording.locale, zone, 'date').format(instant.epochMilliseconds), clock) : clock,
  }
}

/** A moment in the words of a sentence, with the date where it is not the day of `reference` in that zone. */
export const momentWords = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant | null): TimeWords =>
  timeWords(instant, zone, wording, reference === null || !isSameDay(instant, reference, zone), true)

/** "14:30", with the date where it is not the day of `reference` in that zone: where readers know by whose clock. */
export const unzonedWords = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant | null): TimeWords =>
  timeWords(instant, zone, wording, reference === null || !isSameDay(instant, reference, zone), false)

/** "14:30 CET", with the date where it is not the day of `reference` in that zone. */
export const clockText = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant | null): string =>
  momentWords(instant, zone, wording, reference).text

/** Two ends of a time: within one day the date is said once, before, and the zone once, behind; unless clocks change in between. */
export const spanWords = (
  from: Instant,
  to: Instant,
  zone: TimeZone,
  wording: Wording,
  reference: Instant | null,
): { readonly from: TimeWords; readonly to: TimeWords } => {
  const isOneDay = isSameDay(from, to, zone)
  const isOneZone = zoneName(from, zone, wording) === zoneName(to, zone, wording)
  const isDated = reference === null || !isSameDay(from, reference, zone)
  return {
    from: timeWords(from, zone, wording, isDated, !(isOneDay && isOneZone)),
    to: momentWords(to, zone, wording, isOneDay ? from : reference),
  }
}

const dayMinutes = 24 * 60

/**
 * "1 hour 15 minutes", counted from minute to minute as the clock shows them, so that it agrees with the times beside it; from two
 * days on in days and full hours. Within one minute of the clock it is less than a minute.
 */
export const durationText = (from: Instant, to: Instant, wording: Wording): string => {
  if (!isMinuteOver(from, to)) return wording.underMinute
  const exact = minuteOf(to) - minuteOf(from)
  const total = exact < 2 * dayMinutes ? exact : Math.round(exact / 60) * 60
  const days = total < 2 * dayMinutes ? 0 : Math.floor(total / dayMinutes)
  const hours = Math.floor((total - days * dayMinutes) / 60)
  const minutes = total % 60
  const parts = [days > 0 ? wording.days(days) : '', hours > 0 ? wording.hours(hours) : '', minutes > 0 ? wording.minutes(minutes) : '']
  return parts.filter((part) => part !== '').join(' ')
}
