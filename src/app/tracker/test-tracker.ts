import { authorize } from '../../core/actor/actor.ts'
import type { TrackerId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

/** Has the worker try whether the tracker lets us in; what came of it is read with the tracker. */
export const testTracker = async (context: Context, input: { readonly trackerId: string }): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const id = parseId<TrackerId>(input.trackerId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    if (!(await records.trackers.find(id.value))) return missing('tracker')
    await records.trackers.askTest(id.value, now)
    return ok(true)
  })
  if (result.ok) context.hints.raise('due')
  return result
}
