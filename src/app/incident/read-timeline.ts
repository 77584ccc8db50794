import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { internalChain, type JournalEntry } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { Records } from '../store.ts'

export interface Timeline {
  /** Who did what about the incident, its notices, their approvals, promises and proposals; oldest first, the newest thousand. */
  readonly entries: readonly JournalEntry[]
  readonly proposals: readonly Proposal[]
  /** The alerts behind it, oldest first, the first hundred of each proposal. */
  readonly signals: readonly Signal[]
}

const mostEntries = 1000

const signalsOf = async (records: Records, proposals: readonly Proposal[]): Promise<readonly Signal[]> => {
  const signals: Signal[] = []
  for (const { id } of proposals) signals.push(...(await records.signals.listOf(id, 100)))
  return signals
}

/** What happened about an incident, from the journal. */
export const readTimeline = async (context: Context, input: { readonly incidentId: string }): Promise<Result<Timeline>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const incident = await records.incidents.find(id.value)
    if (!incident) return missing('incident')
    const notices = await records.notices.listOf(id.value)
    const proposals = await records.proposals.listOf(id.value)
    const commitments = await records.commitments.listOf([id.value])
    const { items: approvals } = await records.approvals.list(incident.pageId, { after: null, limit: 100, incidentId: incident.id })
    const subjects = [id.value, ...[...notices, ...proposals, ...commitments, ...approvals].map((one) => one.id)]
    return ok({
      entries: await records.journal.about(internalChain, subjects, mostEntries),
      proposals,
      signals: await signalsOf(records, proposals),
    })
  })
}
