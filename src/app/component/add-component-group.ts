import { authorize } from '../../core/actor/actor.ts'
import type { ComponentGroup } from '../../core/component/component.ts'
import { blankComponent, parseComponentInput } from '../../core/component/parse-component-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage } from '../load.ts'

export interface GroupInput {
  readonly name?: string | undefined
  readonly description?: string | null | undefined
  readonly position?: number | undefined
}

export const addComponentGroup = async (
  context: Context,
  input: GroupInput & { readonly name: string; readonly pageId?: string | undefined },
): Promise<Result<ComponentGroup>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<ComponentGroup>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const last = (await records.components.listGroups(page.value.id)).at(-1)
    const parsed = parseComponentInput(input, { ...blankComponent, position: (last?.position ?? 0) + 1 })
    if (!parsed.ok) return parsed
    const { name, description, position } = parsed.value
    const group: ComponentGroup = {
      id: context.ids.next(),
      pageId: page.value.id,
      name,
      description,
      position,
      createdAt: now,
      updatedAt: now,
      version: 1,
    }
    await records.components.insertGroup(group)
    await records.journal.append([
      internalEntry(context, now, 'component_group.added', group.id, { name }),
      publicEntry(context, page.value.id, now, 'component.changed', group.id, { name }),
    ])
    return ok(group)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
