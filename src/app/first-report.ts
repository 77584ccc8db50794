import { tapBoutSeconds } from '../core/affected/tap.ts'
import { type Incident, isOpen } from '../core/incident/incident.ts'
import { plusSeconds } from '../core/time.ts'
import type { Records } from './store.ts'

/**
 * Keeps with the incident when the first reader said that one of its components does not work, in the hours before it was opened, because
 * what readers tapped is forgotten. An earlier one that is kept stays: its component may have left the incident since.
 */
export const keepFirstReport = async (records: Records, incident: Incident): Promise<void> => {
  if (incident.kind !== 'incident' || incident.isDrill || !isOpen(incident) || incident.affected.length === 0) return
  const componentIds = incident.affected.map(({ componentId }) => componentId)
  const first = await records.taps.firstBetween(componentIds, plusSeconds(incident.openedAt, -tapBoutSeconds), incident.openedAt)
  if (first) await records.measures.keepFirstReport(incident.id, first)
}
