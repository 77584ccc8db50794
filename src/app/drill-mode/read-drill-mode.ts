import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { DrillMode } from '../store.ts'

/** Whether drill mode is on, since when and why; null when it is off. */
export const readDrillMode = async (context: Context): Promise<Result<DrillMode | null>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok(await records.settings.drillMode()))
}
