import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findSubscriber, stale } from '../load.ts'

/**
 * Sends to a suppressed address again: its mailbox is back, or the reason for the pause has gone. Whoever unsubscribed is not brought
 * back by anybody but themselves.
 */
export const resumeSubscriber = async (
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
    if (subscriber.status.state !== 'suppressed') return refuse('subscriber.not_suppressed', `Its state is ${subscriber.status.state}.`)
    const active: Subscriber = { ...subscriber, status: { state: 'active', confirmedAt: now }, version: input.readVersion + 1 }
    if (!(await records.subscribers.save(active, input.readVersion))) return stale('subscriber')
    await records.journal.append([internalEntry(context, now, 'subscriber.resumed', subscriber.id)])
    return ok(active)
  })
}
