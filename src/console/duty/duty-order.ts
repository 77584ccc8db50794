import type { Schemas } from '../../client/open-client.ts'

export type DutyPlace = Schemas['DutyList']['places'][number]

/** What happens while something stays undone, step by step, as `turnsOf` in core has it. */
export type DutyStep =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'first'; readonly name: string }
  | { readonly kind: 'next' | 'again'; readonly name: string; readonly minutes: number }
  | { readonly kind: 'all'; readonly minutes: number }

/** Those who are passed over are left out; a list in which nobody is left is as good as none. */
export const dutySteps = (places: readonly DutyPlace[], usualMinutes: number): readonly DutyStep[] => {
  const queue = places.filter(({ isPassedOver }) => !isPassedOver)
  const [first, ...others] = queue
  if (!first) return [{ kind: 'everybody' }]
  const waits = queue.map(({ minutes }) => minutes ?? usualMinutes)
  const last = waits.at(-1) ?? usualMinutes
  return [
    { kind: 'first', name: first.name },
    ...others.map(({ name }, index) => ({ kind: 'next' as const, name, minutes: waits[index] ?? usualMinutes })),
    others.length === 0 ? { kind: 'again', name: first.name, minutes: last } : { kind: 'all', minutes: last },
  ]
}

/** Somebody one place up or down; undefined at the edge. */
export const movedPlace = (places: readonly DutyPlace[], id: string, step: 1 | -1): readonly DutyPlace[] | undefined => {
  const from = places.findIndex(({ operatorId }) => operatorId === id)
  const place = places[from]
  const to = from + step
  return place && to >= 0 && to < places.length ? places.toSpliced(from, 1).toSpliced(to, 0, place) : undefined
}

/** The same people in the order of these ids. */
export const orderedPlaces = (places: readonly DutyPlace[], ids: readonly string[]): readonly DutyPlace[] =>
  ids.flatMap((id) => places.find(({ operatorId }) => operatorId === id) ?? [])
