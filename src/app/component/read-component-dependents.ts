import { authorize } from '../../core/actor/actor.ts'
import type { ComponentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { listOpenIncidents } from '../open-incidents.ts'
import type { Choosing } from '../subscriber-records.ts'

export interface ComponentDependents {
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly { readonly id: string; readonly name: string }[]
  readonly subscribers: Choosing
}

/** What hangs on a component, for whoever is about to retire it: open incidents, alert rules, and who asked to hear of it. */
export const readComponentDependents = async (
  context: Context,
  input: { readonly componentId: string },
): Promise<Result<ComponentDependents>> => {
  const allowed = authorize(context.actor, 'component.read')
  if (!allowed.ok) return allowed
  const id = parseId<ComponentId>(input.componentId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const component = await records.components.find(id.value)
    if (!component) return missing('component')
    const open = await listOpenIncidents(records, component.pageId)
    const rules = await records.alertRules.listOf(component.pageId)
    return ok({
      incidents: open
        .filter(({ affected }) => affected.some(({ componentId }) => componentId === component.id))
        .map((incident) => ({ id: incident.id, title: incident.title })),
      rules: rules.filter(({ componentIds }) => componentIds.includes(component.id)).map((rule) => ({ id: rule.id, name: rule.name })),
      subscribers: await records.subscribers.countChoosing(component.pageId, component.id),
    })
  })
}
