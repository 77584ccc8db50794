import { ok, type Result, refuse } from '../core/result.ts'
import { type Instant, parseInstant, plusSeconds, startOfMinute } from '../core/time.ts'

const units: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 }
const spans = '((?:\\d{1,5}\\s*(?:min|s|m|h|d)\\s*)+)'
const inForm = new RegExp(`^(?:in\\s+)?${spans}$`, 'i')
const agoForm = new RegExp(`^${spans}\\s*ago$`, 'i')

const furthestSeconds = 10 * 366 * 86_400

const secondsIn = (text: string): number =>
  [...text.matchAll(/(\d+)\s*(min|s|m|h|d)/gi)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (units[unit?.toLowerCase() ?? ''] ?? 0),
    0,
  )

/** A time as a person types it: `in 30m`, `1h 15m`, `20m ago`, `now`, or RFC 3339 with its zone. Refused with what is allowed. */
export const parseWhen = (text: string, now: Instant): Result<Instant> => {
  const said = text.trim()
  if (/^now$/i.test(said)) return ok(now)
  const ahead = secondsIn(inForm.exec(said)?.[1] ?? '')
  const back = secondsIn(agoForm.exec(said)?.[1] ?? '')
  if (Math.max(ahead, back) > furthestSeconds) return refuse('input.invalid', `"${said.slice(0, 60)}" is more than ten years away.`)
  if (ahead > 0) return ok(plusSeconds(now, ahead))
  if (back > 0) return ok(plusSeconds(now, -back))
  const instant = parseInstant(said)
  return instant.ok
    ? instant
    : refuse(
        'input.invalid',
        `"${said.slice(0, 60)}" is no time. Use "in 30m", "1h 15m", "20m ago", "now", or 2026-11-24T14:30:00+01:00 with the zone.`,
      )
}

/** Whether it counts from a moment, as `in 30m` does. */
const isCounted = (text: string): boolean => inForm.test(text.trim())

/** A time that has been: a span alone would be ahead, and nobody means that. */
export const parsePast = (text: string, now: Instant): Result<Instant> => {
  const said = text.trim()
  if (!isCounted(said)) return parseWhen(said, now)
  const span = said.replace(/^in\s+/i, '').slice(0, 60)
  return refuse('input.invalid', `"${said.slice(0, 60)}" lies ahead. Use "${span} ago", or 2026-11-24T14:30:00+01:00 with the zone.`)
}

/**
 * When customers hear next. "In 30m" is thirty minutes for whoever reads it, so it counts from when the notice can be public, and ends
 * with a full minute, because that is how it is said.
 */
export const parsePromised = (text: string, publicAt: Instant): Result<Instant> => {
  if (agoForm.test(text.trim()))
    return refuse(
      'input.invalid',
      `"${text.trim().slice(0, 60)}" is over. Use "in 30m", "in 5d", or 2026-11-24T14:30:00+01:00 with the zone.`,
    )
  const said = parseWhen(text, publicAt)
  return said.ok && isCounted(text) ? ok(startOfMinute(plusSeconds(said.value, 59.999))) : said
}
