import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/** Somebody says go: what was held is sent, as far as it has not expired or been superseded meanwhile. */
export const releaseSending = async (context: Context): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'sending.hold')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    if ((await records.settings.hold()) === null) return ok(true)
    await records.settings.setHold(null)
    await records.journal.append([internalEntry(context, now, 'sending.released', 'settings')])
    return ok(true)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
