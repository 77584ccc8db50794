import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { SubscriberState } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** How many addresses are in each state. */
export const countSubscribers = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<Readonly<Record<SubscriberState['state'], number>>>> => {
  const allowed = authorize(context.actor, 'subscriber.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await records.subscribers.countByState(page.value.id)) : page
  })
}
