import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { NewJournalEntry } from '../../core/journal/journal.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { reopenProposal } from '../../core/signal/propose.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident, missing, stale } from '../load.ts'
import type { Records } from '../store.ts'

/**
 * An incident of which nobody has heard goes with its last draft: it would stand among the open ones for ever. What alerts proposed
 * waits again for a person as long as one of them fires.
 */
const abandon = async (context: Context, records: Records, incident: Incident, now: Instant): Promise<readonly NewJournalEntry[]> => {
  if (incident.publicAt !== null || (await records.notices.listOf(incident.id)).length > 0) return []
  const entries: NewJournalEntry[] = []
  for (const { id } of await records.proposals.listOf(incident.id)) {
    const proposal = await records.proposals.lock(id)
    if (!proposal) throw new Error('a listed proposal is gone')
    const reopened = reopenProposal(proposal, (await records.signals.countFiring(id)) > 0, now)
    if (!(await records.proposals.save(reopened, proposal.version))) throw new Error('a locked proposal changed')
    entries.push(internalEntry(context, now, reopened.state === 'waiting' ? 'proposal.reopened' : 'proposal.withdrawn', id))
  }
  if (!(await records.incidents.remove(incident.id, incident.version))) throw new Error('a locked incident changed')
  return [...entries, internalEntry(context, now, 'incident.abandoned', incident.id, { title: incident.title })]
}

/** Throws a draft away for good; what was never published leaves only the fact that it was discarded. */
export const discardDraft = async (
  context: Context,
  input: { readonly noticeId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const notice = await records.notices.lock(id.value)
    if (!notice) return missing('notice')
    if (notice.status.state !== 'draft') return refuse('notice.not_draft', `It is ${notice.status.state}.`)
    await records.drafts.remove(notice.id)
    await records.approvals.removeOf(notice.id)
    if (!(await records.notices.remove(notice.id, input.readVersion))) return stale('draft')
    const abandoned = await abandon(context, records, found.value.incident, now)
    await records.journal.append([
      internalEntry(context, now, 'notice.discarded', notice.id, { incidentId: notice.incidentId }),
      ...abandoned,
    ])
    return ok(true)
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
