import type { Incident } from '../core/incident/incident.ts'
import type { NewJournalEntry } from '../core/journal/journal.ts'
import type { Notice, PublishedNotice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { publishedEdition } from '../core/postmortem/edition.ts'
import { editionRecord } from '../core/postmortem/edition-record.ts'
import { promisedAction } from '../core/postmortem/follow-through.ts'
import { unpromised } from '../core/postmortem/unpromised.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
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

/** What a report promises for good and what is owed are one: an action that was taken out of the notice would stand in the report alone. */
export const checkAnnounced = async (records: Records, draft: Notice, { zone }: Page): Promise<Result<true>> => {
  if (draft.kind !== 'report') return ok(true)
  const edition = await records.postmortems.findEdition(draft.id)
  if (!edition || edition.published !== null) return ok(true)
  const made = new Set((await records.commitments.ledgerOf(draft.incidentId)).map(({ what }) => what))
  const faults = new FieldFaults()
  for (const action of unpromised(edition.words.actions, { made, promises: draft.promises, zone }))
    faults.add(
      '/promises',
      `The report says "${promisedAction(action)}" by ${action.on}. Promise it in these words for that day; or discard this draft, change the action in the postmortem, and prepare the report again.`,
    )
  return faults.any ? faults.refuse() : ok(true)
}
