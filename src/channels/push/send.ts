import { createHash } from 'node:crypto'
import type { Channel, PushMessage } from '../../app/channel.ts'
import type { Clock } from '../../app/ports.ts'
import type { Outcome } from '../../core/delivery/delivery.ts'
import { secondsBetween } from '../../core/time.ts'
import { outcomeOfAnswer } from '../webhook/outcome.ts'
import type { WireAnswer } from '../wire/send.ts'
import type { Wire } from '../wire/wire.ts'

export interface PushChannelOptions {
  readonly wire: Wire
  readonly clock: Clock
  /** Whom a push service writes to when our messages trouble it: mailto: or https: (RFC 8292). */
  readonly contact: string
}

const capacity = 32

// A push service holds one message of a topic for a browser that is away: of one duty the newest.
const topicOf = (stream: string): string => createHash('sha256').update(stream).digest('base64url').slice(0, 32)

// Services say 404 as well as 410 of a subscription that is over (RFC 8030, section 7.3). What they refuse of a message is the same at
// every try; the subscription is kept, because a wrong clock or key of ours would otherwise end all of them.
const unchanging: Readonly<Record<number, string>> = {
  400: 'HTTP 400: the push service does not take this subscription; the browser has to subscribe again.',
  403: 'HTTP 403: the push service does not take our key for this subscription; the browser has to subscribe again.',
  413: 'HTTP 413: the message is too large for the push service.',
}

const outcomeOf = (answer: WireAnswer, clock: Clock): Outcome => {
  if (answer.kind !== 'answered') return outcomeOfAnswer(answer, clock.now())
  if (answer.status === 404) return { kind: 'address_gone', reason: 'HTTP 404: the browser is not subscribed any more.' }
  const reason = unchanging[answer.status]
  return reason === undefined ? outcomeOfAnswer(answer, clock.now()) : { kind: 'refused', reason }
}

/** What `web-push` makes of a message: encrypted for one browser (RFC 8291), and signed as ours. It sends nothing itself. */
const encrypt = async ({ subscription, keys, payload }: PushMessage, contact: string, seconds: number, topic: string) => {
  const { default: webPush } = await import('web-push')
  const { endpoint, p256dh, auth } = subscription
  const options = {
    vapidDetails: { subject: contact, publicKey: keys.publicKey, privateKey: keys.privateKey },
    ...{ TTL: seconds, urgency: 'high' as const, topic },
  }
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, options)
  const { 'Content-Length': _length, ...rest } = headers
  return { headers: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])), body }
}

/** Messages to operators' browsers, which leave by the same door as webhooks. */
export const openPushChannel = ({ wire, clock, contact }: PushChannelOptions): Channel<PushMessage> => ({
  name: 'push',
  capacity,
  send: async (message, delivery, signal) => {
    const seconds = Math.max(1, Math.round(secondsBetween(clock.now(), delivery.expiresAt)))
    const request = await encrypt(message, contact, seconds, topicOf(delivery.stream)).catch(() => undefined)
    if (!request?.body) return { kind: 'refused', reason: 'The keys of this browser cannot be used; it has to subscribe again.' }
    return outcomeOf(await wire.post(message.subscription.endpoint, request.headers, request.body, signal), clock)
  },
  close: async () => undefined,
})
