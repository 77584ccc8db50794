import type { Incident } from '../core/incident/incident.ts'
import type { NewJournalEntry } from '../core/journal/journal.ts'
import type { PublishedNotice } from '../core/notice/notice.ts'
import { publishedEdition } from '../core/postmortem/edition.ts'
import { editionRecord } from '../core/postmortem/edition-record.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry, publicEntry } from './journal.ts'
import type { Records } from './store.ts'

/** The edition that a notice announces becomes public with it, and what both chains say of that. */
export const publishEdition = async (
  context: Context,
  records: Records,
  { notice, incident }: { readonly notice: PublishedNotice; readonly incident: Incident },
  now: Instant,
): Promise<readonly NewJournalEntry[]> => {
  if (notice.kind !== 'report') return []
  const prepared = await records.postmortems.findEdition(notice.id)
  if (!prepared || prepared.published !== null) return []
  const edition = publishedEdition(prepared, await records.postmortems.editionsOf(incident.id), now)
  await records.postmortems.saveEdition(edition)
  const facts = { noticeId: notice.id, edition: edition.published.number }
  return [
    internalEntry(context, now, 'postmortem.published', incident.id, facts),
    ...(incident.isDrill ? [] : [publicEntry(context, notice.pageId, now, 'report.published', notice.id, editionRecord(edition))]),
  ]
}
