import { isAtLeast, isClosed, type Severity } from '../incident/phase.ts'
import type { IncidentFacts, PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, plusMinutes } from './incident-item.ts'

const dayMinutes = 24 * 60
/** A report that is a month late is one that nobody waits for. */
export const reportLapseDays = 30

const worstTold = ({ incident, words }: IncidentFacts): Severity =>
  words.reduce<Severity>(
    (worst, { notice: { change } }) => (isAtLeast(change.severity, worst) ? change.severity : worst),
    incident.severity,
  )

const ofIncident = (one: IncidentFacts, { policy }: PageFacts): readonly DueItem[] => {
  const { incident, words } = one
  if (!isClosed(incident.phase) || incident.endedAt === null || words.some(({ notice }) => notice.kind === 'report')) return []
  const days = incident.kind === 'incident' ? policy.reportDays[worstTold(one)] : null
  if (days === null) return []
  const minutes = days * dayMinutes
  const dueAt = plusMinutes(incident.endedAt, minutes)
  const lapsesAt = plusMinutes(dueAt, reportLapseDays * dayMinutes)
  return [incidentItem(one, 'postmortem', 'ended', { dueAt, lapsesAt, facts: { countedFrom: incident.endedAt, minutes } })]
}

/** The report that the policy expects after an incident so bad. */
export const postmortems = (facts: PageFacts): readonly DueItem[] => facts.incidents.flatMap((one) => ofIncident(one, facts))
