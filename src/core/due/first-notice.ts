import { isOpen } from '../incident/incident.ts'
import type { Severity } from '../incident/phase.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import type { Proposal } from '../signal/signal.ts'
import { isBefore } from '../time.ts'
import type { IncidentFacts, PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, plusMinutes } from './incident-item.ts'

/** Where nobody is told that it has begun, there is no first notice to be late with. */
const firstMinutesOf = ({ bySeverity }: ClockPolicy, severity: Severity): number | null =>
  bySeverity[severity].milestones.includes('opened') ? bySeverity[severity].firstMinutes : null

const ofProposal = (proposal: Proposal, { policy }: PageFacts): readonly DueItem[] => {
  const minutes = firstMinutesOf(policy, proposal.severity)
  if (minutes === null) return []
  const { id, pageId, title, severity, createdAt } = proposal
  return [
    {
      key: `first_notice:${id}`,
      kind: 'first_notice',
      pageId,
      subject: { kind: 'proposal', id },
      incidentId: null,
      owedTo: { kind: 'everybody' },
      dueAt: plusMinutes(createdAt, minutes),
      lapsesAt: null,
      facts: {
        title,
        severity,
        phase: 'investigating',
        countedFrom: createdAt,
        minutes,
        at: null,
        opensAt: null,
        what: null,
        standsFor: null,
      },
    },
  ]
}

const ofIncident = (one: IncidentFacts, { policy }: PageFacts): readonly DueItem[] => {
  const { incident, words, firstSignalAt } = one
  const minutes = firstMinutesOf(policy, incident.severity)
  if (minutes === null || incident.kind !== 'incident' || !isOpen(incident) || incident.publicAt !== null || words.length > 0) return []
  const countedFrom = firstSignalAt && isBefore(firstSignalAt, incident.openedAt) ? firstSignalAt : incident.openedAt
  return [incidentItem(one, 'first_notice', 'first', { dueAt: plusMinutes(countedFrom, minutes), facts: { countedFrom, minutes } })]
}

/** Customers find out by themselves soon enough: the first notice counts from the first signal, not from when somebody began to write. */
export const firstNotices = (facts: PageFacts): readonly DueItem[] => [
  ...facts.proposals.flatMap((proposal) => (proposal.kind === 'open' && proposal.state === 'waiting' ? ofProposal(proposal, facts) : [])),
  ...facts.incidents.flatMap((one) => ofIncident(one, facts)),
]
