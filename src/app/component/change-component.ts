import { authorize } from '../../core/actor/actor.ts'
import type { ComponentId } from '../../core/brand.ts'
import { checkComponent } from '../../core/component/check-component.ts'
import type { Component } from '../../core/component/component.ts'
import { type ComponentInput, parseComponentInput } from '../../core/component/parse-component-input.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { dateOf } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { checkGroup, lockPage, missing, stale } from '../load.ts'

/** Renames, moves, regroups, retires or brings back a component. A retired one leaves the page; its history stays. */
export const changeComponent = async (
  context: Context,
  input: ComponentInput & { readonly componentId: string; readonly readVersion: number; readonly retired?: boolean | undefined },
): Promise<Result<Component>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const id = parseId<ComponentId>(input.componentId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction<Component>(async (records) => {
    const old = await records.components.find(id.value)
    if (!old) return missing('component')
    const page = await lockPage(records, old.pageId)
    if (!page.ok) return page
    const parsed = parseComponentInput(input, old)
    if (!parsed.ok) return parsed
    const retiredAt = input.retired === undefined ? old.retiredAt : input.retired ? (old.retiredAt ?? now) : null
    const all = await records.components.listOf(old.pageId)
    const checked = checkComponent(parsed.value, retiredAt === null, { all, today: dateOf(now, page.value.zone), old })
    if (!checked.ok) return checked
    const group = await checkGroup(records, old.pageId, parsed.value.groupId)
    if (!group.ok) return group
    const component: Component = { ...old, ...parsed.value, retiredAt, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.components.save(component, input.readVersion))) return stale('component')
    const facts = { name: component.name, retired: retiredAt !== null }
    await records.journal.append([
      internalEntry(context, now, 'component.changed', component.id, facts),
      publicEntry(context, old.pageId, now, 'component.changed', component.id, facts),
    ])
    return ok(component)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
