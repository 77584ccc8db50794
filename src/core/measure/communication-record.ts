import type { Commitment } from '../commitment/commitment.ts'
import type { Incident } from '../incident/incident.ts'
import { successorsOf } from '../postmortem/follow-through.ts'
import { type Instant, isBefore, isMinuteOver, minuteOf, plusSeconds } from '../time.ts'
import type { PromiseCounts } from './incident-measures.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What became of the report that was promised or that the policy expects; null while none is due. */
export type ReportOutcome = 'in_time' | 'late' | null

/** Promises that were taken back before their time: said again for a later one, or not to be kept at all. */
export interface TakenBack {
  readonly moved: number
  readonly dropped: number
}

/** One incident as the record counts it: by the day on which it began, in the page's zone. */
export interface RecordedIncident {
  readonly date: string
  readonly firstNoticeSeconds: number | null
  readonly promises: Pick<PromiseCounts, 'kept' | 'missed'> & TakenBack
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
  readonly promises: Of & TakenBack
  readonly reports: Of
}

export interface RecordYear extends RecordPeriod {
  readonly year: string
  /** Those in which something began, the newest first. */
  readonly quarters: readonly (RecordPeriod & { readonly quarter: number })[]
}

/**
 * How long customers waited for the first notice, from when it began for them by the incident's own words: what its report says too. In
 * whole minutes, as clocks show them. Null while nobody was told, and where it was over before there was a page to tell it on.
 */
export const secondsUntilNotice = (
  { startedAt, endedAt, publicAt }: Pick<Incident, 'startedAt' | 'endedAt' | 'publicAt'>,
  page: { readonly createdAt: Instant },
): number | null => {
  if (publicAt === null) return null
  const isOfBefore = endedAt !== null && isBefore(endedAt, page.createdAt) && !isBefore(publicAt, page.createdAt)
  if (isOfBefore) return null
  return Math.max(0, minuteOf(publicAt) - minuteOf(startedAt)) * 60
}

/** Where a correction took back the next word that was promised, for the word that it promised instead. */
const correctedTo = ({ kind, outcome }: Commitment, all: readonly Commitment[]): Commitment | undefined =>
  outcome.state === 'withdrawn' && outcome.by === undefined && kind === 'next_update'
    ? all.find((other) => other.kind === kind && other.createdAt.equals(outcome.at))
    : undefined

const isLater = (next: Commitment, { dueAt }: Commitment): boolean =>
  dueAt !== null && (next.dueAt === null || isMinuteOver(dueAt, next.dueAt))

/** What became of the promises of one incident that were taken back; one that was said again for the same time or a sooner one is neither. */
export const countTakenBack = (promises: readonly Commitment[]): TakenBack => {
  const successors = successorsOf(promises)
  const counts = { moved: 0, dropped: 0 }
  for (const one of promises) {
    if (one.outcome.state !== 'withdrawn') continue
    const next = successors.get(one.id) ?? correctedTo(one, promises)
    if (!next) counts.dropped++
    else if (isLater(next, one)) counts.moved++
  }
  return counts
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
    promises: {
      had: kept,
      of: kept + sum(all.map(({ promises }) => promises.missed)),
      moved: sum(all.map(({ promises }) => promises.moved)),
      dropped: sum(all.map(({ promises }) => promises.dropped)),
    },
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
