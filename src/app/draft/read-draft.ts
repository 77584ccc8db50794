import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { draftFile, type OpenedDraft } from '../draft-file.ts'
import { missing } from '../load.ts'
import { noticeInRecords } from '../objections-to.ts'

/** A notice with who wrote which of its fields, and who has it open. */
export const readDraft = async (context: Context, input: { readonly noticeId: string }): Promise<Result<OpenedDraft>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const notice = await records.notices.find(id.value)
    const incident = notice && (await records.incidents.find(notice.incidentId))
    const page = notice && (await records.pages.find(notice.pageId))
    if (!notice || !incident || !page) return missing('notice')
    const toLint = await noticeInRecords(records, { draft: notice, incident, page, now }, context.settings)
    return ok({ ...(await draftFile(records, notice, now)), toLint })
  })
}
