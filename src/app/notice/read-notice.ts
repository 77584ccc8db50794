import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

export const readNotice = async (context: Context, input: { readonly noticeId: string }): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const notice = await records.notices.find(id.value)
    return notice ? ok(notice) : missing('notice')
  })
}
