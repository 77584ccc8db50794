import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { draftAgain } from '../../core/notice/closing-content.ts'
import { pendingInOrder } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { instantText, isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, lockIncident, missing, stale } from '../load.ts'
import { headsUpSubject } from '../publish-draft.ts'

/** Takes a publication back while its window is open: the notice is a draft again and nobody outside has seen it. */
export const undoPublication = async (
  context: Context,
  input: { readonly noticeId: string; readonly seenVersion?: number | undefined },
): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const notice = await records.notices.lock(id.value)
    if (notice?.status.state !== 'pending') return refuse('notice.not_pending', `It is ${notice?.status.state ?? 'gone'}.`)
    const fresh = checkSeen('notice', notice, input.seenVersion)
    if (!fresh.ok) return fresh
    if (!isBefore(now, notice.status.effectiveAt)) return refuse('notice.not_pending', 'Its moment has come and it is being made public.')
    const later = pendingInOrder(await records.notices.listOf(notice.incidentId)).at(-1)
    // It carries phase and components on from this one, which would come true with it although this one was taken back.
    if (later && later.id !== notice.id)
      return refuse(
        'notice.followed',
        `Notice ${later.id} was published after it and becomes public at ${instantText(later.status.effectiveAt)}.`,
      )
    const draft = draftAgain(notice, now)
    if (!(await records.notices.save(draft, notice.version))) return stale('notice')
    await records.outbox.cancel('heads_up', headsUpSubject(notice), now)
    await records.journal.append([internalEntry(context, now, 'notice.undone', notice.id, { incidentId: notice.incidentId })])
    return ok(draft)
  })
}
