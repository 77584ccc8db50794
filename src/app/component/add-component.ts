import { authorize } from '../../core/actor/actor.ts'
import type { Component } from '../../core/component/component.ts'
import { blankComponent, type ComponentInput, parseComponentInput } from '../../core/component/parse-component-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { checkGroup, findPage } from '../load.ts'

/** Adds a part of the service, at the end unless a position is given. */
export const addComponent = async (
  context: Context,
  input: ComponentInput & { readonly name: string; readonly pageId?: string | undefined },
): Promise<Result<Component>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Component>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const last = (await records.components.listOf(page.value.id)).at(-1)
    const parsed = parseComponentInput(input, { ...blankComponent, position: (last?.position ?? 0) + 1 })
    if (!parsed.ok) return parsed
    const group = await checkGroup(records, page.value.id, parsed.value.groupId)
    if (!group.ok) return group
    const component: Component = {
      ...parsed.value,
      id: context.ids.next(),
      pageId: page.value.id,
      createdAt: now,
      updatedAt: now,
      retiredAt: null,
      version: 1,
    }
    await records.components.insert(component)
    const facts = { name: component.name }
    await records.journal.append([
      internalEntry(context, now, 'component.added', component.id, facts),
      publicEntry(context, page.value.id, now, 'component.changed', component.id, facts),
    ])
    return ok(component)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
