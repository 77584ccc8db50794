import type { Commitment } from '../commitment/commitment.ts'
import { type Instant, isBefore, isMinuteOver, plusSeconds } from '../time.ts'
import type { PromiseCounts } from './incident-measures.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What became of the report that was promised or that the policy expects; null while none is due. */
export type ReportOutcome = 'in_time' | 'late' | null

/** One incident as the record counts it: by the day on which it began, in the page's zone. */
export interface RecordedIncident {
  readonly date: string
  readonly firstNoticeSeconds: number | null
  readonly promises: PromiseCounts
  readonly report: ReportOutcome
}

/** "2 of 3": never a share, because three cases are no trend. */
export interface Of {
  readonly had: number
  readonly of: number
}

export interface RecordPeriod {
  readonly incidents: number
  readonly firstNoticeSeconds: Spread
  readonly promises: Of
  readonly reports: Of
}

export interface RecordYear extends RecordPeriod {
  readonly year: string
  /** Those in which something began, the newest first. */
  readonly quarters: readonly (RecordPeriod & { readonly quarter: number })[]
}

const daySeconds = 24 * 60 * 60

/** Whether the report came when it was due: by the date that was promised, else by the one that the policy gives. */
export const reportOutcome = (
  input: {
    readonly endedAt: Instant | null
    /** Days after the end within which the policy expects a report; null expects none. */
    readonly days: number | null
    readonly promises: readonly Pick<Commitment, 'kind' | 'dueAt' | 'outcome'>[]
    /** When the first edition became public. */
    readonly reportedAt: Instant | null
  },
  now: Instant,
): ReportOutcome => {
  const { endedAt, days, reportedAt } = input
  const promised = input.promises.filter(({ kind, outcome }) => kind === 'report' && outcome.state !== 'withdrawn')
  const dates = promised.flatMap(({ dueAt }) => dueAt ?? []).toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  const due = dates[0] ?? (endedAt && days !== null ? plusSeconds(endedAt, days * daySeconds) : undefined)
  if (due === undefined) return null
  if (reportedAt) return isMinuteOver(due, reportedAt) ? 'late' : 'in_time'
  if (promised.some(({ outcome }) => outcome.state === 'kept')) return 'in_time'
  return isMinuteOver(due, now) ? 'late' : null
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

const periodOf = (all: readonly RecordedIncident[]): RecordPeriod => {
  const kept = sum(all.map(({ promises }) => promises.kept))
  const due = all.filter(({ report }) => report !== null)
  return {
    incidents: all.length,
    firstNoticeSeconds: spreadOf(all.map(({ firstNoticeSeconds }) => firstNoticeSeconds)),
    promises: { had: kept, of: kept + sum(all.map(({ promises }) => promises.missed)) },
    reports: { had: due.filter(({ report }) => report === 'in_time').length, of: due.length },
  }
}

const quarterOf = ({ date }: RecordedIncident): number => Math.ceil(Number(date.slice(5, 7)) / 3)

/** By year and quarter, the newest first; a year or quarter in which nothing began is left out. */
export const recordYears = (all: readonly RecordedIncident[]): readonly RecordYear[] =>
  [...Map.groupBy(all, ({ date }) => date.slice(0, 4))]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, inYear]) => ({
      year,
      ...periodOf(inYear),
      quarters: [...Map.groupBy(inYear, quarterOf)]
        .toSorted(([a], [b]) => b - a)
        .map(([quarter, inQuarter]) => ({ quarter, ...periodOf(inQuarter) })),
    }))
