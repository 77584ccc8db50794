import type { Incident } from '../../src/core/incident/incident.ts'
import { at, sampleId } from './at.ts'

/** Open since 11:50, known to operators since noon, not public yet. */
export const buildIncident = (change: Partial<Incident> = {}): Incident => ({
  id: sampleId('nc'),
  pageId: sampleId('pg'),
  kind: 'incident',
  title: 'Card payments fail',
  severity: 'major',
  phase: 'investigating',
  affected: [{ componentId: sampleId('cp'), impact: 'major_outage' }],
  startedAt: at('11:50'),
  monitoringAt: null,
  endedAt: null,
  publicAt: null,
  window: null,
  contact: null,
  isDrill: false,
  isRegulated: false,
  openedAt: at('12:00'),
  updatedAt: at('12:00'),
  version: 1,
  ...change,
})

/** Planned for Sunday 29 November, 05:00 to 07:00 UTC. */
export const buildMaintenance = (change: Partial<Incident> = {}): Incident => {
  const window = { startsAt: at('2026-11-29T05:00:00Z'), endsAt: at('2026-11-29T07:00:00Z') }
  return buildIncident({ kind: 'maintenance', phase: 'scheduled', severity: 'minor', startedAt: window.startsAt, window, ...change })
}
