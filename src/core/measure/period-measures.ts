import type { Severity } from '../incident/phase.ts'
import { type FirstSource, firstSources, type IncidentMeasures, keptShare, type PromiseCounts } from './incident-measures.ts'
import { type Spread, spreadOf } from './spread.ts'

/** Of how many notices it was asked, and how many had it. */
export interface ElementShare {
  readonly had: number
  readonly of: number
}

/** One incident as it is counted: which month of the page's calendar it began in, and what its notices said. */
export interface CountedIncident {
  readonly month: string
  readonly severity: Severity
  readonly measures: IncidentMeasures
  /** The elements of each of its notices that was read, corrections left out. */
  readonly read: readonly (readonly string[])[]
}

export interface PeriodMeasures {
  readonly incidents: number
  readonly firstNoticeSeconds: Spread
  readonly longestSilenceSeconds: Spread
  readonly beyondPromiseSeconds: Spread
  readonly knewFirst: Readonly<Record<FirstSource, number>>
  readonly promises: PromiseCounts
  readonly keptShare: number | null
  readonly notices: number
  readonly corrections: number
  readonly elements: Readonly<Record<string, ElementShare>>
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const sumPromises = (counted: readonly IncidentMeasures[]): PromiseCounts => ({
  kept: sum(counted.map(({ promises }) => promises.kept)),
  missed: sum(counted.map(({ promises }) => promises.missed)),
  withdrawn: sum(counted.map(({ promises }) => promises.withdrawn)),
  open: sum(counted.map(({ promises }) => promises.open)),
})

/** Every incident counts once in times and shares, however many notices it had; an element counts once a notice. */
export const measurePeriod = (counted: readonly CountedIncident[], elementIds: readonly string[]): PeriodMeasures => {
  const measures = counted.map((one) => one.measures)
  const read = counted.flatMap((one) => one.read)
  const promises = sumPromises(measures)
  const knewFirst: Record<FirstSource, number> = { signal: 0, report: 0, question: 0, operator: 0 }
  for (const source of firstSources) knewFirst[source] = measures.filter((one) => one.knewFirst === source).length
  return {
    incidents: counted.length,
    firstNoticeSeconds: spreadOf(measures.map((one) => one.firstNoticeSeconds)),
    longestSilenceSeconds: spreadOf(measures.map((one) => one.longestSilence?.seconds ?? null)),
    beyondPromiseSeconds: spreadOf(
      measures.map((one) => (one.longestSilence ? (one.longestBeyondPromise?.beyondPromiseSeconds ?? 0) : null)),
    ),
    knewFirst,
    promises,
    keptShare: keptShare(promises),
    notices: sum(measures.map((one) => one.notices)),
    corrections: sum(measures.map((one) => one.corrections)),
    elements: Object.fromEntries(elementIds.map((id) => [id, { had: read.filter((had) => had.includes(id)).length, of: read.length }])),
  }
}

/** The months in which something began, the newest first. */
export const measureMonths = (
  counted: readonly CountedIncident[],
  elementIds: readonly string[],
): readonly (PeriodMeasures & { readonly month: string })[] =>
  [...Map.groupBy(counted, ({ month }) => month)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, of]) => ({ month, ...measurePeriod(of, elementIds) }))
