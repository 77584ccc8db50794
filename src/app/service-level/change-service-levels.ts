import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseServiceLevels, type ServiceLevelInput } from '../../core/service-level/rules.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import type { ServiceLevels } from '../service-level-records.ts'

/** Other rules and targets, from now on and for every report that is made, also of the past: a report states its rules. */
export const changeServiceLevels = async (
  context: Context,
  input: ServiceLevelInput & { readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<ServiceLevels>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { id: pageId } = page.value
    const components = new Set<string>((await records.components.listOf(pageId)).map(({ id }) => id))
    const rules = parseServiceLevels(input, components)
    if (!rules.ok) return rules
    const levels: ServiceLevels = { pageId, rules: rules.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.serviceLevels.save(levels, input.readVersion))) return stale('service levels')
    const { weights, leavesOutMaintenance, targets } = rules.value
    const facts = { weights: { ...weights }, leavesOutMaintenance, targets: targets.map((target) => ({ ...target })) }
    await records.journal.append([internalEntry(context, now, 'service_levels.changed', pageId, facts)])
    return ok(levels)
  })
}
