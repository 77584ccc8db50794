import { isOpen } from '../incident/incident.ts'
import { cadenceMinutes } from '../policy/cadence.ts'
import { lastChange } from './change-told.ts'
import { type IncidentFacts, lastToAll, type PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, plusMinutes } from './incident-item.ts'
import { openPromises } from './promised-update.ts'

/**
 * The next word by the policy's rhythm, or where the policy has none for a fix that is being watched, before it is watched too long.
 * Where everybody was promised a time, the promise takes the place of both.
 */
const ofIncident = (one: IncidentFacts, { policy }: PageFacts): readonly DueItem[] => {
  const { incident, words } = one
  const last = lastToAll(words) ?? words[0]
  const changed = lastChange(words)
  if (!last || !changed || incident.kind !== 'incident' || !isOpen(incident)) return []
  if (openPromises(words).some(({ word }) => word.notice.addressing.kind === 'all')) return []
  const clock = policy.bySeverity[incident.severity]
  const minutes = cadenceMinutes(clock, incident.phase, (last.milliseconds - changed.milliseconds) / 60_000)
  // What is asked of a fix that is being watched is its end; where nobody is told of that, nothing is.
  if (minutes === null && (incident.phase !== 'monitoring' || !clock.milestones.includes('resolved'))) return []
  const owed = minutes ?? clock.watchMinutes
  const kind = minutes === null ? 'watched_too_long' : 'cadence'
  return [incidentItem(one, kind, last.notice.id, { dueAt: plusMinutes(last.at, owed), facts: { countedFrom: last.at, minutes: owed } })]
}

export const brokenSilences = (facts: PageFacts): readonly DueItem[] => facts.incidents.flatMap((one) => ofIncident(one, facts))
