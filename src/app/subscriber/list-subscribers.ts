import { authorize } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Subscriber, SubscriberState } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

const states = ['unconfirmed', 'active', 'unsubscribed', 'suppressed'] as const satisfies readonly SubscriberState['state'][]

/** Newest first; `search` looks for a part of the address. */
export const listSubscribers = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined; readonly state?: string | undefined; readonly search?: string | undefined },
): Promise<Result<Slice<Subscriber>>> => {
  const allowed = authorize(context.actor, 'subscriber.read')
  if (!allowed.ok) return allowed
  const state = input.state === undefined ? ok(undefined) : parseOneOf(states, input.state)
  if (!state.ok) return state
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit, search } = input
    return ok(
      await records.subscribers.list(page.value.id, {
        after,
        limit,
        ...(state.value ? { state: state.value } : {}),
        ...(search ? { search } : {}),
      }),
    )
  })
}
