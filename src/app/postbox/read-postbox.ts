import { authorize, mayDo } from '../../core/actor/actor.ts'
import { secretKinds } from '../../core/delivery/delivery.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { CapturedMessage } from '../store.ts'

export const readPostbox = async (context: Context, input: { readonly messageId: string }): Promise<Result<CapturedMessage>> => {
  const allowed = authorize(context.actor, 'postbox.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const message = await records.postbox.find(input.messageId)
    if (!message) return missing('message')
    const isSecret = message.kind !== null && secretKinds.includes(message.kind)
    if (isSecret && !mayDo(context.actor, 'operator.write'))
      return refuse('auth.forbidden', 'Its link lets somebody in: only who may do "operator.write" reads this message.')
    return ok(message)
  })
}
