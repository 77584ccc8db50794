import type { TimeZone } from '../core/brand.ts'
import { type Instant, parseInstant, secondsBetween, zonedText } from '../core/time.ts'

/** `15:30:10.123`, by the calendar of the zone. */
export const millisecondText = (instant: Instant, zone: TimeZone): string => zonedText(instant, zone).slice(11, 23)

const spanText = (seconds: number): string => {
  const size = Math.abs(seconds)
  if (size < 90) return `${Math.round(size)} s`
  if (size < 90 * 60) return `${Math.round(size / 60)} min`
  return size < 36 * 3600 ? `${Math.round(size / 3600)} h` : `${Math.round(size / 86_400)} days`
}

/** `in 10 s`, `3 h ago`. */
export const relativeText = (instant: Instant, now: Instant): string => {
  const seconds = secondsBetween(now, instant)
  if (Math.abs(seconds) < 0.5) return 'now'
  return seconds > 0 ? `in ${spanText(seconds)}` : `${spanText(seconds)} ago`
}

/** `2026-11-24 15:30:10 Europe/Berlin (in 10 s)`; a text of the server that is no time stays as it is. */
export const timeText = (text: string, zone: TimeZone, now: Instant): string => {
  const parsed = parseInstant(text)
  if (!parsed.ok) return text
  const zoned = zonedText(parsed.value, zone)
  return `${zoned.slice(0, 10)} ${zoned.slice(11, 19)} ${zone} (${relativeText(parsed.value, now)})`
}
