import type { Tap, TapCount } from '../core/affected/tap.ts'
import type { ComponentId, PageId } from '../core/brand.ts'
import type { Instant } from '../core/time.ts'

/** Readers' "I am affected": one row a component and network, for a while. */
export interface TapRecords {
  /** Renews the row of the network where it tapped lately, else writes one, unless the component has `most` for the day. */
  note(tap: Tap, most: number): Promise<void>
  /** Networks that tapped on the component after that moment. */
  countAfter(componentId: ComponentId, after: Instant): Promise<number>
  /**
   * When the first of these components was first tapped on, from the one moment to the other. Of a network only its first tap and its last
   * are known: one that began before counts by its last, where that is between them.
   */
  firstBetween(componentIds: readonly ComponentId[], from: Instant, until: Instant): Promise<Instant | null>
  /** Of each component on which somebody tapped at or after that moment; the earliest first. */
  listSince(pageId: PageId, since: Instant): Promise<readonly TapCount[]>
  removeBefore(before: Instant): Promise<number>
}
