import type { DeliveryId, SubscriberId } from '../brand.ts'
import type { Language } from '../page/page.ts'
import { channels, type Level } from '../subscriber/subscriber.ts'
import type { Instant } from '../time.ts'

/** What an outbox row carries; the composer of the channel switches on it. */
export const deliveryKinds = [
  'notice',
  'maintenance_reminder',
  'heads_up',
  'confirmation',
  'already_subscribed',
  'question_link',
  'question_answered',
  'reply_answer',
  'proposal',
  'alert_joined',
  'approval',
  'endpoint_failing',
  'test',
  'invitation',
  'password_reset',
  'sealed_reminder',
  'sealed_note',
  'reminder',
] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/** The ways out: those that a subscriber can choose, and the browsers of operators. */
export const deliveryChannels = [...channels, 'push'] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]

/** Their links let somebody in: only who may change operators reads such a message where it was caught. */
export const secretKinds: readonly DeliveryKind[] = ['invitation', 'password_reset']

/** Nobody but whoever they are addressed to learns that these were written, not even where they were caught. */
export const privateKinds: readonly DeliveryKind[] = ['sealed_reminder', 'sealed_note']

/** What many get at once, each with a way out. */
export const toSubscribers: readonly DeliveryKind[] = ['notice', 'maintenance_reminder']

/** A person waits for lane 0; notices to subscribers go by lane 1, so that neither waits behind the other. */
export type Lane = 0 | 1
export const laneOf = (kind: DeliveryKind): Lane => (toSubscribers.includes(kind) ? 1 : 0)

export const deliveryStates = ['pending', 'claimed', 'delivered', 'refused', 'address_gone', 'superseded', 'expired', 'cancelled'] as const
export type DeliveryStateName = (typeof deliveryStates)[number]

/** What is to be sent, written with the fact that causes it. Unique per (kind, subject, address). */
export interface NewDelivery {
  readonly id: DeliveryId
  readonly kind: DeliveryKind
  /** The notice, proposal or subscriber that it tells about. */
  readonly subject: string
  /** Messages of one stream to one address stay in order; the incident's id (of a reminder the notice's), or the subject where there is no order. */
  readonly stream: string
  /** The notice's number within its stream; the newer message supersedes an older unsent one. */
  readonly position: number
  readonly channel: DeliveryChannel
  /** Mail address, URL or the id of a browser's subscription, as written in the address at the time of writing the row. */
  readonly target: string
  readonly subscriberId: SubscriberId | null
  readonly level: Level
  readonly language: Language
  readonly createdAt: Instant
  /** After this a message does harm rather than good and is given up visibly. */
  readonly expiresAt: Instant
}

/** A row under lease: only the holder of the token may record its outcome. */
export interface ClaimedDelivery extends NewDelivery {
  readonly attempts: number
  readonly leaseToken: string
}

export type Outcome =
  | { readonly kind: 'delivered'; readonly reply: string }
  | { readonly kind: 'retry'; readonly reason: string; readonly notBefore?: Instant }
  /** It was not tried: a known dead or crowded destination, or a stop. It waits until then, or not at all, and no try is counted. */
  | { readonly kind: 'postponed'; readonly reason: string; readonly until?: Instant }
  /** The message is refused for good: trying again cannot help. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** There is nothing to tell any more; nobody refused it. */
  | { readonly kind: 'moot'; readonly reason: string }
  /** The address does not exist any more; the subscriber is suppressed. */
  | { readonly kind: 'address_gone'; readonly reason: string }

export interface Settlement {
  readonly id: DeliveryId
  readonly leaseToken: string
  readonly state: DeliveryStateName
  /** Set with state pending: when the next attempt is due. */
  readonly dueAt: Instant | null
  readonly detail: string
  readonly at: Instant
  /** The claim did not lead to a try, so it is not counted as one. */
  readonly isUntried?: true
}
