import { emailKey } from '../address.ts'
import type { AudienceId, ComponentId, EmailAddress, PageId, SigningSecret, SubscriberId, WebUrl } from '../brand.ts'
import type { Severity } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import type { Secrets } from '../secrets.ts'
import type { Instant } from '../time.ts'

/** Channels that a subscriber can choose; the list grows. */
export const channels = ['email', 'webhook'] as const
export type ChannelName = (typeof channels)[number]

/** `owner` confirms the subscription and hears when the endpoint has to be switched off. */
export interface WebhookAddress {
  readonly channel: 'webhook'
  readonly url: WebUrl
  readonly secrets: Secrets<SigningSecret>
  readonly owner: EmailAddress
}

export type Address = { readonly channel: 'email'; readonly email: EmailAddress } | WebhookAddress

/** How much a subscriber wants to read (A15). */
export const levels = ['summary', 'standard', 'technical'] as const
export type Level = (typeof levels)[number]

export interface Preferences {
  readonly level: Level
  /** The mildest severity that is worth a message. */
  readonly threshold: Severity
  /** Empty means every component, those added later included. */
  readonly componentIds: readonly ComponentId[]
  readonly language: Language
}

export type SubscriberState =
  | { readonly state: 'unconfirmed'; readonly mailedAt: Instant; readonly mails: number }
  | { readonly state: 'active'; readonly confirmedAt: Instant }
  | { readonly state: 'unsubscribed'; readonly at: Instant }
  /** The address is gone (a hard bounce, HTTP 410) or switched off after days of failure. */
  | { readonly state: 'suppressed'; readonly at: Instant; readonly reason: string }

/** One address on one page, with what it wants to hear. */
export interface Subscriber {
  readonly id: SubscriberId
  readonly pageId: PageId
  readonly address: Address
  readonly preferences: Preferences
  readonly audienceId: AudienceId | null
  readonly status: SubscriberState
  readonly createdAt: Instant
  readonly version: number
}

/** What makes two addresses the same one; unique per page. */
export const addressKey = (address: Address): string =>
  address.channel === 'email' ? `email:${emailKey(address.email)}` : `webhook:${address.url}`
