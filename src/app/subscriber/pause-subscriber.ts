import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findSubscriber, stale } from '../load.ts'

/** An operator stops sending to one address and says why; what waits for it is not sent. */
export const pauseSubscriber = async (
  context: Context,
  input: { readonly subscriberId: string; readonly reason: string; readonly readVersion: number },
): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const reason = parseText(input.reason, textLimits.reason)
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findSubscriber(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    if (subscriber.status.state !== 'active') return refuse('subscriber.not_active', `Its state is ${subscriber.status.state}.`)
    const paused: Subscriber = {
      ...subscriber,
      status: { state: 'suppressed', at: now, reason: reason.value },
      version: input.readVersion + 1,
    }
    if (!(await records.subscribers.save(paused, input.readVersion))) return stale('subscriber')
    await records.outbox.cancelFor(subscriber.id, now)
    await records.journal.append([internalEntry(context, now, 'subscriber.paused', subscriber.id, { reason: reason.value })])
    return ok(paused)
  })
}
