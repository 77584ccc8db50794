import { plusDays, weekdayOfDate } from '../time.ts'

export const steps = ['week', 'month', 'year'] as const
export type Step = (typeof steps)[number]

/** Weeks while there are few enough of them to be told apart, then months, then years. Dates are ISO 8601, both included. */
export const stepOf = (from: string, until: string): Step => {
  if (until < plusDays(from, 100)) return 'week'
  return until < plusDays(from, 4 * 366) ? 'month' : 'year'
}

const beginOf = (date: string, step: Step): string => {
  if (step === 'week') return plusDays(date, 1 - weekdayOfDate(date))
  return step === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

const days = { week: 7, month: 31, year: 366 } as const

/** What lies in each step of a time, the oldest first; steps in which nothing lies are there too, because a gap is a finding. */
export interface Slice<T> {
  readonly begin: string
  readonly of: readonly T[]
}

export const slicesOf = <T>(
  { from, until }: { readonly from: string; readonly until: string },
  items: readonly T[],
  dateOf: (item: T) => string,
): readonly Slice<T>[] => {
  const step = stepOf(from, until)
  const grouped = Map.groupBy(items, (item) => beginOf(dateOf(item), step))
  const slices: Slice<T>[] = []
  for (let begin = beginOf(from, step); begin <= until; begin = beginOf(plusDays(begin, days[step]), step))
    slices.push({ begin, of: grouped.get(begin) ?? [] })
  return slices
}
