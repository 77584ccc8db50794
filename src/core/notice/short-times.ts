import type { TimeZone } from '../brand.ts'
import { dateOf, type Instant } from '../time.ts'
import { isSameDay, plainClock, zoneName } from './times.ts'
import type { Wording } from './wording/wording.ts'

// Building a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>()
const dateFormatter = ({ locale, shortMonth }: Wording, zone: TimeZone, hasYear: boolean): Intl.DateTimeFormat => {
  const key = `${locale}|${zone}|${hasYear}`
  const known = formatters.get(key)
  if (known) return known
  const year = hasYear ? ({ year: 'numeric' } as const) : {}
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: shortMonth, ...year })
  formatters.set(key, made)
  return made
}

/** "Wed 25 Nov": the weekday is what people plan by; the year is said only where it is another one. */
const shortDate = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant): string => {
  const hasYear = dateOf(instant, zone).slice(0, 4) !== dateOf(reference, zone).slice(0, 4)
  return dateFormatter(wording, zone, hasYear).format(instant.epochMilliseconds).replaceAll(',', '')
}

const dayOf = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant): string =>
  isSameDay(instant, reference, zone) ? '' : `${shortDate(instant, zone, wording, reference)}, `

/** "14:30 CET", or "Wed 25 Nov, 14:30 CET" where it is not the day of `reference`. */
export const shortMoment = (instant: Instant, zone: TimeZone, wording: Wording, reference: Instant): string =>
  `${dayOf(instant, zone, wording, reference)}${plainClock(instant, zone, wording)} ${zoneName(instant, zone, wording)}`

/** "06:00–08:00 CET": the date stands once where both ends are of one day, the zone once unless clocks change in between. */
export const shortSpan = (from: Instant, to: Instant, zone: TimeZone, wording: Wording, reference: Instant): string => {
  const isOneZone = zoneName(from, zone, wording) === zoneName(to, zone, wording)
  const start = `${dayOf(from, zone, wording, reference)}${plainClock(from, zone, wording)}`
  const zoned = isOneZone ? start : `${start} ${zoneName(from, zone, wording)}`
  const isOneDay = isSameDay(from, to, zone)
  const end = shortMoment(to, zone, wording, isOneDay ? to : reference)
  return isOneDay && isOneZone ? `${zoned}–${end}` : `${zoned} – ${end}`
}
