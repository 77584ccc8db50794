import { authorize } from '../../core/actor/actor.ts'
import type { DeliveryId, SubscriberId } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

const mailLifeSeconds = 24 * 60 * 60

/** An address that does not exist any more gets nothing further; whoever answers for a webhook is told. */
export const suppressSubscriber = async (
  context: Context,
  input: { readonly subscriberId: SubscriberId; readonly reason: string },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    const subscriber = await records.subscribers.lock(input.subscriberId)
    if (subscriber?.status.state !== 'active') return ok(true)
    const gone: Subscriber = {
      ...subscriber,
      status: { state: 'suppressed', at: now, reason: input.reason.slice(0, 500) },
      version: subscriber.version + 1,
    }
    if (!(await records.subscribers.save(gone, subscriber.version))) return ok(true)
    await records.outbox.cancelFor(subscriber.id, now)
    if (subscriber.address.channel === 'webhook') {
      const subject = `${subscriber.id}@${gone.version}`
      const letter = {
        id: context.ids.next<DeliveryId>(),
        kind: 'endpoint_failing',
        subject,
        stream: subject,
        position: 0,
        channel: 'email',
      } as const
      const to = {
        target: subscriber.address.owner,
        subscriberId: subscriber.id,
        level: 'standard',
        language: subscriber.preferences.language,
      } as const
      await records.outbox.enqueue([{ ...letter, ...to, createdAt: now, expiresAt: plusSeconds(now, mailLifeSeconds) }])
    }
    await records.journal.append([
      internalEntry(context, now, 'subscriber.suppressed', subscriber.id, { reason: input.reason.slice(0, 500) }),
    ])
    return ok(true)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
