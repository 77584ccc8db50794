import type { SectionName } from '../../core/postmortem/section.ts'
import { client } from '../api/client.ts'
import { type SayWhere, usePresence } from '../parts/use-presence.ts'

const say: SayWhere<SectionName> = (incidentId, section, hasLeft) => {
  const params = { path: { incidentId } }
  // Whoever is away is not seen by others either; nothing depends on it.
  void client.ask((api) => api.PUT('/api/incidents/{incidentId}/postmortem/presence', { params, body: { section, hasLeft } }))
}

/** Tells the others who is here, and in which section. */
export const useSectionPresence = (incidentId: string, isOn: boolean): ((section: SectionName) => void) =>
  usePresence(incidentId, isOn, say)
