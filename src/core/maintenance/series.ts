import type { IncidentId, MaintenanceSeriesId, PageId } from '../brand.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Incident } from '../incident/incident.ts'
import { newIncident } from '../incident/new-incident.ts'
import type { Severity } from '../incident/phase.ts'
import type { Window } from '../incident/window.ts'
import type { Addressing } from '../notice/notice.ts'
import type { Writer } from '../notice/writer.ts'
import type { Language } from '../page/page.ts'
import { dateOf, type Instant, isBefore } from '../time.ts'
import type { MaintenancePlan, PlannedWords } from './plan.ts'
import { type Occurrence, occurrencesBetween, type Rhythm } from './recurrence.ts'

/** A date on which the series does otherwise: not at all, or at another time. */
export interface SeriesException {
  readonly on: string
  /** Null is skipped. */
  readonly movedTo: Window | null
}

/** Maintenance that recurs: what is worked at and what customers are told each time. */
export interface MaintenanceSeries {
  readonly id: MaintenanceSeriesId
  readonly pageId: PageId
  readonly title: string
  readonly severity: Severity
  readonly affected: readonly AffectedComponent[]
  readonly words: PlannedWords
  readonly language: Language
  readonly addressing: Addressing
  readonly rhythm: Rhythm
  readonly exceptions: readonly SeriesException[]
  readonly endedAt: Instant | null
  /** The last date (ISO 8601) for which maintenances have been made. */
  readonly madeUntil: string | null
  readonly plannedBy: Writer
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

/** So far ahead a series becomes maintenances that one can see, move and call off. */
export const madeAheadDays = 60

const mostAtOnce = 100

const exceptionOf = (series: MaintenanceSeries, on: string): SeriesException | undefined => series.exceptions.find((one) => one.on === on)

/** As it comes to pass, exceptions included; undefined where it is skipped. */
export const settledOn = (series: MaintenanceSeries, occurrence: Occurrence): Occurrence | undefined => {
  const exception = exceptionOf(series, occurrence.on)
  if (!exception) return occurrence
  return exception.movedTo === null ? undefined : { on: occurrence.on, window: exception.movedTo }
}

/** Until which date it is to be made now; undefined where that is done, or the series has ended. */
export const horizonOf = (series: MaintenanceSeries, now: Instant): string | undefined => {
  const horizon = dateOf(now.add({ hours: madeAheadDays * 24 }), series.rhythm.zone)
  return series.endedAt !== null || (series.madeUntil !== null && series.madeUntil >= horizon) ? undefined : horizon
}

/** What is to be made up to the horizon beside what is there; windows that have begun are left out. */
export const occurrencesToMake = (
  series: MaintenanceSeries,
  there: ReadonlySet<string>,
  horizon: string,
  now: Instant,
): readonly Occurrence[] => {
  const today = dateOf(now, series.rhythm.zone)
  const from = series.rhythm.startsOn > today ? series.rhythm.startsOn : today
  return occurrencesBetween(series.rhythm, from, horizon, mostAtOnce)
    .filter(({ on }) => !there.has(on))
    .flatMap((occurrence) => settledOn(series, occurrence) ?? [])
    .filter(({ window }) => isBefore(now, window.startsAt))
}

/** A maintenance of the series, not public before it is announced, with the words that were approved for all of them. */
export const occurrenceOf = (
  series: MaintenanceSeries,
  { on, window }: Occurrence,
  id: IncidentId,
  now: Instant,
): { readonly incident: Incident; readonly plan: MaintenancePlan } => {
  const { pageId, title, severity, affected, words, language, addressing, plannedBy } = series
  const input = {
    kind: 'maintenance' as const,
    title,
    severity,
    startedAt: null,
    affected,
    window,
    contact: null,
    isDrill: false,
    isRegulated: false,
  }
  return {
    incident: newIncident(id, pageId, input, now),
    plan: {
      ...{ incidentId: id, pageId, words, language, addressing, plannedBy, version: 1 },
      said: [],
      series: { id: series.id, on },
      hold: null,
      lateEnd: null,
    },
  }
}

/** The series with another exception for a date; null takes it out. */
export const withException = (series: MaintenanceSeries, on: string, exception: SeriesException | null): MaintenanceSeries => ({
  ...series,
  exceptions: [...series.exceptions.filter((one) => one.on !== on), ...(exception ? [exception] : [])].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  ),
})
