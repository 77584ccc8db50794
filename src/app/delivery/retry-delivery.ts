import { authorize } from '../../core/actor/actor.ts'
import type { DeliveryId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'

const extraLifeSeconds = 60 * 60

/** Tries one delivery now that was refused, that expired, or that waits for a later try, under the same key. */
export const retryDelivery = async (
  context: Context,
  input: { readonly deliveryId: string },
): Promise<Result<{ readonly retried: number }>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<DeliveryId>(input.deliveryId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly retried: number }>(async (records) => {
    const delivery = await records.outbox.find(id.value)
    if (!delivery) return missing('delivery')
    const retried = await records.outbox.retry(delivery.subject, now, plusSeconds(now, extraLifeSeconds), delivery.id)
    if (retried > 0) await records.journal.append([internalEntry(context, now, 'deliveries.retried', delivery.subject, { retried })])
    return ok({ retried })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
