import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { draftFields, type Presence } from '../../core/notice/draft-fields.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { presentSince, writerOf } from '../draft-file.ts'
import { missing } from '../load.ts'

export interface PresenceInput {
  readonly noticeId: string
  /** The field that somebody is in; null for the draft as a whole. */
  readonly field: string | null
  readonly hasLeft?: boolean | undefined
}

/** Says that somebody has a draft open, and where they are in it; forgotten unless it is said again. */
export const notePresence = async (context: Context, input: PresenceInput): Promise<Result<readonly Presence[]>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const field = input.field === null ? ok(null) : parseOneOf(draftFields, input.field)
  if (!field.ok) return field
  const now = context.clock.now()
  const writer = writerOf(context.actor)
  const result = await context.store.transaction(async (records) => {
    if (!(await records.notices.find(id.value))) return missing('notice')
    const before = await records.drafts.listPresent([id.value], presentSince(now))
    const known = before.find((one) => one.writer.id === writer.id)
    if (input.hasLeft) await records.drafts.leave(id.value, writer.id)
    else await records.drafts.notePresence(id.value, { writer, field: field.value, at: now })
    const isNews = input.hasLeft ? known !== undefined : known?.field !== field.value || known === undefined
    return ok({ present: await records.drafts.listPresent([id.value], presentSince(now)), isNews })
  })
  if (!result.ok) return result
  if (result.value.isNews) context.hints.raise('drafts')
  return ok(result.value.present)
}
