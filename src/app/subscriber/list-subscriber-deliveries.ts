import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findSubscriber } from '../load.ts'
import type { DeliveryRecord, Slice, SliceRequest } from '../store.ts'

/** What was sent to one subscriber, newest first, with state and reason. */
export const listSubscriberDeliveries = async (
  context: Context,
  input: SliceRequest & { readonly subscriberId: string },
): Promise<Result<Slice<DeliveryRecord>>> => {
  const allowed = authorize(context.actor, 'subscriber.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const found = await findSubscriber(records, input.subscriberId, 'find')
    if (!found.ok) return found
    const { after, limit } = input
    return ok(await records.outbox.listFor(found.value.id, { after, limit }))
  })
}
