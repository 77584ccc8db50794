import { authorize } from '../../core/actor/actor.ts'
import type { ComponentGroupId } from '../../core/brand.ts'
import type { ComponentGroup } from '../../core/component/component.ts'
import { parseComponentInput } from '../../core/component/parse-component-input.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

export const changeComponentGroup = async (
  context: Context,
  input: {
    readonly groupId: string
    readonly readVersion: number
    readonly name?: string | undefined
    readonly description?: string | null | undefined
    readonly position?: number | undefined
  },
): Promise<Result<ComponentGroup>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const id = parseId<ComponentGroupId>(input.groupId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<ComponentGroup>(async (records) => {
    const old = await records.components.findGroup(id.value)
    if (!old) return missing('component group')
    const parsed = parseComponentInput(
      { name: input.name, description: input.description, position: input.position },
      { ...old, groupId: null, startedOn: null },
    )
    if (!parsed.ok) return parsed
    const { name, description, position } = parsed.value
    const group: ComponentGroup = { ...old, name, description, position, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.components.saveGroup(group, input.readVersion))) return stale('component group')
    await records.journal.append([
      internalEntry(context, now, 'component_group.changed', group.id, { name }),
      publicEntry(context, old.pageId, now, 'component.changed', group.id, { name }),
    ])
    return ok(group)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
