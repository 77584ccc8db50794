import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findSubscriber, stale } from '../load.ts'

/** An operator unsubscribes an address whose owner asked for it. The address stays known as one that left, so that no import brings it back. */
export const endSubscription = async (
  context: Context,
  input: { readonly subscriberId: string; readonly readVersion: number },
): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findSubscriber(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    if (subscriber.status.state === 'unsubscribed') return ok(subscriber)
    const gone: Subscriber = { ...subscriber, status: { state: 'unsubscribed', at: now }, version: input.readVersion + 1 }
    if (!(await records.subscribers.save(gone, input.readVersion))) return stale('subscriber')
    await records.outbox.cancelFor(subscriber.id, now)
    await records.journal.append([internalEntry(context, now, 'subscriber.ended', subscriber.id)])
    return ok(gone)
  })
}
