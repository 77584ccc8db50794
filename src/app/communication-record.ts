import type { Incident } from '../core/incident/incident.ts'
import {
  countTakenBack,
  type RecordedIncident,
  type RecordYear,
  recordYears,
  reportOutcome,
  secondsUntilNotice,
} from '../core/measure/communication-record.ts'
import type { Page } from '../core/page/page.ts'
import { dateOf, type Instant, plusSeconds, startOfDate } from '../core/time.ts'
import { measureAll } from './measured.ts'
import type { Records } from './store.ts'

/** Further back than these calendar years, or behind so many incidents, nobody is told. */
const mostYears = 3
const mostIncidents = 5000

const recorded = async (
  records: Records,
  page: Page,
  incidents: readonly Incident[],
  now: Instant,
): Promise<readonly RecordedIncident[]> => {
  const ids = incidents.map(({ id }) => id)
  const promises = Map.groupBy(await records.measures.promisesOf(ids), ({ incidentId }) => incidentId)
  const editions = Map.groupBy(await records.postmortems.publicEditionsOf(ids), ({ incidentId }) => incidentId)
  return (await measureAll(records, incidents, now, { hearsReaders: false })).map(({ incident, measures, severity }) => {
    const first = editions.get(incident.id)?.find(({ published }) => published.number === 1)
    const due = {
      days: page.clock.reportDays[severity],
      promises: promises.get(incident.id) ?? [],
      reportedAt: first?.published.at ?? null,
    }
    return {
      date: dateOf(incident.startedAt, page.zone),
      firstNoticeSeconds: secondsUntilNotice(incident, page),
      promises: { ...measures.promises, ...countTakenBack(due.promises) },
      report: reportOutcome({ endedAt: incident.endedAt, ...due }, now),
    }
  })
}

/** How the organisation spoke of public incidents that were not planned, by year and quarter, the newest first. */
export const communicationRecord = async (records: Records, page: Page, now: Instant): Promise<readonly RecordYear[]> => {
  const thisYear = Number(dateOf(now, page.zone).slice(0, 4))
  const all: RecordedIncident[] = []
  for (let year = thisYear; year > thisYear - mostYears; year--) {
    const from = startOfDate(`${year}-01-01`, page.zone)
    const end = startOfDate(`${year + 1}-01-01`, page.zone) ?? plusSeconds(now, 1)
    const incidents = from ? (await records.incidents.listPublicBetween(page.id, from, end)).filter(({ kind }) => kind === 'incident') : []
    if (all.length + incidents.length > mostIncidents) break
    // Databases take only so many values in one question.
    for (let at = 0; at < incidents.length; at += 500) all.push(...(await recorded(records, page, incidents.slice(at, at + 500), now)))
  }
  return recordYears(all)
}
