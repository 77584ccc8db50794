import { authorize } from '../../core/actor/actor.ts'
import { parseWindow } from '../../core/incident/window.ts'
import { conflictsOf, type PlanConflict } from '../../core/maintenance/conflicts.ts'
import { parseAffected } from '../../core/notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { loadPlanGround } from '../planning.ts'

/** What a window that somebody thinks of would stand against. Nothing is kept. */
export const findConflicts = async (
  context: Context,
  input: {
    readonly pageId?: string | undefined
    readonly window: { readonly startsAt: string; readonly endsAt: string }
    readonly affected: readonly { readonly componentId: string; readonly impact: string }[]
  },
): Promise<Result<readonly PlanConflict[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const faults = new FieldFaults()
  const window = faults.take('/window', parseWindow(input.window))
  const affected = parseAffected(faults, '/affected', input.affected)
  if (faults.any || !window) return faults.refuse()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(conflictsOf({ id: null, window, affected }, await loadPlanGround(records, page.value))) : page
  })
}
