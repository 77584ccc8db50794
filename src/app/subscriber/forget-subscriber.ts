import { authorize } from '../../core/actor/actor.ts'
import { emailKey } from '../../core/address.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findSubscriber, stale } from '../load.ts'

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
    const { id, pageId, address } = found.value
    await records.outbox.cancelFor(id, now)
    await records.outbox.forgetTargets(id)
    if (!(await records.subscribers.remove(id, input.readVersion))) return stale('subscriber')
    // What they asked stays, under the name that they chose; nothing says any more whose it was.
    const key = address.channel === 'email' ? emailKey(address.email) : undefined
    const reader = key === undefined ? undefined : await records.readers.findByAddress(pageId, key)
    if (reader && key !== undefined) {
      await records.readers.removeByAddress(pageId, key)
      await records.outbox.forgetReader(reader.email)
    }
    await records.journal.append([internalEntry(context, now, 'subscriber.forgotten', id)])
    return ok(true)
  })
}
