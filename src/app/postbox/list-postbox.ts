import { authorize } from '../../core/actor/actor.ts'
import { privateKinds } from '../../core/delivery/delivery.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { CapturedMessage } from '../postbox-records.ts'
import type { Slice, SliceRequest } from '../store.ts'

/** What the built-in postbox caught, newest first, without the messages themselves; private ones only to whom they were written. */
export const listPostbox = async (context: Context, input: SliceRequest): Promise<Result<Slice<Omit<CapturedMessage, 'raw'>>>> => {
  const allowed = authorize(context.actor, 'postbox.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const { actor } = context
    const reader = actor.kind === 'operator' ? ((await records.operators.find(actor.id))?.email ?? null) : null
    return ok(await records.postbox.list({ ...input, hidden: privateKinds, reader }))
  })
}
