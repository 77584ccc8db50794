import type { Schemas } from '../../client/open-client.ts'

/** A type of its own for each list would say nothing more than that it is a list of ids. */
type Ids = string[]

/** Where components in no group stand. */
export const nowhere = 'ungrouped'

/** The order of the page as the screen moves it: groups in order, and in each the components in order. */
export interface Arrangement {
  readonly groupIds: readonly string[]
  /** By group, `nowhere` for those in none. Mutable lists, because that is what the drag library takes and gives. */
  readonly lists: Record<string, Ids>
}

type Parts = { readonly groups: readonly Schemas['ComponentGroup'][]; readonly components: readonly Schemas['Component'][] }

export const arrangementOf = ({ groups, components }: Parts): Arrangement => {
  const groupIds = groups.map(({ id }) => id)
  const inUse = components.filter(({ retiredAt }) => retiredAt === null)
  const listOf = (groupId: string | null): Ids => inUse.filter((component) => component.groupId === groupId).map(({ id }) => id)
  return { groupIds, lists: { ...Object.fromEntries(groupIds.map((id) => [id, listOf(id)])), [nowhere]: listOf(null) } }
}

export const bodyOf = ({ groupIds, lists }: Arrangement) => ({
  groups: groupIds.map((id) => ({ id, componentIds: [...(lists[id] ?? [])] })),
  ungrouped: [...(lists[nowhere] ?? [])],
})

const dragPrefix = 'group:'
/** A group is dragged under another id than the list in it, into which components are dropped. */
export const dragId = (groupId: string): string => `${dragPrefix}${groupId}`
export const draggedGroups = (arrangement: Arrangement, dragIds: readonly string[]): Arrangement => ({
  ...arrangement,
  groupIds: dragIds.map((id) => id.slice(dragPrefix.length)),
})

const swapped = <T>(list: readonly T[], from: number, to: number): T[] => {
  const next = [...list]
  const [taken] = next.splice(from, 1)
  if (taken !== undefined) next.splice(to, 0, taken)
  return next
}

/** A group one place up or down; undefined at the edge. */
export const moveGroup = (arrangement: Arrangement, id: string, step: 1 | -1): Arrangement | undefined => {
  const from = arrangement.groupIds.indexOf(id)
  const to = from + step
  if (from === -1 || to < 0 || to >= arrangement.groupIds.length) return undefined
  return { ...arrangement, groupIds: swapped(arrangement.groupIds, from, to) }
}

/** A component one place up or down; at the edge of its group it goes over into the next one. */
export const moveComponent = ({ groupIds, lists }: Arrangement, id: string, step: 1 | -1): Arrangement | undefined => {
  const order = [...groupIds, nowhere]
  const at = order.findIndex((key) => lists[key]?.includes(id))
  const key = order[at]
  if (key === undefined) return undefined
  const list = lists[key] ?? []
  const from = list.indexOf(id)
  const to = from + step
  if (to >= 0 && to < list.length) return { groupIds, lists: { ...lists, [key]: swapped(list, from, to) } }
  const next = order[at + step]
  if (next === undefined) return undefined
  const others = lists[next] ?? []
  return {
    groupIds,
    lists: { ...lists, [key]: list.filter((one) => one !== id), [next]: step === 1 ? [id, ...others] : [...others, id] },
  }
}

export const placeOf = (
  { groupIds, lists }: Arrangement,
  id: string,
): { readonly key: string; readonly place: number; readonly of: number } => {
  const key = [...groupIds, nowhere].find((one) => lists[one]?.includes(id)) ?? nowhere
  const list = lists[key] ?? []
  return { key, place: list.indexOf(id) + 1, of: list.length }
}
