import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** A tracker says that an issue has changed. It is not believed: the issue is read now. One that no action names is none of ours. */
export const wakeIssue = async (context: Context, input: { readonly url: string }): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'signal.raise')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => ok(await records.issues.wake(input.url, now)))
  if (result.ok && result.value > 0) context.hints.raise('due')
  return result
}
