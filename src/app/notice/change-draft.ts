import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { marksAfter } from '../../core/notice/draft-fields.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { type NoticeInput, type ParsedNoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { checkReferences, lockIncident, missing, stale } from '../load.ts'
import { waive } from '../waive.ts'

/** What is no part of the words stays where nothing is said of it. */
const keptOf = ({ waivers, promises, settles }: Notice, said: ParsedNoticeInput): Pick<Notice, 'waivers' | 'promises' | 'settles'> => ({
  waivers,
  promises: said.promises ?? promises,
  settles: said.settles ?? settles,
})

/** Replaces the words of a draft; it counts as an edit of every field that it changes. Drafts are working papers and leave no trace in the journal. */
export const changeDraft = async (
  context: Context,
  input: { readonly noticeId: string; readonly readVersion: number; readonly notice: NoticeInput },
): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const old = await records.notices.find(id.value)
    if (!old) return missing('notice')
    const found = await lockIncident(records, old.incidentId)
    if (!found.ok) return found
    if (old.status.state !== 'draft') return refuse('notice.not_draft', `It is ${old.status.state}.`)
    const { page } = found.value
    const incident = expectedIncident(found.value.incident, await records.notices.listOf(found.value.incident.id))
    const fresh = writeDraft({
      id: old.id,
      parsed: parsed.value,
      incident,
      page,
      correction: old.correction,
      backdatedTo: old.backdatedTo,
      now,
    })
    const judged = { draft: { ...fresh, ...keptOf(old, parsed.value) }, incident, page, now }
    const waived = await waive(context, records, judged, parsed.value)
    if (!waived.ok) return waived
    const draft: Notice = { ...waived.value, createdAt: old.createdAt, version: input.readVersion + 1 }
    const references = await checkReferences(records, page.id, { affected: draft.change.affected, addressing: draft.addressing })
    if (!references.ok) return references
    if (!(await records.notices.save(draft, input.readVersion))) return stale('draft')
    const by = writerOf(context.actor)
    const sheet = (await records.drafts.find(draft.id)) ?? { noticeId: draft.id, begunBy: by, marks: {} }
    await records.drafts.put({ ...sheet, marks: marksAfter(sheet.marks, old, draft, by, now) })
    return ok(draft)
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
