import type { PageId, SubscriberId } from '../core/brand.ts'
import type { ChannelName, Level, Subscriber, SubscriberState } from '../core/subscriber/subscriber.ts'
import type { Reach } from '../core/subscriber/wants-notice.ts'
import type { Instant } from '../core/time.ts'
import type { Saved, Slice, SliceRequest } from './store.ts'

/** What fan-out needs of a subscriber, in bulk. */
export type FanoutTarget = Pick<Subscriber, 'id' | 'address' | 'preferences' | 'audienceId'>

export interface ReachedCount {
  readonly channel: ChannelName
  readonly level: Level
  readonly count: number
}

export interface SubscriberRecords {
  find(id: SubscriberId): Promise<Subscriber | undefined>
  lock(id: SubscriberId): Promise<Subscriber | undefined>
  findByAddress(pageId: PageId, addressKey: string): Promise<Subscriber | undefined>
  /** In no particular order; unknown keys are left out. At most a thousand. */
  findByAddresses(pageId: PageId, addressKeys: readonly string[]): Promise<readonly Subscriber[]>
  /** In every state, by id after `after`, at most `limit`. */
  listAll(pageId: PageId, after: SubscriberId | null, limit: number): Promise<readonly Subscriber[]>
  /** In no particular order; unknown ids are left out. At most a thousand. */
  findMany(ids: readonly SubscriberId[]): Promise<readonly Subscriber[]>
  /** Those of the ids whose subscribers want to hear. At most a thousand. */
  listActive(ids: readonly SubscriberId[]): Promise<ReadonlySet<SubscriberId>>
  list(
    pageId: PageId,
    request: SliceRequest & { readonly state?: SubscriberState['state']; readonly search?: string },
  ): Promise<Slice<Subscriber>>
  insert(subscriber: Subscriber): Promise<void>
  /** Many at once; addresses that exist already are left alone. Answers how many were new. */
  insertMany(subscribers: readonly Subscriber[]): Promise<number>
  save(subscriber: Subscriber, readVersion: number): Saved
  remove(id: SubscriberId, readVersion: number): Saved
  /** Active ones confirmed at or before `confirmedBy`, by id after `after`, at most `limit`. */
  listForFanout(pageId: PageId, confirmedBy: Instant, after: SubscriberId | null, limit: number): Promise<readonly FanoutTarget[]>
  /** How many active ones a notice reaches; the same as `wantsNotice` says of each. */
  countReached(pageId: PageId, reach: Reach): Promise<readonly ReachedCount[]>
  countByState(pageId: PageId): Promise<Readonly<Record<SubscriberState['state'], number>>>
  /** Forgets unconfirmed ones last mailed before `before`; answers how many. */
  removeUnconfirmed(before: Instant): Promise<number>
}
