import { authorize } from '../../core/actor/actor.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkReferences, lockIncident } from '../load.ts'

/** Begins a notice about an incident; what is not said is taken from the incident as it stands. */
export const draftNotice = async (
  context: Context,
  input: { readonly incidentId: string; readonly notice: NoticeInput },
): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { page } = found.value
    const incident = expectedIncident(found.value.incident, await records.notices.listOf(found.value.incident.id))
    const draft = writeDraft({ id: context.ids.next(), parsed: parsed.value, incident, page, correction: null, backdatedTo: null, now })
    const references = await checkReferences(records, page.id, { affected: draft.change.affected, addressing: draft.addressing })
    if (!references.ok) return references
    await records.notices.insert(draft)
    await records.journal.append([internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id })])
    return ok(draft)
  })
}
