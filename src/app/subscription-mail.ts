import type { DeliveryKind, NewDelivery } from '../core/delivery/delivery.ts'
import type { Subscriber } from '../core/subscriber/subscriber.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'

const mailLifeSeconds = 24 * 60 * 60

/** A mail about the subscription itself, to whoever answers for the address. */
export const subscriptionMail = (
  context: Context,
  kind: DeliveryKind,
  subject: string,
  subscriber: Subscriber,
  now: Instant,
): NewDelivery => ({
  id: context.ids.next(),
  kind,
  subject,
  stream: subject,
  position: 0,
  channel: 'email',
  target: subscriber.address.channel === 'email' ? subscriber.address.email : subscriber.address.owner,
  subscriberId: subscriber.id,
  level: 'standard',
  language: subscriber.preferences.language,
  createdAt: now,
  expiresAt: plusSeconds(now, mailLifeSeconds),
})

/** Asks the owner of an address; unique per version, so that asking again is another mail. */
export const confirmationMail = (context: Context, subscriber: Subscriber, now: Instant): NewDelivery =>
  subscriptionMail(context, 'confirmation', `${subscriber.id}@${subscriber.version}`, subscriber, now)
