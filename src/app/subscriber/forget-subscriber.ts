import { authorize } from '../../core/actor/actor.ts'
import { emailKey } from '../../core/address.ts'
import type { EmailAddress } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import { addressKey, type Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findSubscriber, stale } from '../load.ts'
import type { Records } from '../store.ts'

/** The mail address that goes with a subscriber; a webhook's owner who gets notices by mail as well stays known by that. */
const erasedWith = async (records: Records, { pageId, address }: Subscriber): Promise<EmailAddress | undefined> => {
  if (address.channel === 'email') return address.email
  const { owner } = address
  return (await records.subscribers.findByAddress(pageId, addressKey({ channel: 'email', email: owner }))) ? undefined : owner
}

/**
 * Erases an address: the subscriber goes, and the deliveries made to it keep their outcome without saying to whom. The journal never
 * held the address. Nothing then remembers that it left, so an import may add it again.
 */
export const forgetSubscriber = async (
  context: Context,
  input: { readonly subscriberId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    const found = await findSubscriber(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const { id, pageId } = found.value
    await records.outbox.cancelFor(id, now)
    await records.outbox.forgetTargets(id)
    if (!(await records.subscribers.remove(id, input.readVersion))) return stale('subscriber')
    // What they asked stays, under the name that they chose; nothing says any more whose it was.
    const email = await erasedWith(records, found.value)
    const reader = email && (await records.readers.findByAddress(pageId, emailKey(email)))
    if (reader) {
      await records.readers.removeByAddress(pageId, emailKey(reader.email))
      await records.outbox.forgetReader(reader.email)
    }
    await records.journal.append([internalEntry(context, now, 'subscriber.forgotten', id)])
    return ok(true)
  })
}
