import type { PageId } from '../core/brand.ts'
import type { ServiceLevelRules } from '../core/service-level/rules.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

/** How a page counts uptime, and what it has agreed. */
export interface ServiceLevels {
  readonly pageId: PageId
  readonly rules: ServiceLevelRules
  readonly updatedAt: Instant
  readonly version: number
}

export interface ServiceLevelRecords {
  find(pageId: PageId): Promise<ServiceLevels | undefined>
  /** Writes the first one where `readVersion` is 0. */
  save(levels: ServiceLevels, readVersion: number): Saved
}
