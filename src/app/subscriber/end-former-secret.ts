import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { withoutFormer } from '../../core/secrets.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findWebhook, stale } from '../load.ts'

/** From the next request on only the present secret signs: the receiver has changed over, or the one before leaked. */
export const endFormerSecret = async (
  context: Context,
  input: { readonly subscriberId: string; readonly readVersion: number },
): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findWebhook(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const { subscriber, address } = found.value
    const changed: Subscriber = {
      ...subscriber,
      address: { ...address, secrets: withoutFormer(address.secrets) },
      version: input.readVersion + 1,
    }
    if (!(await records.subscribers.save(changed, input.readVersion))) return stale('subscriber')
    await records.journal.append([internalEntry(context, now, 'subscriber.former_secret_ended', subscriber.id)])
    return ok(changed)
  })
}
