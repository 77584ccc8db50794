import { authorize } from '../../core/actor/actor.ts'
import type { Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { findSubscriber } from '../load.ts'

export const readSubscriber = async (context: Context, input: { readonly subscriberId: string }): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.read')
  if (!allowed.ok) return allowed
  return context.store.read((records) => findSubscriber(records, input.subscriberId, 'find'))
}
