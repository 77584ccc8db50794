import type { AudienceId, ComponentId, FreezeId, IncidentId, PageId, TimeZone } from '../brand.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { doOverlap, type Window } from '../incident/window.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseDate, startOfDate } from '../time.ts'

/** Days on which an audience wants nothing to be changed: a year's end, an election, a sale. */
export interface Freeze {
  readonly id: FreezeId
  readonly pageId: PageId
  /** Null is everybody, by the page's own calendar. */
  readonly audienceId: AudienceId | null
  /** Dates (ISO 8601), both included. */
  readonly from: string
  readonly to: string
  readonly reason: string
}

export interface FreezeInput {
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** `today` is the page's: days that are over keep nobody from anything. */
export const parseFreeze = (input: FreezeInput, today: string): Result<FreezeInput> => {
  const faults = new FieldFaults()
  const from = faults.take('/from', parseDate(input.from))
  const to = faults.take('/to', parseDate(input.to))
  const reason = faults.take('/reason', parseText(input.reason, textLimits.reason))
  if (from && to && to < from) faults.add('/to', 'The last day comes before the first one.')
  else if (to && to < today) faults.add('/to', 'These days are over; choose days that are still to come.')
  return faults.any || !from || !to || !reason ? faults.refuse() : ok({ from, to, reason })
}

/** Something that a planned window stands against. It is shown and never forbids anything: whoever plans knows why. */
export type PlanConflict =
  | { readonly kind: 'maintenance'; readonly incidentId: IncidentId; readonly title: string; readonly componentIds: readonly ComponentId[] }
  | { readonly kind: 'freeze'; readonly freeze: Freeze; readonly audienceName: string | null }

export interface PlanGround {
  readonly maintenances: readonly Incident[]
  readonly freezes: readonly { readonly freeze: Freeze; readonly audienceName: string | null; readonly zone: TimeZone }[]
}

const shared = (a: readonly AffectedComponent[], b: readonly AffectedComponent[]): readonly ComponentId[] =>
  a.flatMap(({ componentId }) => (b.some((other) => other.componentId === componentId) ? [componentId] : []))

const windowOfFreeze = (freeze: Freeze, zone: TimeZone): Window | undefined => {
  const startsAt = startOfDate(freeze.from, zone)
  const endsAt = startOfDate(freeze.to, zone, 1)
  return startsAt && endsAt && { startsAt, endsAt }
}

/** What a window stands against: another maintenance on the same component, days on which nothing is to be changed. */
export const conflictsOf = (
  planned: { readonly id: IncidentId | null; readonly window: Window; readonly affected: readonly AffectedComponent[] },
  { maintenances, freezes }: PlanGround,
): readonly PlanConflict[] => [
  ...maintenances.flatMap((other): readonly PlanConflict[] => {
    if (other.id === planned.id || isClosed(other.phase) || other.window === null || !doOverlap(other.window, planned.window)) return []
    const componentIds = shared(planned.affected, other.affected)
    return componentIds.length > 0 ? [{ kind: 'maintenance', incidentId: other.id, title: other.title, componentIds }] : []
  }),
  ...freezes.flatMap(({ freeze, audienceName, zone }): readonly PlanConflict[] => {
    const window = windowOfFreeze(freeze, zone)
    return window && doOverlap(window, planned.window) ? [{ kind: 'freeze', freeze, audienceName }] : []
  }),
]
