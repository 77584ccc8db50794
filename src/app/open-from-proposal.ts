import type { IncidentId } from '../core/brand.ts'
import type { Incident } from '../core/incident/incident.ts'
import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import type { Page } from '../core/page/page.ts'
import type { Result } from '../core/result.ts'
import { proposedContent, settleProposal } from '../core/signal/propose.ts'
import { leftAsProposed, proposedIncident, proposedInput } from '../core/signal/proposed-notice.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { isDrillTime } from './drill-time.ts'
import { keepFirstReport } from './first-report.ts'
import { internalEntry } from './journal.ts'
import type { Published } from './publish-draft.ts'
import type { Records } from './store.ts'
import { writeAndPublish } from './write-and-publish.ts'

/**
 * A proposal without components that were retired since: the rule still names them, and refusing its first notice for that would cost the
 * night a minute. The screen says that they are left out.
 */
const withoutRetired = async (records: Records, proposal: Proposal): Promise<Proposal> => {
  if (proposal.affected.length === 0) return proposal
  const listed = await records.components.listOf(proposal.pageId)
  const inUse = new Set(listed.filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id))
  return { ...proposal, affected: proposal.affected.filter(({ componentId }) => inUse.has(componentId)) }
}

/** The proposal as it would be published at `publicAt`, and without what it may not name any more. */
export const publishable = async (context: Context, records: Records, proposal: Proposal, now: Instant): Promise<Proposal> =>
  withoutRetired(records, { ...proposal, content: proposedContent(proposal, plusSeconds(now, context.settings.undoSeconds)) })

/** The incident and the published first notice of an `open` proposal, inside the caller's transaction; a refusal has written nothing. */
export const openFromProposal = async (
  context: Context,
  records: Records,
  input: { readonly proposal: Proposal; readonly page: Page; readonly said?: ParsedNoticeInput; readonly now: Instant },
): Promise<Result<Published>> => {
  const { page, now } = input
  const proposal = await publishable(context, records, input.proposal, now)
  const parsed = proposedInput(proposal, null, input.said)
  const around = { id: context.ids.next<IncidentId>(), page, parsed, isDrillTime: await isDrillTime(records), now }
  const incident = proposedIncident(proposal, around)
  const first = async (): Promise<void> => {
    await records.incidents.insert(incident)
    await keepFirstReport(records, incident)
    await records.journal.append([internalEntry(context, now, 'proposal.accepted', proposal.id, { incidentId: incident.id })])
  }
  const published = await writeAndPublish(context, records, { incident, page, parsed, correction: null, backdatedTo: null, now, first })
  if (!published.ok) return published
  if (!(await records.proposals.save(settleProposal(input.proposal, 'accepted', incident.id, now), proposal.version)))
    throw new Error('a locked proposal changed')
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
): Promise<Result<Published>> => {
  const { proposal, page, incident, said, now } = input
  const expected = expectedIncident(incident, await records.notices.listOf(incident.id))
  const parsed = proposedInput(await publishable(context, records, proposal, now), expected, said)
  const first = () => records.journal.append([internalEntry(context, now, 'proposal.accepted', proposal.id, { incidentId: incident.id })])
  const writing = { incident, page, parsed, correction: null, backdatedTo: null, asProposed: leftAsProposed(said), now, first }
  const published = await writeAndPublish(context, records, writing)
  if (!published.ok) return published
  if (!(await records.proposals.save(settleProposal(proposal, 'accepted', incident.id, now), proposal.version)))
    throw new Error('a locked proposal changed')
  return published
}
