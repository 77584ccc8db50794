import type { PageId, SubscriberId } from '../brand.ts'
import { mayMailAgain } from '../mail/may-mail-again.ts'
import { type Instant, secondsBetween } from '../time.ts'
import type { Address, Preferences, Subscriber } from './subscriber.ts'

/** What a request to subscribe leads to; the person who asked is told the same in every case. */
export type SubscriptionRuling =
  | { readonly kind: 'mail_confirmation'; readonly subscriber: Subscriber; readonly isNew: boolean }
  /** Only the owner of the address hears that it is subscribed already. */
  | { readonly kind: 'mail_already'; readonly subscriber: Subscriber }
  /** Asked again too soon. */
  | { readonly kind: 'nothing' }

const suppressedGapSeconds = 8 * 60 * 60
/** A double click must not answer a farewell with a mail. */
const changeOfMindSeconds = 60

/** However often somebody asks, an address gets at most one mail an hour and three a day. */
export const decideSubscription = (input: {
  readonly existing: Subscriber | undefined
  readonly id: SubscriberId
  readonly pageId: PageId
  readonly address: Address
  readonly preferences: Preferences
  readonly now: Instant
}): SubscriptionRuling => {
  const { existing, now, preferences, address } = input
  const unconfirmed = (mails: number) => ({ state: 'unconfirmed', mailedAt: now, mails }) as const
  if (!existing) {
    const subscriber: Subscriber = {
      id: input.id,
      pageId: input.pageId,
      address,
      preferences,
      audienceId: null,
      status: unconfirmed(1),
      createdAt: now,
      version: 1,
    }
    return { kind: 'mail_confirmation', subscriber, isNew: true }
  }
  const again = (mails: number): SubscriptionRuling => ({
    kind: 'mail_confirmation',
    isNew: false,
    subscriber: { ...existing, preferences, status: unconfirmed(mails), version: existing.version + 1 },
  })
  switch (existing.status.state) {
    case 'active':
      return { kind: 'mail_already', subscriber: existing }
    case 'suppressed':
      // A mailbox that was gone may be back; if it is not, each mail bounces and suppresses anew, so this gap keeps to three a day.
      return secondsBetween(existing.status.at, now) < suppressedGapSeconds ? { kind: 'nothing' } : again(1)
    case 'unsubscribed':
      return secondsBetween(existing.status.at, now) < changeOfMindSeconds ? { kind: 'nothing' } : again(1)
    case 'unconfirmed': {
      return mayMailAgain(existing.status, now) ? again(existing.status.mails + 1) : { kind: 'nothing' }
    }
  }
}
