import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

/** Throws a draft away for good; what was never published leaves only the fact that it was discarded. */
export const discardDraft = async (
  context: Context,
  input: { readonly noticeId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const notice = await records.notices.lock(id.value)
    if (!notice) return missing('notice')
    if (notice.status.state !== 'draft') return refuse('notice.not_draft', `It is ${notice.status.state}.`)
    if (!(await records.notices.remove(notice.id, input.readVersion))) return stale('draft')
    await records.journal.append([internalEntry(context, now, 'notice.discarded', notice.id, { incidentId: notice.incidentId })])
    return ok(true)
  })
}
