import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { type EmailAddress, type IncidentId, type SubscriberId, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { replyAddress } from '../../src/core/question/reply-address.ts'
import type { ImapPlace } from '../../src/intake/mail/imap-session.ts'
import { Secret } from '../../src/main/options/secret.ts'
import type { Options } from '../../src/main/options.ts'
import { openReplyDoors, type ReplyDoors } from '../../src/main/reply-doors.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

export const replyPlace = { local: 'reply', domain: 'in.example.org' } as const
export const statusAddress = tagged<EmailAddress>('status@example.org')

/** A page with an open incident, questions switched on, and one subscriber who got the notice. */
export interface ReplyHouse {
  readonly house: House
  readonly incidentId: IncidentId
  readonly ana: SubscriberId
  /** Of her copy of the notice. */
  readonly address: EmailAddress
  /** What became of mails, as the metrics hear it. */
  readonly outcomes: string[]
  /** Opens the listener of the product on a free port, and answers the port. */
  listen(options?: { readonly pem?: string }): Promise<number>
  /** Reads a mailbox as one node of the product does, from now on. */
  watch(mailbox: ImapPlace): void
  /** What was asked, held or shown. */
  asked(): Promise<readonly string[]>
  close(): Promise<void>
}

export const openReplyHouse = async (): Promise<ReplyHouse> => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', notice, publish: true }))
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
  const ana = good(await addSubscriber(house.as(owner), { email: 'ana@example.org' })).id
  good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
  const incidentId = idOf<IncidentId>(first.incidentId)
  const { secret } = house.as(system).settings
  const doors: ReplyDoors[] = []
  const outcomes: string[] = []
  const openDoors = (way: Partial<Options>, info: (fields: unknown) => void): void => {
    const options = { mailFrom: { name: null, address: statusAddress }, replyPlace, inboundHost: '127.0.0.1' }
    doors.push(
      openReplyDoors({
        options: { ...options, inboundPort: null, inboundPem: null, mailbox: null, ...way },
        log: { info, error: () => undefined },
        metrics: { arrived: (outcome) => outcomes.push(outcome), loopFailed: (loop) => outcomes.push(`${loop} failed`) },
        secret,
        context: house.as(system),
      }),
    )
  }
  const listen = ({ pem }: { readonly pem?: string } = {}): Promise<number> =>
    new Promise((resolve) => {
      const info = (fields: unknown): void => resolve((fields as { readonly port: number }).port)
      openDoors({ inboundPort: 0, inboundPem: pem === undefined ? null : new Secret(pem) }, info)
    })
  return {
    house,
    incidentId,
    ana,
    address: replyAddress(secret, replyPlace, incidentId, ana),
    outcomes,
    listen,
    watch: (mailbox) => openDoors({ mailbox: new Secret(mailbox) }, () => undefined),
    asked: async () => {
      const all = { unanswered: false, limit: 99, states: ['held', 'shown'] } as const
      return (await opened.store.read((records) => records.questions.listWords(incidentId, all))).map(({ text }) => text)
    },
    close: async () => {
      await Promise.all(doors.map((door) => door.close()))
      await opened.close()
    },
  }
}
