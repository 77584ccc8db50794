import type { IncidentId, PageId } from '../brand.ts'
import type { Instant } from '../time.ts'
import type { Incident } from './incident.ts'
import type { ParsedIncidentInput } from './parse-incident-input.ts'
import { firstPhaseOf } from './phase.ts'

export const newIncident = (id: IncidentId, pageId: PageId, input: ParsedIncidentInput, now: Instant): Incident => ({
  id,
  pageId,
  kind: input.kind,
  title: input.title,
  severity: input.severity,
  phase: firstPhaseOf(input.kind),
  affected: input.affected,
  startedAt: input.startedAt ?? input.window?.startsAt ?? now,
  monitoringAt: null,
  endedAt: null,
  publicAt: null,
  window: input.window,
  contact: input.contact,
  isDrill: input.isDrill,
  isRegulated: input.isRegulated,
  openedAt: now,
  updatedAt: now,
  version: 1,
})
