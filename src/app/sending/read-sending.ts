import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { Hold } from '../store.ts'

/** Whether sending is held, and why; null when it runs. */
export const readSending = async (context: Context): Promise<Result<Hold | null>> => {
  const allowed = authorize(context.actor, 'delivery.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok(await records.settings.hold()))
}
