import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { DraftConflict, DraftEdit, RefusedEdit } from '../../core/notice/decide-edits.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writeIntoDraft } from '../draft-edits.ts'
import { draftFile, type OpenedDraft } from '../draft-file.ts'
import { lockIncident, missing } from '../load.ts'
import { noticeInRecords } from '../objections-to.ts'

export interface EditedDraft extends OpenedDraft {
  readonly conflicts: readonly DraftConflict[]
  readonly refused: readonly RefusedEdit[]
}

/**
 * Writes into some fields of a draft. Without edits it only takes over what other notices have moved on since. Drafts are working
 * papers and leave no trace in the journal.
 */
export const editDraft = async (
  context: Context,
  input: { readonly noticeId: string; readonly edits: readonly DraftEdit[] },
): Promise<Result<EditedDraft>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const draft = await records.notices.lock(id.value)
    if (!draft) return missing('notice')
    if (draft.status.state !== 'draft') return refuse('notice.not_draft', `It is ${draft.status.state}.`)
    const { incident, page } = found.value
    const written = await writeIntoDraft(context, records, { draft, incident, page, now }, () => input.edits)
    const { conflicts, refused, isChanged } = written
    const file = await draftFile(records, written.draft, now)
    const toLint = await noticeInRecords(records, { draft: written.draft, incident: written.expected, page, now }, context.settings)
    return ok({ ...file, toLint, conflicts, refused, isChanged })
  })
  if (result.ok && result.value.isChanged) context.hints.raise('drafts')
  return result
}
