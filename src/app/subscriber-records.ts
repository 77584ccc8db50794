import type { AudienceId, ComponentId, PageId, SubscriberId } from '../core/brand.ts'
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

/** Active subscribers who asked to hear of a component, and those of them who asked for nothing else. */
export interface Choosing {
  readonly chose: number
  readonly only: number
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
  /** Those of the ids whose subscribers want to hear, each with the audience it belongs to. At most a thousand. */
  listActive(ids: readonly SubscriberId[]): Promise<ReadonlyMap<SubscriberId, AudienceId | null>>
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
  /** Active ones by audience; audiences with nobody in them are left out. */
  countByAudience(pageId: PageId): Promise<ReadonlyMap<AudienceId, number>>
  countChoosing(pageId: PageId, componentId: ComponentId): Promise<Choosing>
  /** Takes everybody out of an audience, in whatever state; answers how many. */
  leaveAudience(id: AudienceId): Promise<number>
  /** Forgets unconfirmed ones last mailed before `before`; answers how many. */
  removeUnconfirmed(before: Instant): Promise<number>
}
