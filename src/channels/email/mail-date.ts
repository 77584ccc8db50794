import type { Instant } from '../../core/time.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (n: number): string => String(n).padStart(2, '0')

/** The date-time of RFC 5322 section 3.3, in UTC. */
export const mailDate = (at: Instant): string => {
  const t = at.toZonedDateTimeISO('UTC')
  const day = `${days[t.dayOfWeek - 1]}, ${two(t.day)} ${months[t.month - 1]} ${t.year}`
  return `${day} ${two(t.hour)}:${two(t.minute)}:${two(t.second)} +0000`
}
