import type { Instant } from '../core/time.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const two = (value: number): string => String(value).padStart(2, '0')

/** IMF-fixdate of RFC 9110, section 5.6.7: `Tue, 24 Nov 2026 14:30:00 GMT`. */
export const httpDate = (instant: Instant): string => {
  const { year, month, day, dayOfWeek, hour, minute, second } = instant.toZonedDateTimeISO('UTC')
  const date = `${days[dayOfWeek - 1]}, ${two(day)} ${months[month - 1]} ${String(year).padStart(4, '0')}`
  return `${date} ${two(hour)}:${two(minute)}:${two(second)} GMT`
}
