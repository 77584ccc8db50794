import type { PushSubscriptionId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'
import { testDelivery } from '../test-delivery.ts'

/** Sends a test to one of one's browsers, the way that reminders go. */
export const testPush = async (
  context: Context,
  input: { readonly subscriptionId: string },
): Promise<Result<{ readonly subject: string }>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const id = parseId<PushSubscriptionId>(input.subscriptionId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly subject: string }>(async (records) => {
    const known = await records.pushSubscriptions.find(id.value)
    if (known?.operatorId !== self.value.self.id) return missing('browser')
    const row = testDelivery(context.ids.next(), { channel: 'push', target: known.id, language: known.language }, now)
    await records.outbox.enqueue([row])
    return ok({ subject: row.subject })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
