import { authorize } from '../../core/actor/actor.ts'
import type { TrackerId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

/** Its issues are read no more, and its token is forgotten. Links stay. */
export const removeTracker = async (
  context: Context,
  input: { readonly trackerId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const id = parseId<TrackerId>(input.trackerId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    const known = await records.trackers.find(id.value)
    if (!known) return missing('tracker')
    if (!(await records.trackers.remove(known.id, input.readVersion))) return stale('tracker')
    const { kind, baseUrl } = known
    await records.journal.append([internalEntry(context, now, 'tracker.removed', known.id, { kind, baseUrl })])
    return ok(true)
  })
}
