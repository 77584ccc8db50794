import type { Channel, MailMessage } from '../app/channel.ts'
import type { Courier } from '../app/courier.ts'
import type { IssueReader } from '../app/issue-reader.ts'
import type { Clock, Holidays, Ids, Sealer } from '../app/ports.ts'
import type { CapturedMessage } from '../app/postbox-records.ts'
import type { Store } from '../app/store.ts'
import { MailCourier } from '../channels/couriers/mail-courier.ts'
import { PushCourier } from '../channels/couriers/push-courier.ts'
import { WebhookCourier } from '../channels/couriers/webhook-courier.ts'
import { openDkim } from '../channels/email/dkim.ts'
import { openMailChannel } from '../channels/email/send.ts'
import { issueAnswerBytes, openIssueReader } from '../channels/issues/issue-reader.ts'
import { captureWebhooks, openMailPostbox } from '../channels/postbox/postbox.ts'
import { openPushChannel } from '../channels/push/send.ts'
import { spareSample } from '../channels/spare-sample.ts'
import { openWebhookChannel } from '../channels/webhook/send.ts'
import type { EgressRefusal } from '../channels/wire/web-url.ts'
import { openWire } from '../channels/wire/wire.ts'
import type { Options } from './options.ts'

export interface CourierDeps {
  readonly options: Options
  readonly store: Store
  readonly clock: Clock
  readonly holidays: Holidays
  readonly ids: Ids
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly secret: string
  readonly sealer?: Sealer | undefined
  readonly onRefused: (refusal: EgressRefusal) => void
}

export interface Couriers {
  readonly all: readonly Courier[]
  readonly issueReader: IssueReader
  close(): Promise<void>
}

// What a crash repeats is what is under way. Five lines to a relay are kept busy by this much.
const mailsUnderWay = 200

const openMail = (options: Options, postbox: Parameters<typeof openMailPostbox>[0]): Channel<MailMessage> => {
  if (options.smtp === null) return openMailPostbox(postbox)
  const { dkim } = options
  const sign = dkim && openDkim({ domain: dkim.domain, selector: dkim.selector, privateKey: dkim.key.reveal() })
  return spareSample(openMailChannel({ relay: options.smtp.reveal(), ...(sign ? { sign } : {}) }), ({ to }) => to)
}

/** Every way out of the house, as configured: without a mail server mails stay in the postbox. */
export const openCouriers = (deps: CourierDeps): Couriers => {
  const { options, store, clock, holidays, ids, baseUrl, consoleUrl, secret, sealer, onRefused } = deps
  const keep = async (message: CapturedMessage): Promise<void> => {
    const kept = await store.transaction(async (records) => {
      await records.postbox.keep(message)
      return { ok: true, value: true }
    })
    if (!kept.ok) throw new Error(kept.fault.detail)
  }
  const postbox = { keep, clock, ids }
  const mail = openMail(options, postbox)
  const wire = openWire({
    allowedCidrs: options.egressAllow,
    allowedPorts: options.egressPorts,
    capture: captureWebhooks(postbox),
    onRefused,
  })
  const issueReader = openIssueReader({
    clock,
    wire: openWire({
      allowedCidrs: options.egressAllow,
      allowedPorts: options.egressPorts,
      onRefused,
      limits: { totalMilliseconds: 10_000, bodyBytes: issueAnswerBytes, connectionsPerOrigin: 4 },
    }),
  })
  const webhook = spareSample(openWebhookChannel({ wire, clock }), ({ url }) => url)
  return {
    issueReader,
    all: [
      new MailCourier({
        channel: mail,
        store,
        clock,
        holidays,
        from: options.mailFrom,
        baseUrl,
        consoleUrl,
        secret,
        ...(sealer ? { sealer } : {}),
        ...(options.replyPlace ? { replyPlace: options.replyPlace } : {}),
        capacity: mailsUnderWay,
      }),
      new PushCourier({
        channel: openPushChannel({ wire, clock, contact: `mailto:${options.mailFrom.address}` }),
        store,
        clock,
        holidays,
        consoleUrl,
      }),
      new WebhookCourier({ channel: webhook, store, clock, holidays, baseUrl, consoleUrl, secret }),
    ],
    close: async () => {
      await mail.close()
      await webhook.close()
      await issueReader.close()
    },
  }
}
