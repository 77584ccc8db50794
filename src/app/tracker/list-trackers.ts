import { authorize } from '../../core/actor/actor.ts'
import type { Tracker } from '../../core/issue/tracker.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** The trackers whose issues are read. */
export const listTrackers = async (context: Context): Promise<Result<readonly Tracker[]>> => {
  const allowed = authorize(context.actor, 'page.write')
  return allowed.ok ? ok(await context.store.read((records) => records.trackers.list())) : allowed
}
