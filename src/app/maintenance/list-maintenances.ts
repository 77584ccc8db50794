import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { PlanConflict } from '../../core/maintenance/conflicts.ts'
import { type ItsOwn, isSaidToOverrun, itsOwn } from '../../core/maintenance/decide-move.ts'
import type { MaintenancePlan } from '../../core/maintenance/plan.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { conflictsWith, loadPlanGround } from '../planning.ts'

export interface ListedMaintenance extends ItsOwn {
  readonly incident: Incident
  readonly plan: MaintenancePlan | null
  readonly conflicts: readonly PlanConflict[]
}

/** What is planned or under way, the next first, and what it stands against. */
export const listMaintenances = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly ListedMaintenance[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const ground = await loadPlanGround(records, page.value)
    const policy = page.value.clock
    const plans = new Map(
      (await records.maintenances.listPlans(ground.maintenances.map(({ id }) => id))).map((one) => [one.incidentId, one]),
    )
    const ids = ground.maintenances.map(({ id }) => id)
    const published = Map.groupBy(await records.notices.listPublished(ids), (notice) => notice.incidentId)
    return ok(
      ground.maintenances.map((incident): ListedMaintenance => {
        const plan = plans.get(incident.id) ?? null
        const does = itsOwn(incident, plan, policy, now)
        const isOverrunning = plan !== null && isSaidToOverrun({ incident, plan }, published.get(incident.id) ?? [])
        return { incident, plan, conflicts: conflictsWith(incident, ground), ...does, endsItself: does.endsItself && !isOverrunning }
      }),
    )
  })
}
