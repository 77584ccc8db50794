import { tapBoutSeconds } from '../core/affected/tap.ts'
import type { ComponentId, IncidentId } from '../core/brand.ts'
import { type Incident, isOpen } from '../core/incident/incident.ts'
import { type Instant, isAfter, isBefore, laterOf, plusSeconds } from '../core/time.ts'
import type { Records } from './store.ts'

/** More are not looked through: they stand within six hours, or are open. */
const mostEarlier = 100

/**
 * From when a report on a component is word of this incident: what was tapped before an earlier one was over is about that one. Asked of
 * its notices, because the last of them names no component any more.
 */
const newsFrom = async (records: Records, { id, pageId, openedAt }: Incident, from: Instant): Promise<(of: ComponentId) => Instant> => {
  const touching = await records.incidents.listPublicTouching(pageId, from, openedAt, mostEarlier)
  const told = touching.filter((one) => one.id !== id && one.publicAt && !isAfter(one.publicAt, openedAt) && one.phase !== 'scheduled')
  const ends = new Map<IncidentId, Instant>(told.map((one) => [one.id, one.endedAt ?? openedAt]))
  const notices = await records.notices.listPublished([...ends.keys()])
  return (componentId) =>
    notices
      .filter(({ change }) => change.affected.some((one) => one.componentId === componentId))
      .reduce((latest, { incidentId }) => laterOf(latest, ends.get(incidentId) ?? latest), from)
}

/**
 * Keeps with the incident when the first reader said that one of its components does not work, in the hours before it was opened, because
 * what readers tapped is forgotten. An earlier one that is kept stays: its component may have left the incident since.
 */
export const keepFirstReport = async (records: Records, incident: Incident): Promise<void> => {
  if (incident.kind !== 'incident' || incident.isDrill || !isOpen(incident) || incident.affected.length === 0) return
  const { id, openedAt } = incident
  const from = plusSeconds(openedAt, -tapBoutSeconds)
  const componentIds = incident.affected.map(({ componentId }) => componentId)
  // Most incidents have no report at all, and this runs while a notice is being published.
  if (!(await records.taps.firstBetween(componentIds, from, openedAt))) return
  const since = await newsFrom(records, incident, from)
  for (const componentId of componentIds.filter((one) => isBefore(since(one), openedAt))) {
    const first = await records.taps.firstBetween([componentId], since(componentId), openedAt)
    if (first) await records.measures.keepFirstReport(id, first)
  }
}
