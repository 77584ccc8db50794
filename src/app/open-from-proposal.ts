import type { Incident } from '../core/incident/incident.ts'
import { newIncident } from '../core/incident/new-incident.ts'
import { mergeContent } from '../core/notice/merge-content.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import type { Page } from '../core/page/page.ts'
import type { Result } from '../core/result.ts'
import { proposedContent, settleProposal } from '../core/signal/propose.ts'
import { isTest, type Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { isDrillTime } from './drill-time.ts'
import { internalEntry } from './journal.ts'
import type { Answer } from './once.ts'
import type { publicationFields } from './publish-draft.ts'
import type { Records } from './store.ts'
import { writeAndPublish } from './write-and-publish.ts'

/**
 * A proposal without components that were retired since: the rule still names them, and refusing its first notice for that would cost the
 * night a minute. The screen says that they are left out.
 */
export const withoutRetired = async (records: Records, proposal: Proposal): Promise<Proposal> => {
  if (proposal.affected.length === 0) return proposal
  const listed = await records.components.listOf(proposal.pageId)
  const inUse = new Set(listed.filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id))
  return { ...proposal, affected: proposal.affected.filter(({ componentId }) => inUse.has(componentId)) }
}

/** What a person said on accepting wins over what the proposal says, slot by slot. */
export const mergedInput = (proposal: Proposal, said: ParsedNoticeInput | undefined, publicAt: Instant): ParsedNoticeInput => ({
  ...said,
  content: mergeContent(proposedContent(proposal, publicAt), said?.content),
  change: { title: proposal.title, severity: proposal.severity, affected: proposal.affected, ...said?.change },
  addressing: said?.addressing ?? { kind: 'all' },
})

/** The incident that an `open` proposal proposes, with what a person has changed of it; it still has to be inserted. */
export const proposedIncident = async (
  context: Context,
  records: Records,
  {
    proposal,
    page,
    parsed,
    now,
  }: { readonly proposal: Proposal; readonly page: Page; readonly parsed: ParsedNoticeInput; readonly now: Instant },
): Promise<Incident> => {
  const { title, severity, affected } = {
    title: proposal.title,
    severity: proposal.severity,
    affected: proposal.affected,
    ...parsed.change,
  }
  const isDrill = isTest(proposal) || (await isDrillTime(records))
  return newIncident(
    context.ids.next(),
    page.id,
    { kind: 'incident', title, severity, startedAt: proposal.startedAt, affected, window: null, contact: null, isDrill },
    now,
  )
}

/** The incident and the published first notice of an `open` proposal, inside the caller's transaction; a refusal has written nothing. */
export const openFromProposal = async (
  context: Context,
  records: Records,
  input: { readonly proposal: Proposal; readonly page: Page; readonly said?: ParsedNoticeInput; readonly now: Instant },
): Promise<Result<Answer<(typeof publicationFields)[number]>>> => {
  const { page, now } = input
  const proposal = await withoutRetired(records, input.proposal)
  const parsed = mergedInput(proposal, input.said, plusSeconds(now, context.settings.undoSeconds))
  const incident = await proposedIncident(context, records, { proposal, page, parsed, now })
  const first = () => records.incidents.insert(incident)
  const published = await writeAndPublish(context, records, { incident, page, parsed, correction: null, backdatedTo: null, now, first })
  if (!published.ok) return published
  if (!(await records.proposals.save(settleProposal(input.proposal, 'accepted', incident.id, now), proposal.version)))
    throw new Error('a locked proposal changed')
  await records.journal.append([internalEntry(context, now, 'proposal.accepted', proposal.id, { incidentId: incident.id })])
  return published
}

/** The published closing notice of a `resolve` proposal. */
export const resolveFromProposal = async (
  context: Context,
  records: Records,
  input: {
    readonly proposal: Proposal
    readonly page: Page
    readonly incident: Incident
    readonly said?: ParsedNoticeInput
    readonly now: Instant
  },
): Promise<Result<Answer<(typeof publicationFields)[number]>>> => {
  const { proposal, page, incident, now } = input
  const merged = mergedInput(proposal, input.said, plusSeconds(now, context.settings.undoSeconds))
  // Title, severity and start may have moved while the proposal waited: the incident knows them, the proposal only remembers them.
  const since = input.said?.content.slots.since ?? incident.startedAt
  const parsed: ParsedNoticeInput = {
    ...merged,
    content: { ...merged.content, slots: { ...merged.content.slots, since } },
    change: { ...input.said?.change, phase: 'resolved', affected: [] },
  }
  const published = await writeAndPublish(context, records, { incident, page, parsed, correction: null, backdatedTo: null, now })
  if (!published.ok) return published
  if (!(await records.proposals.save(settleProposal(proposal, 'accepted', incident.id, now), proposal.version)))
    throw new Error('a locked proposal changed')
  await records.journal.append([internalEntry(context, now, 'proposal.accepted', proposal.id, { incidentId: incident.id })])
  return published
}
