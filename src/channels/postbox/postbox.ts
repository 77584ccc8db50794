import type { Channel, MailMessage, WebhookMessage } from '../../app/channel.ts'
import type { Clock, Ids } from '../../app/ports.ts'
import type { CapturedMessage } from '../../app/postbox-records.ts'
import type { DeliveryId } from '../../core/brand.ts'
import type { ClaimedDelivery, DeliveryKind, Outcome } from '../../core/delivery/delivery.ts'
import type { ChannelName } from '../../core/subscriber/subscriber.ts'
import { openWebhookSigner } from '../webhook/sign.ts'
import type { WireRequest } from '../wire/wire.ts'
import { subjectOfMail } from './subject.ts'

export interface PostboxDeps {
  /** The store's postbox; a failure is thrown on and the delivery tried again. */
  readonly keep: (message: CapturedMessage) => Promise<void>
  readonly clock: Clock
  readonly ids: Ids
}

const capacity = 100
const kept: Outcome = { kind: 'delivered', reply: 'Kept in the postbox.' }

const shownBytes = 256_000

type Words = Pick<CapturedMessage, 'target' | 'subject' | 'raw'>

const entryOf = (deps: PostboxDeps, channel: ChannelName, { target, subject, raw }: Words, kind: DeliveryKind | null): CapturedMessage => ({
  id: deps.ids.next<DeliveryId>(),
  channel,
  target,
  subject,
  raw: raw.slice(0, shownBytes),
  at: deps.clock.now(),
  kind,
})

const postbox = <Message>(
  name: ChannelName,
  take: (message: Message, delivery: ClaimedDelivery) => Promise<Outcome>,
): Channel<Message> => ({
  name,
  capacity,
  send: (message, delivery, signal) =>
    signal.aborted ? Promise.resolve({ kind: 'postponed', reason: 'Stopped before it was kept.' }) : take(message, delivery),
  close: async () => undefined,
})

/** Mail while no mail server is configured: each finished message is kept and shown instead of sent. */
export const openMailPostbox = (deps: PostboxDeps): Channel<MailMessage> =>
  postbox('email', async (message, { kind }) => {
    const raw = Buffer.from(message.raw).toString('utf8')
    await deps.keep(entryOf(deps, 'email', { target: message.to, subject: subjectOfMail(raw), raw }, kind))
    return kept
  })

/** What kind of event a body of our own making tells of. */
const typeOf = (body: string): string => /^\{"type":"([a-z_.]{1,60})"/.exec(body)?.[1] ?? 'webhook'

const shownRequest = ({ url, headers, body }: WireRequest): string =>
  [
    `POST ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    typeof body === 'string' ? body : `(${body.length} bytes that one browser can read)`,
  ].join('\n')

/** What the egress door does with requests to `https://postbox.invalid/…`: for `openWire({ capture })`. */
export const captureWebhooks =
  (deps: PostboxDeps): ((request: WireRequest) => Promise<void>) =>
  (request) =>
    deps.keep(
      entryOf(
        deps,
        'webhook',
        { target: request.url, subject: typeof request.body === 'string' ? typeOf(request.body) : 'push', raw: shownRequest(request) },
        null,
      ),
    )

/** Webhooks that must not leave the house at all: signed and kept as they would have been sent. */
export const openWebhookPostbox = (deps: PostboxDeps): Channel<WebhookMessage> => {
  const signer = openWebhookSigner()
  return postbox('webhook', async (message) => {
    const signature = signer.sign(message.secret, { id: message.id, at: deps.clock.now(), body: message.body })
    if (!signature.ok) return { kind: 'refused', reason: 'The signing secret of this endpoint cannot be used.' }
    const headers = { 'content-type': 'application/json', ...signature.value }
    await captureWebhooks(deps)({ url: message.url, headers, body: message.body })
    return kept
  })
}
