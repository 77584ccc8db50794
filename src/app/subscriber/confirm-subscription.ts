import { ok, type Result, refuse } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findByLink, stale } from '../load.ts'

/** The owner of the address says yes. Pressing the button twice is fine; after unsubscribing, only a fresh request helps. */
export const confirmSubscription = async (context: Context, input: { readonly token: string }): Promise<Result<Subscriber>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findByLink(context, records, input.token, ['confirm'], 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    if (subscriber.status.state === 'active') return ok(subscriber)
    if (subscriber.status.state !== 'unconfirmed')
      return refuse('subscription.link_invalid', 'This address was unsubscribed after the link was sent. Subscribe again to get a new one.')
    const active: Subscriber = { ...subscriber, status: { state: 'active', confirmedAt: now }, version: subscriber.version + 1 }
    if (!(await records.subscribers.save(active, subscriber.version))) return stale('subscription')
    await records.journal.append([
      internalEntry({ ...context, actor: { kind: 'subscriber', id: subscriber.id } }, now, 'subscriber.confirmed', subscriber.id),
    ])
    return ok(active)
  })
}
