import { ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findByLink, stale } from '../load.ts'

/** Ends a subscription at once: deliveries not yet claimed are not sent. Saying it twice is fine (RFC 8058). */
export const unsubscribe = (context: Context, input: { readonly token: string }): Promise<Result<Subscriber>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findByLink(context, records, input.token, ['unsubscribe', 'manage', 'confirm'], 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    if (subscriber.status.state === 'unsubscribed') return ok(subscriber)
    const gone: Subscriber = { ...subscriber, status: { state: 'unsubscribed', at: now }, version: subscriber.version + 1 }
    if (!(await records.subscribers.save(gone, subscriber.version))) return stale('subscription')
    await records.outbox.cancelFor(subscriber.id, now)
    await records.journal.append([
      internalEntry({ ...context, actor: { kind: 'subscriber', id: subscriber.id } }, now, 'subscriber.left', subscriber.id),
    ])
    return ok(gone)
  })
}
