import type { DeliveryKind } from '../core/delivery/delivery.ts'
import type { ChannelName } from '../core/subscriber/subscriber.ts'
import type { Instant } from '../core/time.ts'
import type { Slice, SliceRequest } from './store.ts'

/** A message that the built-in postbox caught instead of sending it. */
export interface CapturedMessage {
  readonly id: string
  readonly channel: ChannelName
  readonly target: string
  readonly subject: string
  /** The raw mail, or head and body of the webhook request. */
  readonly raw: string
  readonly at: Instant
  /** The kind of the delivery, where it is known. */
  readonly kind: DeliveryKind | null
}

export interface PostboxRecords {
  keep(message: CapturedMessage): Promise<void>
  /** Without messages of `hidden` kinds to anybody but `reader`. */
  list(
    request: SliceRequest & { readonly hidden?: readonly DeliveryKind[]; readonly reader?: string | null },
  ): Promise<Slice<Omit<CapturedMessage, 'raw'>>>
  find(id: string): Promise<CapturedMessage | undefined>
  /** Keeps the newest `keep` messages. */
  trim(keep: number): Promise<number>
}
