import type { NewJournalEntry } from '../core/journal/journal.ts'
import type { Redaction } from '../core/notice/notice.ts'
import { type Edition, isPublicEdition } from '../core/postmortem/edition.ts'
import { isAnnounced, partsToTake, type ReportPart, redactEdition } from '../core/postmortem/redact-edition.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { headsUpSubject } from './publish-draft.ts'
import type { Records } from './store.ts'

/** What its notice says it says to customers: without these words there is nothing to announce. */
const giveUp = async (context: Context, records: Records, { noticeId, incidentId }: Edition, now: Instant): Promise<void> => {
  const notice = await records.notices.lock(noticeId)
  if (!notice) throw new Error('an edition without its notice')
  const entries: NewJournalEntry[] = []
  if (notice.status.state === 'pending') {
    await records.outbox.cancel('heads_up', headsUpSubject(notice), now)
    entries.push(internalEntry(context, now, 'notice.undone', noticeId, { incidentId }))
  }
  await records.journal.redact(noticeId, ['freeText', 'promises', 'waivers'])
  for (const { id } of await records.approvals.listOf(noticeId)) await records.journal.redact(id, ['comment', 'reason'])
  await records.drafts.remove(noticeId)
  await records.approvals.removeOf(noticeId)
  if (!(await records.notices.remove(noticeId, notice.version))) throw new Error('a locked notice changed')
  await records.journal.append([...entries, internalEntry(context, now, 'notice.discarded', noticeId, { incidentId })])
}

/**
 * An edition that waits, or whose publication can still be undone, would say again what is removed from one that is public. It loses what
 * stands in both as it is, from all editions whatever stands there; where its notice says it too the edition is given up with the notice.
 */
export const redactWaiting = async (
  context: Context,
  records: Records,
  removal: {
    readonly edition: Edition
    readonly wanted: readonly ReportPart[]
    readonly fromAll: boolean
    readonly reason: Redaction['reason']
  },
  now: Instant,
): Promise<void> => {
  const { edition, wanted, fromAll, reason } = removal
  for (const waiting of (await records.postmortems.editionsOf(edition.incidentId)).filter((one) => !isPublicEdition(one))) {
    const parts = partsToTake(waiting.words, { parts: wanted, lost: fromAll ? undefined : edition.words })
    if (parts.some(isAnnounced)) await giveUp(context, records, waiting, now)
    else if (parts.length > 0) await records.postmortems.saveEdition(redactEdition(waiting, parts, { reason, redactedAt: now }))
  }
}
