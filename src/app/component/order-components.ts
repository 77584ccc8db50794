import { authorize } from '../../core/actor/actor.ts'
import { type OrderInput, orderVersion, planOrder } from '../../core/component/order.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'

/** The whole arrangement of groups and components at once. `readVersion` is the sum of versions that the list was read with. */
export const orderComponents = async (
  context: Context,
  input: OrderInput & { readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<{ readonly version: number }>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly version: number }>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const pageId = page.value.id
    const parts = { groups: await records.components.listGroups(pageId), components: await records.components.listOf(pageId) }
    if (orderVersion(parts) !== input.readVersion) return stale('list of components')
    const plan = planOrder(input, parts)
    if (!plan.ok) return plan
    const { groups, components } = plan.value
    for (const group of groups)
      if (!(await records.components.saveGroup({ ...group, updatedAt: now }, group.version - 1))) return stale('group')
    for (const component of components)
      if (!(await records.components.save({ ...component, updatedAt: now }, component.version - 1))) return stale('component')
    const moved = groups.length + components.length
    if (moved === 0) return ok({ version: input.readVersion })
    await records.journal.append([
      internalEntry(context, now, 'component.ordered', pageId, { moved }),
      publicEntry(context, pageId, now, 'component.changed', pageId, { moved }),
    ])
    const groupsNow = await records.components.listGroups(pageId)
    return ok({ version: orderVersion({ groups: groupsNow, components: await records.components.listOf(pageId) }) })
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
