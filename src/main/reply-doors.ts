import type { Context } from '../app/context.ts'
import { receiveReply } from '../app/question/receive-reply.ts'
import { readReplyAddress } from '../core/question/reply-address.ts'
import type { IncomingMail } from '../intake/mail/read-mail.ts'
import { openSmtpDoor, type SmtpDoor, type Taken } from '../intake/mail/smtp-door.ts'
import { type Loop, startLoop } from '../worker/loop.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Options } from './options.ts'

export interface ReplyDeps {
  readonly options: Pick<Options, 'mailFrom' | 'replyPlace' | 'inboundPort' | 'inboundHost' | 'inboundPem'>
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

/** Reads one mail for one reader. What cannot be kept just now is asked for again; nothing that was acknowledged is lost. */
const takerOf =
  ({ context, log, metrics, options }: ReplyDeps) =>
  async (mark: Parameters<typeof receiveReply>[1]['mark'], { mail, messageId }: IncomingMail): Promise<Taken> => {
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

/** The ways in for replies to notices, as configured. */
export const openReplyDoors = (deps: ReplyDeps): ReplyDoors => {
  const doors = deps.options.inboundPort === null ? [] : [keepSmtpDoor(deps, deps.options.inboundPort)]
  return {
    close: async () => {
      await Promise.all(doors.map((door) => door.close()))
    },
  }
}
