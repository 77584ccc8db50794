import type { Schemas } from '../../client/open-client.ts'
import { cutUptime } from '../../core/service-level/uptime.ts'

type Row = Schemas['ServiceLevelRow']

/** "99.987 %": as many digits as three nines and a half need, and never a hundred where something was down. */
export const uptimeText = (uptime: number | null, language: string, otherwise: string): string => {
  if (uptime === null) return otherwise
  return new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(cutUptime(uptime))
}

/** "43 %", "134 %"; undefined where nothing was agreed. */
export const usedText = ({ budget }: Pick<Row, 'budget'>, language: string, nothingAllowed: string): string | undefined => {
  if (budget === null) return undefined
  if (budget.used === null) return budget.isOver ? nothingAllowed : new Intl.NumberFormat(language, { style: 'percent' }).format(0)
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(budget.used)
}
