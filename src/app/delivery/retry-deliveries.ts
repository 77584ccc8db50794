import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'

const extraLifeSeconds = 60 * 60

/** Tries now what was refused, what expired, and what waits for a later try, under the same keys. */
export const retryDeliveries = async (
  context: Context,
  input: { readonly noticeId: string },
): Promise<Result<{ readonly retried: number }>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly retried: number }>(async (records) => {
    if (!(await records.notices.find(id.value))) return missing('notice')
    const retried = await records.outbox.retry(id.value, now, plusSeconds(now, extraLifeSeconds))
    await records.journal.append([internalEntry(context, now, 'deliveries.retried', id.value, { retried })])
    return ok({ retried })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
