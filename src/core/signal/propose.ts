import type { IncidentId, ProposalId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import type { Page } from '../page/page.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import { groupKeyOf } from './match-rule.ts'
import type { AlertRule, Proposal, SignalReport } from './signal.ts'

const keptKeys = 50
const defaultNextUpdateMinutes = 30

/**
 * The incident and first notice that an alert leads to. Words for customers come from the rule; without them the notice says honestly
 * that it is not known yet. The alert's own text is for operators and never becomes the notice.
 */
export const proposeOpening = (input: {
  readonly id: ProposalId
  readonly page: Page
  readonly rule: AlertRule | undefined
  readonly report: SignalReport
  readonly now: Instant
}): Proposal => {
  const { id, page, rule, report, now } = input
  const by = plusSeconds(now, 60 * (rule?.nextUpdateMinutes ?? defaultNextUpdateMinutes))
  const known = { ...(rule?.now ? { now: rule.now } : {}), ...(rule?.scope ? { scope: rule.scope } : {}) }
  const notKnown = [...(rule?.now ? [] : (['now'] as const)), ...(rule?.scope ? [] : (['scope'] as const))]
  const startedAt = isBefore(now, report.startedAt) ? now : report.startedAt
  return {
    id,
    pageId: page.id,
    kind: 'open',
    state: 'waiting',
    groupKey: groupKeyOf(rule),
    incidentId: null,
    title: rule?.title ?? wordingOf(page.language).unnamedProblem,
    severity: rule?.severity ?? 'major',
    affected: (rule?.componentIds ?? []).map((componentId) => ({ componentId, impact: rule?.impact ?? 'partial_outage' })),
    content: { slots: { ...known, since: startedAt, nextUpdate: { by, onChange: true }, notKnown }, freeText: null },
    signalKeys: [report.key],
    signalCount: 1,
    startedAt,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}

/** One more alert behind a proposal that waits or was accepted. */
export const joinProposal = (proposal: Proposal, report: SignalReport, now: Instant): Proposal => ({
  ...proposal,
  signalKeys: proposal.signalKeys.length < keptKeys ? [...proposal.signalKeys, report.key] : proposal.signalKeys,
  signalCount: proposal.signalCount + 1,
  startedAt: isBefore(report.startedAt, proposal.startedAt) ? report.startedAt : proposal.startedAt,
  updatedAt: now,
  version: proposal.version + 1,
})

/** All alerts behind an open incident have gone quiet: its resolution is proposed, and whether anything was lost is left to a person. */
export const proposeResolution = (input: {
  readonly id: ProposalId
  readonly page: Page
  readonly opening: Proposal
  readonly incident: Incident
  readonly now: Instant
}): Proposal => {
  const { id, page, opening, incident, now } = input
  return {
    ...opening,
    id,
    kind: 'resolve',
    state: 'waiting',
    incidentId: incident.id,
    title: incident.title,
    severity: incident.severity,
    affected: [],
    content: {
      slots: {
        now: wordingOf(page.language).worksAgain,
        permanent: { state: 'checking' },
        since: incident.startedAt,
        until: now,
        notKnown: [],
      },
      freeText: null,
    },
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}

export const settleProposal = (
  proposal: Proposal,
  state: Exclude<Proposal['state'], 'waiting'>,
  incidentId: IncidentId | null,
  now: Instant,
): Proposal => ({
  ...proposal,
  state,
  incidentId: incidentId ?? proposal.incidentId,
  updatedAt: now,
  version: proposal.version + 1,
})
