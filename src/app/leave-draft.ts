import { writeDraft } from '../core/notice/write-draft.ts'
import { ok, type Result } from '../core/result.ts'
import type { Context } from './context.ts'
import { beginSheet } from './draft-file.ts'
import { internalEntry } from './journal.ts'
import { checkReferences } from './load.ts'
import type { Published } from './publish-draft.ts'
import type { Records } from './store.ts'
import { waive } from './waive.ts'
import type { Writing } from './write-and-publish.ts'

/** A new notice, from input to a draft that waits for a person, inside the caller's transaction. */
export const leaveDraft = async (context: Context, records: Records, writing: Writing): Promise<Result<Published>> => {
  const { incident, page, now } = writing
  const draft = writeDraft({ id: context.ids.next(), ...writing })
  const waived = await waive(context, records, { draft, incident, page, now }, writing.parsed)
  if (!waived.ok) return waived
  const references = await checkReferences(records, page.id, { affected: draft.change.affected, addressing: draft.addressing })
  if (!references.ok) return references
  await writing.first?.()
  await records.notices.insert(waived.value)
  await beginSheet(records, draft.id, context.actor)
  await records.journal.append([internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id })])
  return ok({ incidentId: incident.id, noticeId: draft.id, effectiveAt: '', leftOut: [] })
}
