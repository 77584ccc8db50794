import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { decidePlanChange, type PlanChangeInput } from '../../core/maintenance/decide-plan-change.ts'
import type { MaintenancePlan } from '../../core/maintenance/plan.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident, stale } from '../load.ts'
import { newPlan } from '../planning.ts'
import type { Records } from '../store.ts'

/** One that was planned without words for the clock has a plan of version 0: nothing in it. */
const planOf = async (context: Context, records: Records, incident: Incident, language: MaintenancePlan['language']) => {
  const nothing = { words: { announcement: null, started: null, completed: null }, language, addressing: { kind: 'all' } as const }
  return (await records.maintenances.findPlan(incident.id)) ?? { ...newPlan(context, incident, nothing), version: 0 }
}

/** Changes what the clock says for a maintenance, says no to its start by itself, or puts off its end. */
export const changePlan = async (
  context: Context,
  input: PlanChangeInput & { readonly incidentId: string; readonly readVersion: number },
): Promise<Result<MaintenancePlan>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<MaintenancePlan>(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { incident, page } = found.value
    const before = await planOf(context, records, incident, page.language)
    if (before.version !== input.readVersion) return stale('plan')
    const ruling = decidePlanChange(before, incident, input, writerOf(context.actor), now)
    if (!ruling.ok) return ruling
    const { plan, changes } = ruling.value
    if (before.version === 0) await records.maintenances.insertPlan(plan)
    else if (!(await records.maintenances.savePlan(plan, before.version))) return stale('plan')
    const reasons = {
      ...(input.hold ? { reason: input.hold.reason } : {}),
      ...(input.lateEnd ? { reason: input.lateEnd.reason, until: input.lateEnd.until } : {}),
    }
    await records.journal.append(changes.map((change) => internalEntry(context, now, `maintenance.${change}`, incident.id, reasons)))
    return ok(plan)
  })
  if (result.ok) context.hints.raise('due')
  return result
}
