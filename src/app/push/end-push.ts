import { authorize } from '../../core/actor/actor.ts'
import type { PushSubscriptionId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/** The push service says that a browser is not subscribed any more. */
export const endPush = async (context: Context, input: { readonly subscriptionId: string }): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const id = idOf<PushSubscriptionId>(input.subscriptionId)
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const known = await records.pushSubscriptions.find(id)
    if (!known || !(await records.pushSubscriptions.remove(id))) return ok(false)
    await records.journal.append([internalEntry(context, now, 'operator.push_ended', known.operatorId, { subscriptionId: id })])
    return ok(true)
  })
}
