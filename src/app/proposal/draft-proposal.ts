import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId, ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { NewJournalEntry } from '../../core/journal/journal.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { settleProposal } from '../../core/signal/propose.ts'
import { proposedIncident, proposedInput } from '../../core/signal/proposed-notice.ts'
import type { Proposal } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { beginSheet } from '../draft-file.ts'
import { isDrillTime } from '../drill-time.ts'
import { keepFirstReport } from '../first-report.ts'
import { internalEntry } from '../journal.ts'
import { findPage, lockIncident, missing } from '../load.ts'
import { publishable } from '../open-from-proposal.ts'
import type { Records } from '../store.ts'

interface Ground {
  readonly incident: Incident
  readonly parsed: ParsedNoticeInput
  readonly entries: readonly NewJournalEntry[]
}

const opened = async (context: Context, records: Records, kept: Proposal, page: Page, now: Instant): Promise<Result<Ground>> => {
  const proposal = await publishable(context, records, kept, now)
  const parsed = proposedInput(proposal, null)
  const around = { id: context.ids.next<IncidentId>(), page, parsed, isDrillTime: await isDrillTime(records), now }
  const incident = proposedIncident(proposal, around)
  await records.incidents.insert(incident)
  await keepFirstReport(records, incident)
  const { title, severity, isDrill } = incident
  return ok({ incident, parsed, entries: [internalEntry(context, now, 'incident.opened', incident.id, { title, severity, isDrill })] })
}

const closing = async (context: Context, records: Records, proposal: Proposal, now: Instant): Promise<Result<Ground>> => {
  const found = await lockIncident(records, proposal.incidentId ?? '')
  if (!found.ok) return found
  const incident = expectedIncident(found.value.incident, await records.notices.listOf(found.value.incident.id))
  return ok({ incident, parsed: proposedInput(await publishable(context, records, proposal, now), incident), entries: [] })
}

/**
 * Takes a proposal up for editing: its incident, still known to nobody outside, with the proposed notice as a draft. The alerts stay
 * linked: when they go quiet before the draft is published, the resolution is proposed beside it and a person decides.
 */
export const draftProposal = async (context: Context, input: { readonly proposalId: string }): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'proposal.settle')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const proposal = await records.proposals.lock(id.value)
    if (!proposal) return missing('proposal')
    if (proposal.state !== 'waiting')
      return refuse('proposal.settled', `It was ${proposal.state}${proposal.incidentId ? `; see incident ${proposal.incidentId}` : ''}.`)
    const page = await findPage(records, proposal.pageId)
    if (!page.ok) return page
    const ground = await (proposal.kind === 'open'
      ? opened(context, records, proposal, page.value, now)
      : closing(context, records, proposal, now))
    if (!ground.ok) return ground
    const { incident, parsed, entries } = ground.value
    const draft = writeDraft({ id: context.ids.next(), parsed, incident, page: page.value, correction: null, backdatedTo: null, now })
    await records.notices.insert(draft)
    await beginSheet(records, draft.id, context.actor)
    if (!(await records.proposals.save(settleProposal(proposal, 'accepted', incident.id, now), proposal.version)))
      throw new Error('a locked proposal changed')
    await records.journal.append([
      ...entries,
      internalEntry(context, now, 'proposal.taken_up', proposal.id, { incidentId: incident.id }),
      internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id }),
    ])
    return ok(draft)
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
