import type { ComponentId, IncidentId } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import type { Incident } from '../core/incident/incident.ts'
import { isAtLeast, type Severity } from '../core/incident/phase.ts'
import { type FirstWords, type IncidentMeasures, measureIncident } from '../core/measure/incident-measures.ts'
import type { PublishedNotice } from '../core/notice/notice.ts'
import type { Instant } from '../core/time.ts'
import type { Records } from './store.ts'

export interface MeasuredIncident {
  readonly incident: Incident
  readonly measures: IncidentMeasures
  /** The worst that its notices said of it, and every component that one of them named: the last names none any more. */
  readonly severity: Severity
  readonly touchedIds: ReadonlySet<ComponentId>
  /** The elements of each of its notices that was read, corrections left out. */
  readonly read: readonly (readonly string[])[]
}

/**
 * Whether a reader's report counts as first word. A stranger can tap at any time; what the public is told does not follow from that, so
 * that whoever asks says which it is.
 */
export interface Hearing {
  readonly hearsReaders: boolean
}

const worstOf = (all: readonly Severity[]): Severity => all.reduce((worst, one) => (isAtLeast(one, worst) ? one : worst), 'minor')

/** Databases take only so many values in one question. */
const atOnce = 500

/** When word of each of them first came in by itself. */
const firstWords = async (records: Records, ids: readonly IncidentId[], { hearsReaders }: Hearing) => {
  const signals = await records.measures.firstSignals(ids)
  const reports = hearsReaders ? await records.measures.firstReports(ids) : new Map<IncidentId, Instant>()
  return (id: IncidentId): FirstWords => {
    const [signal, report] = [signals.get(id), reports.get(id)]
    return { ...(signal ? { signal } : {}), ...(report ? { report } : {}) }
  }
}

const measureSome = async (
  records: Records,
  incidents: readonly Incident[],
  now: Instant,
  hearing: Hearing,
): Promise<readonly MeasuredIncident[]> => {
  const ids = incidents.map(({ id }) => id)
  const notices = Map.groupBy<string, PublishedNotice>(await records.notices.listPublished(ids), (one) => one.incidentId)
  const commitments = Map.groupBy<string, Commitment>(await records.measures.promisesOf(ids), (one) => one.incidentId)
  const first = await firstWords(records, ids, hearing)
  const elements = await records.measures.elementsOf(ids)
  return incidents.map((incident) => {
    const own = notices.get(incident.id) ?? []
    const input = { incident, notices: own, commitments: commitments.get(incident.id) ?? [], first: first(incident.id) }
    const words = own.filter(({ correction }) => correction === null)
    const read = words.flatMap(({ id }) => {
      const had = elements.get(id)
      return had ? [had] : []
    })
    return {
      incident,
      measures: measureIncident(input, now),
      severity: worstOf([incident.severity, ...words.map(({ change }) => change.severity)]),
      touchedIds: new Set(words.flatMap(({ change }) => change.affected.map(({ componentId }) => componentId))),
      read,
    }
  })
}

/** The measures of these incidents, in their order, in a few questions a five hundred. */
export const measureAll = async (
  records: Records,
  incidents: readonly Incident[],
  now: Instant,
  hearing: Hearing,
): Promise<readonly MeasuredIncident[]> => {
  const measured: MeasuredIncident[] = []
  for (let from = 0; from < incidents.length; from += atOnce)
    measured.push(...(await measureSome(records, incidents.slice(from, from + atOnce), now, hearing)))
  return measured
}
