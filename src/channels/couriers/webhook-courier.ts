import type { Channel, WebhookMessage } from '../../app/channel.ts'
import type { Courier } from '../../app/courier.ts'
import { type Letter, loadLetters } from '../../app/letters.ts'
import type { Store } from '../../app/store.ts'
import type { SigningSecret, SubscriberId } from '../../core/brand.ts'
import type { ClaimedDelivery, Outcome } from '../../core/delivery/delivery.ts'
import { linkToken } from '../../core/link.ts'
import { assembleNotice } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import { messageText } from '../../render/notice/assembled.ts'
import { composeNoticeWebhook } from '../webhook/compose.ts'

export interface WebhookCourierDeps {
  readonly channel: Channel<WebhookMessage>
  readonly store: Store
  readonly baseUrl: string
  readonly secret: string
}

type NoticeLetter = Extract<Letter, { kind: 'notice' }>

/** Webhooks to subscribers: the delivery's own id is the `webhook-id`, so that a repetition is known as one. */
export class WebhookCourier implements Courier {
  readonly channel = 'webhook'
  readonly capacity: number
  readonly #deps: WebhookCourierDeps

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
    const { letterOf, secrets } = await this.#deps.store.read(async (records) => {
      const subscribers = await records.subscribers.findMany(ids)
      const pairs = subscribers.flatMap(({ id, address }): (readonly [SubscriberId, SigningSecret])[] =>
        address.channel === 'webhook' ? [[id, address.secret]] : [],
      )
      return { letterOf: await loadLetters(records, batch), secrets: new Map(pairs) }
    })
    await Promise.all(
      batch.map(async (delivery) => {
        const secret = delivery.subscriberId === null ? undefined : secrets.get(delivery.subscriberId)
        report(delivery, await this.#deliverOne(delivery, letterOf(delivery), secret, signal))
      }),
    )
  }

  async #deliverOne(delivery: ClaimedDelivery, letter: Letter, secret: SigningSecret | undefined, signal: AbortSignal): Promise<Outcome> {
    if (letter.kind === 'moot') return { kind: 'refused', reason: letter.reason }
    if (letter.kind !== 'notice' || secret === undefined)
      return { kind: 'refused', reason: 'There is no webhook for this kind of message, or its subscriber is gone.' }
    const body = this.#bodyOf(delivery, letter)
    return this.#deps.channel.send({ url: delivery.target, id: delivery.id, body, secret }, delivery, signal)
  }

  #bodyOf(delivery: ClaimedDelivery, { page, incident, notice, corrected, components }: NoticeLetter): string {
    const { baseUrl, secret } = this.#deps
    const url = `${baseUrl}/incidents/${incident.id}`
    const assembled = assembleNotice(notice.content, assemblySetting({ notice, incident, page, corrected, now: notice.status.publishedAt }))
    const { phase, severity, title, affected } = notice.change
    const manage =
      delivery.subscriberId === null
        ? null
        : linkToken(secret, { purpose: 'manage', subject: delivery.subscriberId, nonce: '', expiresAt: null })
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
      level: delivery.level,
      text: messageText(assembled, delivery.level),
      manageUrl: manage === null ? null : `${baseUrl}/s/manage/${manage}`,
    })
  }
}
