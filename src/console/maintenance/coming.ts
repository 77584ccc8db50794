import type { Schemas } from '../../client/open-client.ts'

type Maintenance = Schemas['Maintenance']

/** One that stands by itself, with the later ones of its series that look like it. */
export interface Coming {
  readonly first: Maintenance
  readonly alike: readonly Maintenance[]
}

/** Whether there is nothing to see about it but its time. */
const isPlain = ({ incident, plan, conflicts, isMissed }: Maintenance): boolean =>
  incident.phase === 'scheduled' && conflicts.length === 0 && !plan?.hold && !plan?.lateEnd && !isMissed

/** In the order of their times; of a series the next, and behind it those of which there is nothing to say. */
export const comingOf = (items: readonly Maintenance[]): readonly Coming[] => {
  const found: { readonly first: Maintenance; readonly alike: Maintenance[] }[] = []
  const ofSeries = new Map<string, Maintenance[]>()
  for (const one of items) {
    const alike = one.plan?.seriesId && isPlain(one) ? ofSeries.get(one.plan.seriesId) : undefined
    if (alike) alike.push(one)
    else {
      const group = { first: one, alike: [] }
      found.push(group)
      if (one.plan?.seriesId && isPlain(one)) ofSeries.set(one.plan.seriesId, group.alike)
    }
  }
  return found
}
