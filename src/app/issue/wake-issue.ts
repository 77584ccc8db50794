import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { isIssueWanted } from '../issue-wanted.ts'

/**
 * A tracker says that an issue has changed. It is not believed: the issue is read now. One that no open action names is none of ours, and
 * nothing is read. Answers how many are.
 */
export const wakeIssue = async (context: Context, input: { readonly url: string }): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'signal.raise')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<number>(async (records) => {
    let woken = 0
    for (const url of await records.issues.urlsLike(input.url))
      if (await isIssueWanted(records, url)) woken += await records.issues.wake(url, now)
    return ok(woken)
  })
  if (result.ok && result.value > 0) context.hints.raise('due')
  return result
}
