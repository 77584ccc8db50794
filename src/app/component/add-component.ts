import { authorize } from '../../core/actor/actor.ts'
import type { Component } from '../../core/component/component.ts'
import type { ComponentInput } from '../../core/component/parse-component-input.ts'
import { ok, type Result } from '../../core/result.ts'
import { newComponent, writeComponents } from '../component-adding.ts'
import type { Context } from '../context.ts'
import { lockPage } from '../load.ts'

/** Adds a part of the service, at the end unless a position is given. */
export const addComponent = async (
  context: Context,
  input: ComponentInput & { readonly name: string; readonly pageId?: string | undefined },
): Promise<Result<Component>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Component>(async (records) => {
    // Locked, or two who add at once would both find the name free.
    const page = await lockPage(records, input.pageId)
    if (!page.ok) return page
    const all = await records.components.listOf(page.value.id)
    const component = await newComponent(context, records, { page: page.value, all, now }, input)
    if (!component.ok) return component
    await writeComponents(context, records, [component.value])
    return ok(component.value)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
