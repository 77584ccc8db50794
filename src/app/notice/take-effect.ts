import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId, NoticeId } from '../../core/brand.ts'
import { type Incident, isOpen } from '../../core/incident/incident.ts'
import { internalChain, type NewJournalEntry } from '../../core/journal/journal.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import { noticeRecord } from '../../core/notice/notice-record.ts'
import { type Effect, planEffect } from '../../core/notice/plan-effect.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, instantText, isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { lockIncident } from '../load.ts'
import type { Records } from '../store.ts'

const entriesOf = (context: Context, { notice, incident, settled }: Effect, now: Instant) => {
  const facts = { incidentId: incident.id, number: notice.status.number, publishedAt: instantText(now) }
  const internal = internalEntry(context, now, 'notice.took_effect', notice.id, facts)
  const outcomes = settled.map((commitment) =>
    internalEntry(context, now, `commitment.${commitment.outcome.state}`, commitment.id, { incidentId: incident.id }),
  )
  const heard = publicEntry(context, notice.pageId, now, 'notice.published', notice.id, { ...noticeRecord(notice), ...facts })
  return incident.isDrill ? [internal, ...outcomes] : [internal, ...outcomes, heard]
}

const countFiringBehind = async (records: Records, id: IncidentId): Promise<number> => {
  const behind = (await records.proposals.listOf(id)).filter(({ kind }) => kind === 'open')
  let count = 0
  for (const proposal of behind) count += await records.signals.countFiring(proposal.id)
  return count
}

/**
 * A person may know better than a monitor; what went on firing is not asked about again for a while, and the journal says so once it
 * cannot be undone any more. It names whoever published the notice: the moment came by itself, the decision did not.
 */
const closedWhileFiring = async (
  context: Context,
  records: Records,
  { notice, incident }: Effect,
  before: Incident,
  now: Instant,
): Promise<readonly NewJournalEntry[]> => {
  if (!isOpen(before) || isOpen(incident)) return []
  const alerts = await countFiringBehind(records, incident.id)
  if (alerts === 0) return []
  const entry = internalEntry(context, now, 'incident.closed_while_firing', incident.id, { alerts })
  const request = { before: null, limit: 1, subject: notice.id, kind: 'notice.published' }
  const [published] = await records.journal.list(internalChain, request)
  return [{ ...entry, actor: published?.actor ?? entry.actor }]
}

const writeEffect = async (
  context: Context,
  records: Records,
  effect: Effect,
  read: { notice: number; incident: Incident },
  now: Instant,
): Promise<PublishedNotice> => {
  if (!(await records.notices.save(effect.notice, read.notice))) throw new Error('a locked notice changed')
  if (!(await records.incidents.save(effect.incident, read.incident.version))) throw new Error('a locked incident changed')
  await records.drafts.remove(effect.notice.id)
  for (const commitment of effect.settled) await records.commitments.update(commitment)
  if (effect.made) await records.commitments.insert(effect.made)
  if (!effect.incident.isDrill) await records.outbox.startFanout({ noticeId: effect.notice.id, cursor: null, confirmedBy: now })
  const closed = await closedWhileFiring(context, records, effect, read.incident, now)
  await records.journal.append([...entriesOf(context, effect, now), ...closed])
  return effect.notice
}

/**
 * Makes a pending notice public when its moment has come: incident, commitments, fan-out and both chains in one transaction. Any
 * node may try; whoever comes second finds nothing to do. Answers the notice, or null when there was nothing to do.
 */
export const takeEffect = async (context: Context, input: { readonly noticeId: NoticeId }): Promise<Result<PublishedNotice | null>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<PublishedNotice | null>(async (records) => {
    const seen = await records.notices.find(input.noticeId)
    if (!seen) return ok(null)
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const { incident } = found.value
    const notice = await records.notices.lock(input.noticeId)
    if (notice?.status.state !== 'pending' || isBefore(now, notice.status.effectiveAt)) return ok(null)
    const all = await records.notices.listOf(incident.id)
    const effect = planEffect({
      notice,
      incident,
      publishedCount: all.filter((other) => other.status.state === 'published').length,
      notices: all,
      openCommitments: await records.commitments.lockOpen(incident.id),
      commitmentId: context.ids.next(),
      now,
    })
    return ok(await writeEffect(context, records, effect, { notice: notice.version, incident }, now))
  })
  if (result.ok && result.value) {
    context.hints.raise('journal')
    context.hints.raise('fanout')
  }
  return result
}
