import { type Instant, instantOf, isMinuteOver, secondsBetween } from '../../core/time.ts'
import type { BoardItem } from './questions.ts'

export const dueGroups = ['late', 'now', 'hour', 'day', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]

const hour = 3600

const groupOf = ({ dueAt }: BoardItem, now: Instant): DueGroup => {
  const at = instantOf(dueAt)
  if (isMinuteOver(at, now)) return 'late'
  const left = secondsBetween(now, at)
  if (left < 60) return 'now'
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

/** What `Countdown` says around a length of time. */
export interface CountdownWords {
  readonly left: (length: string) => string
  readonly now: string
  readonly late: (length: string) => string
  readonly days: (count: number) => string
}

/** "12:30 left", "40 s left", "now" through the minute that was named, "1:05:09 late" from then on. */
export const countdownText = (at: Instant, now: Instant, words: CountdownWords): string => {
  const seconds = secondsBetween(now, at)
  if (isMinuteOver(at, now)) return words.late(lengthToSecond(seconds, words.days))
  return seconds > 0 ? words.left(lengthToSecond(seconds, words.days)) : words.now
}

/** "1:05:09", "12:30", "40 s": what is left until then or has passed since, to the second; days where there are some. */
const lengthToSecond = (seconds: number, days: (count: number) => string): string => {
  const whole = Math.floor(Math.abs(seconds))
  const count = Math.floor(whole / (24 * hour))
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = `${two(Math.floor((whole % hour) / 60))}:${two(whole % 60)}`
  const hours = Math.floor((whole % (24 * hour)) / hour)
  if (count > 0) return `${days(count)} ${hours} h`
  if (hours > 0) return `${hours}:${minutes}`
  return whole < 60 ? `${whole} s` : minutes
}
