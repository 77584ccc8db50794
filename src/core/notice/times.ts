import type { TimeZone } from '../brand.ts'
import { dateOf, type Instant, secondsBetween } from '../time.ts'
import type { Wording } from './wording/wording.ts'

// Building a formatter costs a hundred times what using it does; there is one per language, zone and shape.
const formatters = new Map<string, Intl.DateTimeFormat>()
const formatterOf = (locale: string, zone: TimeZone, withDate: boolean): Intl.DateTimeFormat => {
  const key = `${locale}|${zone}|${withDate}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(withDate ? { day: 'numeric', month: 'long', year: 'numeric' } : {}),
  })
  formatters.set(key, made)
  return made
}

/** "14:30 CET", with the date where it is not the day of `reference` in that zone. */
export const clockText = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant | null): string => {
  const isSameDay = reference !== null && dateOf(instant, zone) === dateOf(reference, zone)
  return formatterOf(wording.locale, zone, !isSameDay).format(instant.epochMilliseconds)
}

/** "1 hour 15 minutes"; from two days on in days and hours; never "0 minutes". */
export const durationText = (from: Instant, to: Instant, wording: Wording): string => {
  const total = Math.max(1, Math.round(secondsBetween(from, to) / 60))
  const days = total >= 2 * 24 * 60 ? Math.floor(total / (24 * 60)) : 0
  const hours = Math.floor((total - days * 24 * 60) / 60)
  const minutes = days > 0 ? 0 : total % 60
  const parts = [days > 0 ? wording.days(days) : '', hours > 0 ? wording.hours(hours) : '', minutes > 0 ? wording.minutes(minutes) : '']
  return parts.filter((part) => part !== '').join(wording.and)
}
