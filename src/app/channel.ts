import type { ClaimedDelivery, DeliveryChannel, Outcome } from '../core/delivery/delivery.ts'
import type { PushKeys, PushSubscription } from '../core/operator/push-subscription.ts'

/**
 * A way out of the house. `Message` is what the channel's composer makes of a delivery; `send` is the only I/O. It never throws
 * for what a destination can cause: that is an Outcome.
 */
export interface Channel<Message> {
  readonly name: DeliveryChannel
  /** How many deliveries may be under way at once. */
  readonly capacity: number
  send(message: Message, delivery: ClaimedDelivery, signal: AbortSignal): Promise<Outcome>
  close(): Promise<void>
}

/** A message for one browser, not encrypted yet. */
export interface PushMessage {
  readonly subscription: Pick<PushSubscription, 'endpoint' | 'p256dh' | 'auth'>
  readonly keys: PushKeys
  readonly payload: string
}

/** A finished RFC 5322 message and its envelope (RFC 5321). */
export interface MailMessage {
  /** Empty for what nobody is to be written to about, should it fail. */
  readonly from: string
  readonly to: string
  readonly raw: Uint8Array
}

/** A finished webhook request: the body is signed for each attempt, with a stable id (Standard Webhooks). */
export interface WebhookMessage {
  readonly url: string
  readonly id: string
  readonly body: string
  /** One secret or two apart by a space, the newest first; each signs. */
  readonly secret: string
}
