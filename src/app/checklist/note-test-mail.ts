import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** A mail server took a test mail. That it did so once stays known, whatever becomes of the record of that one mail. */
export const noteTestMail = async (context: Context): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    if ((await records.settings.testMailTakenAt()) === undefined) await records.settings.setTestMailTakenAt(now)
    return ok(true)
  })
  if (result.ok) context.hints.raise('deliveries')
  return result
}
