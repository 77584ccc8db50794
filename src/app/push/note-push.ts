import { authorize } from '../../core/actor/actor.ts'
import type { PushSubscriptionId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** The push service took a message for a browser: its owner sees when it was last reached. */
export const notePush = async (context: Context, input: { readonly subscriptionId: string }): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    await records.pushSubscriptions.touch(idOf<PushSubscriptionId>(input.subscriptionId), now)
    return ok(true)
  })
  if (result.ok) context.hints.raise('deliveries')
  return result
}
