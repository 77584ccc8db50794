import { type Instant, parseInstant, plusSeconds } from '../../core/time.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const date = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/

/**
 * Reads Retry-After (RFC 9110 section 10.2.3): seconds, or a date in the one form that is still sent (IMF-fixdate). Undefined for
 * anything else; how long may be asked for is decided where the delay is settled.
 */
export const parseRetryAfter = (text: string | undefined, now: Instant): Instant | undefined => {
  if (text === undefined) return undefined
  if (/^\d{1,10}$/.test(text)) return plusSeconds(now, Number(text))
  const [, day, name, year, time] = date.exec(text) ?? []
  const month = String(months.indexOf(name ?? '') + 1).padStart(2, '0')
  const instant = parseInstant(`${year}-${month}-${day}T${time}Z`)
  return instant.ok ? instant.value : undefined
}
