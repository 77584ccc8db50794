import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { CapturedMessage } from '../store.ts'

export const readPostbox = async (context: Context, input: { readonly messageId: string }): Promise<Result<CapturedMessage>> => {
  const allowed = authorize(context.actor, 'postbox.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const message = await records.postbox.find(input.messageId)
    return message ? ok(message) : missing('message')
  })
}
