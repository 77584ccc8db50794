import type { PushSubscriptionId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'

/** One of one's browsers is not woken any more. */
export const forgetPush = async (context: Context, input: { readonly subscriptionId: string }): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const id = parseId<PushSubscriptionId>(input.subscriptionId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const known = await records.pushSubscriptions.find(id.value)
    if (known?.operatorId !== self.value.self.id || !(await records.pushSubscriptions.remove(id.value))) return missing('browser')
    await records.journal.append([internalEntry(context, now, 'operator.push_ended', known.operatorId, { subscriptionId: id.value })])
    return ok(true)
  })
}
