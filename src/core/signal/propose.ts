import type { IncidentId, ProposalId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { nextMark } from '../notice/next-word.ts'
import type { NoticeContent } from '../notice/notice.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import type { Page } from '../page/page.ts'
import { type Instant, isBefore, plusSeconds, secondsBetween } from '../time.ts'
import { groupKeyOf } from './match-rule.ts'
import { type Again, type AlertRule, type Proposal, type SignalReport, testSource } from './signal.ts'

const keptKeys = 50
const defaultNextUpdateMinutes = 30
const earlierSeconds = 6 * 60 * 60

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
  readonly again?: Again | null
}): Proposal => {
  const { id, page, rule, report, now, again = null } = input
  const by = nextMark(plusSeconds(now, 60 * (rule?.nextUpdateMinutes ?? defaultNextUpdateMinutes)))
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
    again,
    startedAt,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}

/** What a test alert leads to: a minor incident in ready words, as a drill, under a key that nothing else shares. */
export const proposeTest = (input: {
  readonly id: ProposalId
  readonly page: Page
  readonly report: SignalReport
  readonly now: Instant
}): Proposal => {
  const { title, now } = wordingOf(input.page.language).testAlert
  const opening = proposeOpening({ ...input, rule: undefined })
  const slots = { ...opening.content.slots, now, notKnown: opening.content.slots.notKnown.filter((slot) => slot !== 'now') }
  return { ...opening, groupKey: `${testSource}:${input.id}`, title, severity: 'minor', content: { ...opening.content, slots } }
}

/** Whether the next alert behind it would still be kept by its key; later ones are only counted. */
export const keepsKeys = ({ signalKeys }: Proposal): boolean => signalKeys.length < keptKeys

/**
 * Whether an alert that joins moves the start. Only while a person has neither published nor changed the words, and not by more than
 * some hours: something that has been wrong for days is another trouble, whatever it is counted with.
 */
const startsEarlier = ({ state, startedAt, content }: Proposal, report: SignalReport): boolean =>
  state === 'waiting' &&
  isBefore(report.startedAt, startedAt) &&
  !isBefore(report.startedAt, plusSeconds(startedAt, -earlierSeconds)) &&
  content.slots.since?.epochMilliseconds === startedAt.epochMilliseconds

/** One more alert behind a proposal that waits or was accepted. Start and words stay one. */
export const joinProposal = (proposal: Proposal, report: SignalReport, now: Instant): Proposal => {
  const { content, signalKeys, startedAt } = proposal
  const isKnown = signalKeys.includes(report.key)
  const isEarlier = startsEarlier(proposal, report)
  return {
    ...proposal,
    content: isEarlier ? { ...content, slots: { ...content.slots, since: report.startedAt } } : content,
    signalKeys: isKnown || !keepsKeys(proposal) ? signalKeys : [...signalKeys, report.key],
    signalCount: proposal.signalCount + (isKnown ? 0 : 1),
    startedAt: isEarlier ? report.startedAt : startedAt,
    updatedAt: now,
    version: proposal.version + 1,
  }
}

/**
 * The words as they are when the accepted proposal becomes public at `publicAt`, its undo window over. A proposal that has lain for more than half of the time that it gave itself
 * promises anew: refusing it, or promising a time that is about to pass, would cost the night's first notice a minute of typing.
 */
export const proposedContent = ({ content, createdAt }: Proposal, publicAt: Instant): NoticeContent => {
  const { nextUpdate } = content.slots
  if (!nextUpdate?.by) return content
  const given = secondsBetween(createdAt, nextUpdate.by)
  if (secondsBetween(publicAt, nextUpdate.by) >= given / 2) return content
  return { ...content, slots: { ...content.slots, nextUpdate: { ...nextUpdate, by: nextMark(plusSeconds(publicAt, given)) } } }
}

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
    again: null,
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

/** Its incident was given up before anybody heard of it: the proposal waits again as long as something behind it fires. */
export const reopenProposal = (proposal: Proposal, isFiring: boolean, now: Instant): Proposal => ({
  ...proposal,
  state: isFiring && proposal.kind === 'open' ? 'waiting' : 'withdrawn',
  incidentId: null,
  updatedAt: now,
  version: proposal.version + 1,
})
