import type { DeliveryId, OperatorId } from '../core/brand.ts'
import type { NewDelivery } from '../core/delivery/delivery.ts'
import type { ChatWebhook } from '../core/due/chat.ts'
import { decideAttempt, type WrittenReminder } from '../core/due/reminder-attempt.ts'
import { type Reminder, reminderPosition, reminderStream, reminderSubject, subjectOfAttempt } from '../core/due/reminders.ts'
import { mayPublish } from '../core/operator/may-publish.ts'
import type { Operator } from '../core/operator/operator.ts'
import { operatorLanguage } from '../core/operator/operator-language.ts'
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
  const own = ({ id, email }: Operator): Place => ({ ...mail(email), language: operatorLanguage(id, browsers, page.language) })
  if (hearer === 'chat') return chat ? [{ channel: 'webhook', target: chat.url, language: page.language }] : []
  const pushes = (isOne: (id: OperatorId) => boolean): readonly Place[] =>
    browsers.filter(({ operatorId }) => isOne(operatorId)).map(({ id, language }) => ({ channel: 'push', target: id, language }))
  if (hearer !== 'everybody') return [...operators.filter(({ id }) => id === hearer).map(own), ...pushes((id) => id === hearer)]
  const publishing = operators.filter(mayPublish)
  const known = new Set<string>(publishing.map(({ email }) => email))
  const mails = [...publishing.map(own), ...others.filter((address) => !known.has(address.toLowerCase())).map(mail)]
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

type Address = Pick<WrittenReminder, 'stream' | 'position' | 'channel' | 'target'>

/** One stage of one duty to one address. */
const addressKey = ({ stream, position, channel, target }: Address): string => `${channel} ${target} ${position} ${stream}`

/** What a process knows of what is written, and until when that is enough: asking the database again for each would be most of its work. */
export class ReminderMemory {
  #until = new Map<string, number>()

  holds(row: Address, now: Instant): boolean {
    return now.epochMilliseconds < (this.#until.get(addressKey(row)) ?? Number.NEGATIVE_INFINITY)
  }

  /** Forgets whatever is not wanted any more: what is settled is never asked of again. */
  retain(wanted: readonly Address[]): void {
    const kept = new Map<string, number>()
    for (const key of wanted.map(addressKey)) {
      const until = this.#until.get(key)
      if (until !== undefined) kept.set(key, until)
    }
    this.#until = kept
  }

  keep(row: Address, until: Instant | null): void {
    this.#until.set(addressKey(row), until?.epochMilliseconds ?? Number.POSITIVE_INFINITY)
  }
}

/**
 * Of rows that are wanted, those that are to be written, and those that stand there and begin anew, under their old id and with a subject
 * that counts; and until when each need not be looked at again.
 */
export const rowsToWrite = (wanted: readonly NewDelivery[], written: readonly WrittenReminder[], now: Instant) => {
  const byAddress = new Map(written.map((row) => [addressKey(row), row]))
  const ruled = wanted.map((row) => ({ row, ruling: decideAttempt(byAddress.get(addressKey(row)), now) }))
  return {
    rows: ruled.flatMap(({ row, ruling }) => (ruling.kind === 'write' ? [row] : [])),
    anew: ruled.flatMap(({ row, ruling }) =>
      ruling.kind === 'begin_anew' ? [{ ...row, id: ruling.id, subject: subjectOfAttempt(row.subject, ruling.attempt) }] : [],
    ),
    known: ruled.map(({ row, ruling }) => ({ row, until: ruling.until })),
  }
}
