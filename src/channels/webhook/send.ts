import type { Channel, WebhookMessage } from '../../app/channel.ts'
import type { Clock } from '../../app/ports.ts'
import type { Outcome } from '../../core/delivery/delivery.ts'
import { plusSeconds } from '../../core/time.ts'
import { systemTimers, type Timers } from '../timers.ts'
import type { Wire } from '../wire/wire.ts'
import { openDestinations } from './destinations.ts'
import { type Health, healthOf, outcomeOfAnswer } from './outcome.ts'
import { openWebhookSigner } from './sign.ts'

export interface WebhookChannelOptions {
  readonly wire: Wire
  readonly clock: Clock
  readonly timers?: Timers
}

const capacity = 256

/**
 * Webhooks by Standard Webhooks: the id stays the same over retries, the timestamp and with it the signature are new each time. Hosts
 * are kept apart (`openDestinations`): at most 20 requests at one, and one that is silent is left alone for a while, its rows waiting
 * on their schedule.
 */
export const openWebhookChannel = ({ wire, clock, timers = systemTimers }: WebhookChannelOptions): Channel<WebhookMessage> => {
  const signer = openWebhookSigner()
  const destinations = openDestinations(timers)
  const attempt = async (message: WebhookMessage, signal: AbortSignal): Promise<{ readonly health: Health; readonly outcome: Outcome }> => {
    const signature = signer.sign(message.secret, { id: message.id, at: clock.now(), body: message.body })
    if (!signature.ok)
      return { health: 'well', outcome: { kind: 'refused', reason: 'The signing secret of this endpoint cannot be used.' } }
    const headers = { 'content-type': 'application/json', 'user-agent': 'Forthright-Webhooks/1', ...signature.value }
    const answer = await wire.post(message.url, headers, message.body, signal)
    return { health: signal.aborted ? 'well' : healthOf(answer), outcome: outcomeOfAnswer(answer, clock.now()) }
  }
  return {
    name: 'webhook',
    capacity,
    send: async (message, _delivery, signal) => {
      const result = await destinations.within(URL.parse(message.url)?.host ?? '', signal, () => attempt(message, signal))
      if (result.health !== 'later') return result.outcome
      // Not tried, so not counted: a host that is only slow would otherwise use up the schedule of those who wait for it.
      return { kind: 'postponed', reason: result.reason, until: plusSeconds(clock.now(), result.waitMilliseconds / 1000) }
    },
    close: () => wire.close(),
  }
}
