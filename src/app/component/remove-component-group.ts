import { authorize } from '../../core/actor/actor.ts'
import type { ComponentGroupId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

/** A group goes; its components stay and stand in no group. */
export const removeComponentGroup = async (
  context: Context,
  input: { readonly groupId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const id = parseId<ComponentGroupId>(input.groupId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    const group = await records.components.findGroup(id.value)
    if (!group) return missing('component group')
    const inIt = (await records.components.listOf(group.pageId)).filter(({ groupId }) => groupId === group.id)
    for (const component of inIt) {
      const freed = { ...component, groupId: null, updatedAt: now, version: component.version + 1 }
      if (!(await records.components.save(freed, component.version))) return stale('component')
    }
    if (!(await records.components.removeGroup(group.id, input.readVersion))) return stale('component group')
    const facts = { name: group.name, removed: true }
    await records.journal.append([
      internalEntry(context, now, 'component_group.removed', group.id, facts),
      publicEntry(context, group.pageId, now, 'component.changed', group.id, facts),
    ])
    return ok(true)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
