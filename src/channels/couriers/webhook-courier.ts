import type { Channel, WebhookMessage } from '../../app/channel.ts'
import type { Courier } from '../../app/courier.ts'
import { type Letter, loadLetters } from '../../app/letters.ts'
import type { Clock, Holidays } from '../../app/ports.ts'
import type { Store } from '../../app/store.ts'
import type { SubscriberId } from '../../core/brand.ts'
import type { ClaimedDelivery, Outcome } from '../../core/delivery/delivery.ts'
import { linkToken } from '../../core/link.ts'
import { assembleNotice } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import { goodSecrets } from '../../core/secrets.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { messageText } from '../../render/notice/assembled.ts'
import { composeNoticeWebhook } from '../webhook/compose.ts'
import { composeChat } from '../webhook/compose-chat.ts'
import { reminderUrl } from './reminder-url.ts'

export interface WebhookCourierDeps {
  readonly channel: Channel<WebhookMessage>
  readonly store: Store
  readonly clock: Clock
  readonly holidays: Holidays
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly secret: string
}

type NoticeLetter = Extract<Letter, { kind: 'notice' }>

// As long as a token, so that the limit of the body holds. U+FFFE is in no text that people write (`parseText`).
const tokenMark = '\uFFFE'.padEnd(61, '.')

/** Webhooks to subscribers: the delivery's own id is the `webhook-id`, so that a repetition is known as one. */
export class WebhookCourier implements Courier {
  readonly channel = 'webhook'
  readonly capacity: number
  readonly #deps: WebhookCourierDeps
  /** Letters live as long as their batch, so that what is composed is never older than what it tells. */
  readonly #templates = new WeakMap<NoticeLetter, Map<Level, string>>()

  constructor(deps: WebhookCourierDeps) {
    this.#deps = deps
    this.capacity = deps.channel.capacity
  }

  async deliver(
    batch: readonly ClaimedDelivery[],
    report: (delivery: ClaimedDelivery, outcome: Outcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const ids = batch.flatMap(({ subscriberId }) => subscriberId ?? [])
    const now = this.#deps.clock.now()
    const { letterOf, secrets, chat } = await this.#deps.store.read(async (records) => {
      const subscribers = await records.subscribers.findMany(ids)
      const pairs = subscribers.flatMap(({ id, address }): (readonly [SubscriberId, string])[] =>
        address.channel === 'webhook' ? [[id, goodSecrets(address.secrets, now).join(' ')]] : [],
      )
      const isForChat = batch.some(({ subscriberId }) => subscriberId === null)
      const known = isForChat ? await records.settings.chat() : undefined
      return { letterOf: await loadLetters(records, batch, this.#deps), secrets: new Map(pairs), chat: known }
    })
    await Promise.all(
      batch.map(async (delivery) => {
        const ofChat = chat?.url === delivery.target ? goodSecrets(chat.secrets, now).join(' ') : undefined
        const secret = delivery.subscriberId === null ? ofChat : secrets.get(delivery.subscriberId)
        report(delivery, await this.#deliverOne(delivery, letterOf(delivery), secret, signal))
      }),
    )
  }

  async #deliverOne(delivery: ClaimedDelivery, letter: Letter, secret: string | undefined, signal: AbortSignal): Promise<Outcome> {
    if (letter.kind === 'moot') return letter
    const body = secret === undefined ? undefined : this.#bodyOf(delivery, letter)
    if (secret === undefined || body === undefined)
      return { kind: 'refused', reason: 'There is no webhook for this kind of message, or its subscriber is gone.' }
    return this.#deps.channel.send({ url: delivery.target, id: delivery.id, body, secret }, delivery, signal)
  }

  #bodyOf({ subscriberId, level, language }: ClaimedDelivery, letter: Letter): string | undefined {
    if (letter.kind === 'notice') return this.#bodyFor(subscriberId, letter, level)
    if (subscriberId !== null || (letter.kind !== 'reminder' && letter.kind !== 'test')) return undefined
    return composeChat(letter, language, ({ item }) => reminderUrl(item, this.#deps.consoleUrl))
  }

  /** Composed once for all who get the same letter at the same level; only the link belongs to one of them. */
  #bodyFor(subscriberId: SubscriberId | null, letter: NoticeLetter, level: Level): string {
    if (subscriberId === null) return this.#compose(letter, level, null)
    const { baseUrl, secret } = this.#deps
    const byLevel = this.#templates.get(letter) ?? new Map<Level, string>()
    this.#templates.set(letter, byLevel)
    const template = byLevel.get(level) ?? this.#compose(letter, level, `${baseUrl}/s/manage/${tokenMark}`)
    byLevel.set(level, template)
    return template.replace(tokenMark, linkToken(secret, { purpose: 'manage', subject: subscriberId, nonce: '', expiresAt: null }))
  }

  #compose({ page, incident, notice, others, components, zone }: NoticeLetter, level: Level, manageUrl: string | null): string {
    const { baseUrl } = this.#deps
    const url = `${baseUrl}/incidents/${incident.id}`
    const setting = assemblySetting({ notice, incident, page: { zone }, others, now: notice.status.publishedAt })
    const assembled = assembleNotice(notice.content, setting)
    const { phase, severity, title, affected } = notice.change
    return composeNoticeWebhook({
      publishedAt: notice.status.publishedAt,
      page: { id: page.id, name: page.name, url: `${baseUrl}/` },
      incident: {
        id: incident.id,
        version: incident.version,
        kind: incident.kind,
        title,
        severity,
        phase,
        startedAt: incident.startedAt,
        endedAt: incident.endedAt,
        url,
        apiUrl: `${baseUrl}/api/v2/incidents.json`,
      },
      notice: {
        id: notice.id,
        number: notice.status.number,
        kind: notice.kind,
        language: notice.language,
        url,
        correctionOf: notice.correction?.of ?? null,
        nextWordBy: notice.content.slots.nextUpdate?.by ?? null,
      },
      affected: affected.map(({ componentId, impact }) => ({
        id: componentId,
        name: components.find((component) => component.id === componentId)?.name ?? '',
        impact,
      })),
      level,
      text: messageText(assembled, level),
      manageUrl,
    })
  }
}
