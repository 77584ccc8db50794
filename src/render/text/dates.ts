import type { TimeZone } from '../../core/brand.ts'
import type { Wording } from '../../core/notice/wording/wording.ts'
import { type Instant, instantOf } from '../../core/time.ts'

// Building a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>()
const formatterOf = (
  shape: 'day' | 'day of year' | 'month' | 'month alone' | 'second',
  locale: string,
  zone: string,
): Intl.DateTimeFormat => {
  const key = `${shape}|${locale}|${zone}`
  const known = formatters.get(key)
  if (known) return known
  const options: Record<typeof shape, Intl.DateTimeFormatOptions> = {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    'day of year': { day: 'numeric', month: 'long' },
    month: { month: 'long', year: 'numeric' },
    'month alone': { month: 'long' },
    second: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  }
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options[shape] })
  formatters.set(key, made)
  return made
}

/** "24 November 2026" by the calendar of the zone. */
export const dayText = (instant: Instant, zone: TimeZone, wording: Wording): string =>
  formatterOf('day', wording.locale, zone).format(instant.epochMilliseconds)

/** "24 November" by the calendar of the zone. */
export const dayOfYearText = (instant: Instant, zone: TimeZone, wording: Wording): string =>
  formatterOf('day of year', wording.locale, zone).format(instant.epochMilliseconds)

/** "14:03:20 CET". */
export const secondText = (instant: Instant, zone: TimeZone, wording: Wording): string =>
  formatterOf('second', wording.locale, zone).format(instant.epochMilliseconds)

const middleOf = (month: string): number => instantOf(`${month}-15T12:00:00Z`).epochMilliseconds

/** "November 2026" for `2026-11`. */
export const monthText = (month: string, wording: Wording): string => formatterOf('month', wording.locale, 'UTC').format(middleOf(month))

/** "November" for `2026-11`. */
export const monthName = (month: string, wording: Wording): string =>
  formatterOf('month alone', wording.locale, 'UTC').format(middleOf(month))
