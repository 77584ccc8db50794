import type { Context } from '../app/context.ts'
import { holdMailbox } from '../app/question/hold-mailbox.ts'
import { receiveReply } from '../app/question/receive-reply.ts'
import { type ReplyMark, readReplyAddress } from '../core/question/reply-address.ts'
import { createRateLimiter } from '../http/rate-limit.ts'
import { type ImapPlace, isSignInRefused } from '../intake/mail/imap-session.ts'
import type { IncomingMail } from '../intake/mail/read-mail.ts'
import { readMailbox } from '../intake/mail/read-mailbox.ts'
import { openSmtpDoor, type SmtpDoor, type Taken } from '../intake/mail/smtp-door.ts'
import { type Beat, type Loop, startLoop } from '../worker/loop.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Options } from './options.ts'

export interface ReplyDeps {
  readonly options: Pick<Options, 'mailFrom' | 'replyPlace' | 'inboundPort' | 'inboundHost' | 'inboundPem' | 'mailbox'>
  readonly log: Pick<Log, 'info' | 'error'>
  readonly metrics: Pick<Metrics, 'arrived' | 'loopFailed'>
  readonly secret: string
  /** The actor is the system. */
  readonly context: Context
}

export interface ReplyDoors {
  close(): Promise<void>
}

const retryMs = 10_000
// Each leaves a row for thirty days. Nobody replies more often; a program that was let loose does.
const perReader = { name: 'replies', quota: 60, windowSeconds: 3600 } as const
const mailboxMs = 30_000
const longestMailboxMs = 15 * 60_000

/** How long a mailbox that could not be read is left alone. Asked again at once, a wrong password locks the account or bans the address. */
export const mailboxPauseMs = (error: unknown, failures: number): number =>
  isSignInRefused(error) ? longestMailboxMs : Math.min(longestMailboxMs, mailboxMs * 2 ** (failures - 1))

type Take = (mark: ReplyMark, mail: IncomingMail) => Promise<Taken>

/** Reads one mail for one reader. What cannot be kept just now is asked for again; nothing that was acknowledged is lost. */
const takerOf = ({ context, log, metrics, options }: ReplyDeps): Take => {
  const limiter = createRateLimiter(perReader, () => performance.now())
  return async (mark, { mail, messageId }) => {
    if (!limiter.take(mark.subscriberId).isAllowed) {
      metrics.arrived('too_many')
      return 'too_often'
    }
    try {
      const result = await receiveReply(context, { mark, messageId, mail, own: options.mailFrom.address })
      if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail}`)
      metrics.arrived(result.value.outcome)
      return result.value.outcome === 'unknown_address' ? 'unknown' : 'kept'
    } catch (error) {
      log.error({ err: error }, 'a reply by mail could not be kept; it is asked for again')
      return 'later'
    }
  }
}

/** A port that somebody else has is asked for again: the page and the API do not wait for it. */
const keepSmtpDoor = (deps: ReplyDeps, port: number): ReplyDoors => {
  const { options, log, metrics, secret } = deps
  const { replyPlace, inboundHost: host, inboundPem } = options
  if (replyPlace === null) return { close: async () => undefined }
  let door: SmtpDoor | undefined
  const beat = async (): Promise<'idle'> => {
    if (door) return 'idle'
    door = await openSmtpDoor({
      port,
      host,
      name: replyPlace.domain,
      pem: inboundPem?.reveal() ?? null,
      markOf: (address) => readReplyAddress(secret, replyPlace, address),
      take: takerOf(deps),
      onRefused: (why) => metrics.arrived(why),
    })
    log.info({ host, port: door.port }, 'replies to notices are taken by SMTP')
    return 'idle'
  }
  const onError = (name: string, error: unknown): void => {
    metrics.loopFailed(name)
    log.error({ err: error, port }, 'mail cannot be listened for; it is tried again')
  }
  const loop: Loop = startLoop({ name: 'mail door', restMs: retryMs, beat, onError })
  return {
    close: async () => {
      await loop.stop()
      await door?.close()
    },
  }
}

/** Of several nodes one reads the mailbox. */
const keepMailbox = (deps: ReplyDeps, place: ImapPlace): ReplyDoors => {
  const { options, context, log, metrics, secret } = deps
  const { replyPlace } = options
  if (replyPlace === null) return { close: async () => undefined }
  const holder = context.ids.secret(8)
  const reading = {
    place,
    markOf: (address: string) => readReplyAddress(secret, replyPlace, address),
    take: takerOf(deps),
    onRefused: metrics.arrived,
    failures: new Map<string, number>(),
  }
  const onError = (name: string, error: unknown): void => {
    metrics.loopFailed(name)
    log.error({ err: error, host: place.host }, 'the mailbox of replies cannot be read; it is tried again')
  }
  let failed = 0
  const beat = async (): Promise<Beat> => {
    const held = await holdMailbox(context, { holder })
    if (!held.ok || !held.value) return mailboxMs
    try {
      const isMore = await readMailbox(reading)
      failed = 0
      return isMore ? 'more' : mailboxMs
    } catch (error) {
      onError('mailbox', error)
      return mailboxPauseMs(error, ++failed)
    }
  }
  const loop = startLoop({ name: 'mailbox', restMs: longestMailboxMs, beat, onError })
  return { close: () => loop.stop() }
}

/** The ways in for replies to notices, as configured. */
export const openReplyDoors = (deps: ReplyDeps): ReplyDoors => {
  const { inboundPort, mailbox } = deps.options
  const doors = [
    ...(inboundPort === null ? [] : [keepSmtpDoor(deps, inboundPort)]),
    ...(mailbox === null ? [] : [keepMailbox(deps, mailbox.reveal())]),
  ]
  return {
    close: async () => {
      await Promise.all(doors.map((door) => door.close()))
    },
  }
}
