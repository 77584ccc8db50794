import { authorize } from '../../core/actor/actor.ts'
import { checkNames } from '../../core/component/check-component.ts'
import type { Component } from '../../core/component/component.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { newComponent, writeComponents } from '../component-adding.ts'
import type { Context } from '../context.ts'
import { lockPage } from '../load.ts'

/** Adds a list of parts of the service by their names: all of them, or none and what is wrong with which. */
export const addComponents = async (
  context: Context,
  input: { readonly names: readonly string[]; readonly pageId?: string | undefined },
): Promise<Result<readonly Component[]>> => {
  const allowed = authorize(context.actor, 'component.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<readonly Component[]>(async (records) => {
    // Locked, or two who add at once would both find the name free.
    const page = await lockPage(records, input.pageId)
    if (!page.ok) return page
    const all = await records.components.listOf(page.value.id)
    const added: Component[] = []
    const faults = new FieldFaults()
    faults.take('', checkNames(input.names))
    for (const [at, name] of input.names.entries()) {
      const position = (all.at(-1)?.position ?? 0) + 1 + at
      const component = await newComponent(context, records, { page: page.value, all, now }, { name, position })
      if (component.ok) added.push(component.value)
      else for (const { detail } of component.fault.errors ?? []) faults.add(`/names/${at}`, detail)
    }
    if (faults.any) return faults.refuse()
    await writeComponents(context, records, added)
    return ok(added)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
