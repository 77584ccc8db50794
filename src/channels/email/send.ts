import type { Channel, MailMessage } from '../../app/channel.ts'
import { laneOf, type Outcome } from '../../core/delivery/delivery.ts'
import { openGate } from '../gate.ts'
import { systemTimers } from '../timers.ts'
import type { MailRelay } from './mail-relay.ts'
import type { RelayTerms } from './relay-line.ts'
import { openRelayLines } from './relay-lines.ts'
import { outcomeOfFailure, replyLine } from './reply.ts'

export interface MailChannelOptions extends Partial<Omit<RelayTerms, 'relay'>> {
  readonly relay: MailRelay
  /** Adds a DKIM signature (`openDkim`); given the finished message, answers the signed one. */
  readonly sign?: (raw: Uint8Array) => Promise<Uint8Array>
}

// RFC 5321 section 4.5.3.2 grants ten minutes for the answer to a message; a relay of one's own that needs more than two is ill,
// and what it took all the same comes again under the same Message-ID.
const usual = { timers: systemTimers, connectMilliseconds: 15_000, silenceMilliseconds: 120_000, messageMilliseconds: 300_000 }

const queuedPerLine = 20

const path = /^[\x21\x23-\x3b\x3d\x3f-\x7e]{1,64}@[A-Za-z0-9.-]{1,253}$/

/**
 * Mail through one SMTP relay. Every failure is an Outcome (`outcomeOfFailure` says which): mailbox unknown is `address_gone`, other
 * verdicts on the message are `refused`, everything between us and the relay is `retry`. A line that drops after the message and
 * before its answer leaves the fate of the message unknown: it is tried again under the same Message-ID.
 */
export const openMailChannel = (options: MailChannelOptions): Channel<MailMessage> => {
  const terms: RelayTerms = { ...usual, ...options }
  const gate = openGate({ places: terms.relay.connections, perSecond: terms.relay.rate, timers: terms.timers })
  const lines = openRelayLines(terms)
  return {
    name: 'email',
    // More than there are lines: a dispatcher claims what is free, and claims of a handful would cost more than the sending.
    capacity: terms.relay.connections * queuedPerLine,
    send: async (message, delivery, signal): Promise<Outcome> => {
      if (!path.test(message.to) || !(message.from === '' || path.test(message.from)))
        return { kind: 'refused', reason: 'Sender or recipient is not an address that can be given to a mail server.' }
      const signed = options.sign ? { ...message, raw: await options.sign(message.raw) } : message
      const attempt = await gate.within(laneOf(delivery.kind), signal, () => lines.send(signed, signal))
      if (attempt === undefined) return { kind: 'postponed', reason: 'Stopped before the message was sent.' }
      return attempt.ok ? { kind: 'delivered', reply: replyLine(attempt.reply) } : outcomeOfFailure(attempt.failure)
    },
    close: () => lines.close(),
  }
}
