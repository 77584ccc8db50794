import { type Severity, severities } from '../incident/phase.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import type { EndedFacts, PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, plusMinutes } from './incident-item.ts'

const dayMinutes = 24 * 60
/** A report that is a month late is one that nobody waits for. */
const reportLapseDays = 30

/** Of which severities the policy expects a report, and how long after its end one may be owed. */
export const reportable = ({ reportDays }: ClockPolicy): { readonly severities: readonly Severity[]; readonly days: number } => {
  const days = severities.flatMap((severity) => reportDays[severity] ?? [])
  return { severities: severities.filter((severity) => reportDays[severity] !== null), days: Math.max(0, ...days) + reportLapseDays }
}

const ofIncident = ({ incident, worst, isReported }: EndedFacts, { policy }: PageFacts): readonly DueItem[] => {
  if (incident.endedAt === null || isReported) return []
  const days = incident.kind === 'incident' ? policy.reportDays[worst] : null
  if (days === null) return []
  const minutes = days * dayMinutes
  const dueAt = plusMinutes(incident.endedAt, minutes)
  const lapsesAt = plusMinutes(dueAt, reportLapseDays * dayMinutes)
  return [incidentItem({ incident }, 'postmortem', 'ended', { dueAt, lapsesAt, facts: { countedFrom: incident.endedAt, minutes } })]
}

/** The report that the policy expects after an incident so bad. */
export const postmortems = (facts: PageFacts): readonly DueItem[] => facts.ended.flatMap((one) => ofIncident(one, facts))
