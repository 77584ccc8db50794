import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { DeliveryRecord } from '../store.ts'

/** What became of the newest test mail; null where none was sent. */
export const readTestMail = async (context: Context): Promise<Result<DeliveryRecord | null>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const subject = await records.settings.testMail()
    if (subject === undefined) return ok(null)
    return ok((await records.outbox.listOf(subject, { after: null, limit: 1 })).items[0] ?? null)
  })
}
