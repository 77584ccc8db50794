import type { ComponentGroupId, ComponentId, PageId } from '../brand.ts'
import type { Instant } from '../time.ts'
import { type Impact, worstImpact } from './impact.ts'

/** A part of the service as customers know it. Its present impact is not stored: it follows from the open incidents. */
export interface Component {
  readonly id: ComponentId
  readonly pageId: PageId
  readonly groupId: ComponentGroupId | null
  readonly name: string
  readonly description: string | null
  readonly position: number
  /** `YYYY-MM-DD` since when its record is kept, or null. */
  readonly startedOn: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly retiredAt: Instant | null
  readonly version: number
}

export interface ComponentGroup {
  readonly id: ComponentGroupId
  readonly pageId: PageId
  readonly name: string
  readonly description: string | null
  readonly position: number
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

export interface AffectedComponent {
  readonly componentId: ComponentId
  readonly impact: Impact
}

/** The worst that any of the given open incidents does to a component. */
export const impactOf = (id: ComponentId, open: readonly { readonly affected: readonly AffectedComponent[] }[]): Impact =>
  worstImpact(open.flatMap((incident) => incident.affected.filter((a) => a.componentId === id).map((a) => a.impact)))
