import type { DeliveryId, OperatorId } from '../core/brand.ts'
import type { NewDelivery } from '../core/delivery/delivery.ts'
import type { ChatWebhook } from '../core/due/chat.ts'
import { type Reminder, reminderPosition, reminderStream, reminderSubject } from '../core/due/reminders.ts'
import { mayPublish } from '../core/operator/may-publish.ts'
import type { Operator } from '../core/operator/operator.ts'
import type { PushSubscription } from '../core/operator/push-subscription.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'

/** Where reminders of a page can go. */
export interface ReminderPlaces {
  readonly page: Page
  readonly operators: readonly Operator[]
  /** Addresses that the options name besides. */
  readonly others: readonly string[]
  /** The organisation's chat, where it has one. */
  readonly chat: ChatWebhook | undefined
  /** Browsers of those who may be told. */
  readonly browsers: readonly PushSubscription[]
}

type Place = Pick<NewDelivery, 'channel' | 'target' | 'language'>

const placesOf = ({ hearer }: Reminder, { page, operators, others, chat, browsers }: ReminderPlaces): readonly Place[] => {
  const mail = (target: string): Place => ({ channel: 'email', target, language: page.language })
  if (hearer === 'chat') return chat ? [{ channel: 'webhook', target: chat.url, language: page.language }] : []
  const pushes = (isOne: (id: OperatorId) => boolean): readonly Place[] =>
    browsers.filter(({ operatorId }) => isOne(operatorId)).map(({ id, language }) => ({ channel: 'push', target: id, language }))
  if (hearer !== 'everybody')
    return [...operators.filter(({ id }) => id === hearer).map(({ email }) => mail(email)), ...pushes((id) => id === hearer)]
  const publishing = operators.filter(mayPublish)
  const known = new Set<string>(publishing.map(({ email }) => email))
  const mails = [...known, ...others.filter((address) => !known.has(address.toLowerCase()))].map(mail)
  return [...mails, ...pushes((id) => publishing.some((operator) => operator.id === id))]
}

/** The outbox rows of reminders: the same for the same reminder, whoever writes them and how often. */
export const reminderRows = (
  reminders: readonly Reminder[],
  places: ReminderPlaces,
  now: Instant,
  nextId: () => DeliveryId,
): readonly NewDelivery[] =>
  reminders.flatMap((reminder) =>
    placesOf(reminder, places).map((place) => ({
      ...place,
      id: nextId(),
      kind: 'reminder' as const,
      subject: reminderSubject(reminder),
      stream: reminderStream(reminder),
      position: reminderPosition(reminder.turn),
      subscriberId: null,
      level: 'technical' as const,
      createdAt: now,
      expiresAt: reminder.expiresAt,
    })),
  )
