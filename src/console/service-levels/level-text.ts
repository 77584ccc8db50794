import type { Schemas } from '../../client/open-client.ts'
import type { TimeZone } from '../../core/brand.ts'
import { cutUptime } from '../../core/service-level/uptime.ts'
import { dateOf, type Instant, startOfDate } from '../../core/time.ts'
import { measureText, percentText } from '../measures/measure-text.ts'

type Row = Schemas['ServiceLevelRow']

/** "99.987 %": as many digits as three nines and a half need, and never a hundred where something was down. */
export const uptimeText = (uptime: number | null, language: string, otherwise: string): string => {
  if (uptime === null) return otherwise
  return new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(cutUptime(uptime))
}

interface UsedWords {
  readonly allOf: string
  readonly usedOf: (share: string, allowed: string) => string
}

/** "43 % of 43 min", "134 % of 2 min"; undefined where nothing was agreed. */
export const usedText = ({ budget }: Pick<Row, 'budget'>, language: string, words: UsedWords): string | undefined => {
  if (budget === null) return undefined
  if (budget.used === null) return budget.isOver ? words.allOf : percentText(0, language)
  return words.usedOf(percentText(budget.used, language), measureText(budget.seconds))
}

/** "31 August 2026", with the time where it is not the beginning of that day. */
export const beginningText = (at: Instant, zone: TimeZone, language: string): string => {
  const isMidnight = startOfDate(dateOf(at, zone), zone)?.equals(at) ?? false
  const time = isMidnight ? {} : ({ timeStyle: 'short' } as const)
  return new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'long', ...time }).format(at.epochMilliseconds)
}
