import { type Component, type ComponentGroup, impactOf } from '../../core/component/component.ts'
import { type Impact, worstImpact } from '../../core/component/impact.ts'
import { type Instant, zonedText } from '../../core/time.ts'
import { feltNow, groupedComponents } from '../page/component-list.tsx'
import type { PageState, PublicIncident } from '../page-state.ts'

/** The keys and their order are the interface: one known reader refuses a row with any other key. */
export interface ComponentRow {
  readonly id: string
  readonly name: string
  readonly status: Impact
  readonly created_at: string
  readonly updated_at: string
  readonly position: number
  readonly description: string | null
  readonly showcase: boolean
  readonly start_date: string | null
  readonly group_id: string | null
  readonly page_id: string
  readonly group: boolean
  readonly only_show_if_degraded: boolean
  /** Of a group: its members. */
  readonly components?: readonly string[]
}

interface Subject {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

const rowOf = (
  { page }: PageState,
  subject: Subject,
  rest: Pick<ComponentRow, 'status' | 'position' | 'start_date' | 'group_id' | 'group'>,
): ComponentRow => ({
  id: subject.id,
  name: subject.name,
  status: rest.status,
  created_at: zonedText(subject.createdAt, page.zone),
  updated_at: zonedText(subject.updatedAt, page.zone),
  position: rest.position,
  description: subject.description,
  showcase: false,
  start_date: rest.start_date,
  group_id: rest.group_id,
  page_id: page.id,
  group: rest.group,
  only_show_if_degraded: false,
})

/** A row for each group, followed by its members; positions count from 1 among their like. */
export const componentRows = (state: PageState, open: readonly PublicIncident[]): readonly ComponentRow[] => {
  const felt = feltNow(open)
  const member = (component: Component, group: ComponentGroup | null, index: number): ComponentRow =>
    rowOf(state, component, {
      status: impactOf(component.id, felt),
      position: index + 1,
      start_date: component.startedOn,
      group_id: group?.id ?? null,
      group: false,
    })
  return groupedComponents(state).flatMap(({ group, components }, position) => {
    const rows = components.map((component, index) => member(component, group, group ? index : position + index))
    if (!group) return rows
    const status = worstImpact(rows.map((row) => row.status))
    const own = rowOf(state, group, { status, position: position + 1, start_date: null, group_id: null, group: true })
    return [{ ...own, components: components.map(({ id }) => id) }, ...rows]
  })
}
