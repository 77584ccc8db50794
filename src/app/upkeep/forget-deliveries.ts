import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'

const daySeconds = 24 * 60 * 60
/** A transaction of these takes a fraction of a second, also on a slow disk. */
const atOnce = 2000

/** Forgets to whom was sent what was settled long ago; how many got a notice stays. Answers whether there may be more. */
export const forgetDeliveries = async (context: Context): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const before = plusSeconds(context.clock.now(), -context.settings.deliveryDays * daySeconds)
  return context.store.transaction(async (records) => ok((await records.outbox.forget(before, atOnce)) === atOnce))
}
