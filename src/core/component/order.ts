import type { ComponentGroupId } from '../brand.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import type { Component, ComponentGroup } from './component.ts'

/** The whole arrangement of a page, as a list of groups with their components; those in no group come last. */
export interface OrderInput {
  readonly groups: readonly { readonly id: string; readonly componentIds: readonly string[] }[]
  readonly ungrouped: readonly string[]
}

interface Parts {
  readonly groups: readonly ComponentGroup[]
  readonly components: readonly Component[]
}

const prime = 16_777_619
const nineDigits = 1_000_000_000

/**
 * One number for everything that an order touches: FNV-1a over every id with its version, in the nine digits that an ETag of ours has.
 * An order made from an older view is noticed but for one chance in a thousand million.
 */
export const orderVersion = ({ groups, components }: Parts): number => {
  const text = [...groups, ...components].map(({ id, version }) => `${id}:${version}`).join(' ')
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime) >>> 0
  return hash % nineDigits
}

interface Place {
  readonly pointer: string
  readonly id: string
  readonly groupId: ComponentGroupId | null
}

/** Groups in the order in which they are named; each once, and none of another page. */
const groupsIn = (faults: FieldFaults, input: OrderInput, parts: Parts): readonly ComponentGroup[] => {
  const left = new Map<string, ComponentGroup>(parts.groups.map((group) => [group.id, group]))
  return input.groups.flatMap(({ id }, i) => {
    const group = left.get(id)
    if (!group) faults.add(`/groups/${i}/id`, 'This page has no such group, or it is named twice.')
    left.delete(id)
    return group ?? []
  })
}

const placesIn = (input: OrderInput, groups: readonly ComponentGroup[]): readonly Place[] => [
  ...input.groups.flatMap(({ id: groupId, componentIds }, i) => {
    const group = groups.find(({ id }) => id === groupId)
    return group ? componentIds.map((id, j) => ({ pointer: `/groups/${i}/componentIds/${j}`, id, groupId: group.id })) : []
  }),
  ...input.ungrouped.map((id, i) => ({ pointer: `/ungrouped/${i}`, id, groupId: null })),
]

/** What changes to get the parts into this order: every group and every component in use must be named once. */
export const planOrder = (input: OrderInput, parts: Parts): Result<Parts> => {
  const faults = new FieldFaults()
  const groups = groupsIn(faults, input, parts)
  const left = new Map<string, Component>(parts.components.filter(({ retiredAt }) => retiredAt === null).map((one) => [one.id, one]))
  const components = placesIn(input, groups).flatMap(({ pointer, id, groupId }, position) => {
    const component = left.get(id)
    if (!component) faults.add(pointer, 'This is no component in use on this page, or it is named twice.')
    left.delete(id)
    if (!component || (component.position === position && component.groupId === groupId)) return []
    return [{ ...component, groupId, position, version: component.version + 1 }]
  })
  if (faults.any) return faults.refuse()
  const missing = [...parts.groups.filter((group) => !groups.includes(group)), ...left.values()].map(({ name }) => name)
  if (missing.length > 0) return refuse('input.invalid', `The order leaves out ${missing.slice(0, 5).join(', ')}. Name every part once.`)
  const moved = groups.flatMap((group, position) =>
    group.position === position ? [] : [{ ...group, position, version: group.version + 1 }],
  )
  return ok({ groups: moved, components })
}
