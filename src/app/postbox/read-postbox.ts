import { authorize, mayDo } from '../../core/actor/actor.ts'
import { privateKinds, secretKinds } from '../../core/delivery/delivery.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { CapturedMessage } from '../postbox-records.ts'
import type { Records } from '../store.ts'

const isTo = async ({ actor }: Context, records: Records, { target }: CapturedMessage): Promise<boolean> =>
  actor.kind === 'operator' && (await records.operators.find(actor.id))?.email === target

export const readPostbox = async (context: Context, input: { readonly messageId: string }): Promise<Result<CapturedMessage>> => {
  const allowed = authorize(context.actor, 'postbox.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const message = await records.postbox.find(input.messageId)
    if (!message) return missing('message')
    if (message.kind !== null && privateKinds.includes(message.kind) && !(await isTo(context, records, message))) return missing('message')
    const isSecret = message.kind !== null && secretKinds.includes(message.kind)
    if (isSecret && !mayDo(context.actor, 'operator.write'))
      return refuse('auth.forbidden', 'Its link lets somebody in: only who may do "operator.write" reads this message.')
    return ok(message)
  })
}
