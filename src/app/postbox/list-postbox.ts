import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { CapturedMessage, Slice, SliceRequest } from '../store.ts'

/** What the built-in postbox caught, newest first, without the messages themselves. */
export const listPostbox = async (context: Context, input: SliceRequest): Promise<Result<Slice<Omit<CapturedMessage, 'raw'>>>> => {
  const allowed = authorize(context.actor, 'postbox.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok(await records.postbox.list(input)))
}
