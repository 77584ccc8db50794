import { type Instant, instantOf, secondsBetween } from '../../core/time.ts'
import type { BoardItem } from './questions.ts'

export const dueGroups = ['late', 'hour', 'day', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]

const hour = 3600

const groupOf = ({ dueAt }: BoardItem, now: Instant): DueGroup => {
  const left = secondsBetween(now, instantOf(dueAt))
  if (left < 0) return 'late'
  if (left < hour) return 'hour'
  return left < 24 * hour ? 'day' : 'later'
}

/** What is owed by how soon it is due, by the clock of this moment; groups without anything are left out. */
export const groupedByDue = (
  items: readonly BoardItem[],
  now: Instant,
): readonly { readonly group: DueGroup; readonly items: readonly BoardItem[] }[] => {
  const groups = Map.groupBy(items, (item) => groupOf(item, now))
  return dueGroups.flatMap((group) => {
    const found = groups.get(group)
    return found ? [{ group, items: found }] : []
  })
}

/** "1:05:09", "12:30": what is left until then or has passed since, to the second; days where there are some. */
export const countdownText = (seconds: number, days: (count: number) => string): string => {
  const whole = Math.floor(Math.abs(seconds))
  const count = Math.floor(whole / (24 * hour))
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = `${two(Math.floor((whole % hour) / 60))}:${two(whole % 60)}`
  const hours = Math.floor((whole % (24 * hour)) / hour)
  if (count > 0) return `${days(count)} ${hours} h`
  return hours > 0 ? `${hours}:${minutes}` : minutes
}
