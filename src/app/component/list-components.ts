import { authorize } from '../../core/actor/actor.ts'
import { type Component, type ComponentGroup, impactOf } from '../../core/component/component.ts'
import type { Impact } from '../../core/component/impact.ts'
import { isFelt } from '../../core/incident/incident.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { listOpenIncidents } from '../open-incidents.ts'

export interface ComponentList {
  readonly groups: readonly ComponentGroup[]
  /** By position, retired ones included, each with what it suffers now. */
  readonly components: readonly (Component & { readonly impact: Impact })[]
}

export const listComponents = async (context: Context, input: { readonly pageId?: string | undefined }): Promise<Result<ComponentList>> => {
  const allowed = authorize(context.actor, 'component.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const open = (await listOpenIncidents(records, page.value.id)).filter(isFelt)
    const components = await records.components.listOf(page.value.id)
    return ok({
      groups: await records.components.listGroups(page.value.id),
      components: components.map((component) => ({ ...component, impact: impactOf(component.id, open) })),
    })
  })
}
