import { authorize } from '../../core/actor/actor.ts'
import type { CommitmentId, IncidentId, NoticeId } from '../../core/brand.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import { type Incident, isOpen } from '../../core/incident/incident.ts'
import { internalChain, type NewJournalEntry } from '../../core/journal/journal.ts'
import type { Notice, PublishedNotice } from '../../core/notice/notice.ts'
import { noticeRecord } from '../../core/notice/notice-record.ts'
import { type Effect, planEffect } from '../../core/notice/plan-effect.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, instantText, isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { keepFirstReport } from '../first-report.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { lockIncident } from '../load.ts'
import { publishEdition } from '../postmortem-effect.ts'
import type { Records } from '../store.ts'

/** What a promise is, for the journal: its words are a field of their own, so that they can be redacted. */
const promiseFacts = ({ incidentId, noticeId, kind, what, dueAt, isPublic }: Commitment) => ({
  incidentId,
  noticeId,
  kind,
  ...(what === null ? {} : { what }),
  dueAt: dueAt && instantText(dueAt),
  isPublic,
})

/** The organisation's own record of every promise; the public one of planned actions and their state. */
const promiseEntries = (context: Context, { notice, settled, promised, told }: Effect, now: Instant): readonly NewJournalEntry[] => {
  const made = promised.map((one) => ({ one, kind: 'commitment.made', facts: promiseFacts(one) }))
  const ended = settled.map((one) => {
    const isTold = told.includes(one)
    const state = isTold ? (one.settledLate?.outcome ?? one.outcome.state) : one.outcome.state
    const facts = { incidentId: one.incidentId, ...(isTold ? { noticeId: notice.id, isLate: one.settledLate !== null } : {}) }
    return { one, kind: `commitment.${state}`, facts }
  })
  return [...made, ...ended].flatMap(({ one, kind, facts }) => [
    internalEntry(context, now, kind, one.id, facts),
    ...(one.isPublic ? [publicEntry(context, one.pageId, now, kind, one.id, facts)] : []),
  ])
}

const entriesOf = (context: Context, effect: Effect, now: Instant) => {
  const { notice, incident } = effect
  const facts = { incidentId: incident.id, number: notice.status.number, publishedAt: instantText(now) }
  const internal = internalEntry(context, now, 'notice.took_effect', notice.id, facts)
  const outcomes = promiseEntries(context, effect, now)
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
  await keepFirstReport(records, effect.incident)
  await records.drafts.remove(effect.notice.id)
  for (const commitment of effect.settled) await records.commitments.update(commitment)
  for (const made of [...(effect.made ? [effect.made] : []), ...effect.promised]) await records.commitments.insert(made)
  if (!effect.incident.isDrill) await records.outbox.startFanout({ noticeId: effect.notice.id, cursor: null, confirmedBy: now })
  const closed = await closedWhileFiring(context, records, effect, read.incident, now)
  const reported = await publishEdition(context, records, effect, now)
  await records.journal.append([...entriesOf(context, effect, now), ...closed, ...reported])
  return effect.notice
}

const operatorNames = async (records: Records, { promises }: Notice): Promise<(id: string) => string> => {
  const names = new Map<string, string>(promises.length === 0 ? [] : (await records.operators.list()).map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
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
      promisedIds: notice.promises.map(() => context.ids.next<CommitmentId>()),
      nameOf: await operatorNames(records, notice),
      ledger: notice.correction === null ? [] : await records.commitments.ledgerOf(incident.id),
      told: await records.commitments.lockAll(notice.settles.map(({ commitmentId }) => commitmentId)),
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
