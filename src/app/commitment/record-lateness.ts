import { authorize } from '../../core/actor/actor.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { instantText, startOfMinute } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'

const batch = 50

const tellsLateness = ({ clock }: Page): boolean => clock.tellsLateness

/**
 * A promised update is missed once the minute of its time is over, and the page says so unless its clock policy keeps it to the house: lateness is an
 * entry of the public chain, not something that a reader's clock decides. Of other promises the page tells where it shows them. Answers
 * how many were found late.
 */
export const recordLateness = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const overdue = await records.commitments.claimOverdue(startOfMinute(now), batch)
    const telling = new Set(overdue.length === 0 ? [] : (await records.pages.list()).filter(tellsLateness).map(({ id }) => id))
    const entries = []
    for (const commitment of overdue) {
      const missed: Commitment = { ...commitment, outcome: { state: 'missed', at: commitment.dueAt ?? now } }
      await records.commitments.update(missed)
      const facts = { incidentId: commitment.incidentId, noticeId: commitment.noticeId, dueAt: instantText(commitment.dueAt ?? now) }
      entries.push(internalEntry(context, now, 'commitment.missed', commitment.id, facts))
      if (telling.has(commitment.pageId) && (commitment.kind === 'next_update' || commitment.isPublic))
        entries.push(publicEntry(context, commitment.pageId, now, 'commitment.missed', commitment.id, facts))
    }
    if (entries.length > 0) await records.journal.append(entries)
    return ok(overdue.length)
  })
  if (result.ok && result.value > 0) context.hints.raise('journal')
  return result
}
