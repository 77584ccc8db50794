import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import { WebhookCourier } from '../../src/channels/couriers/webhook-courier.ts'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { good, owner, system } from '../scenario/house.ts'
import { openWorkshop, type Workshop } from '../scenario/workshop.ts'

const reason = 'kept among ourselves'
const delivered = { kind: 'delivered', reply: '250' } as const

describe('what somebody let stand', () => {
  let shop: Workshop
  const mails: Buffer[] = []
  const hooks: string[] = []

  beforeAll(async () => {
    shop = await openWorkshop(openTestStore)
    await shop.subscribe(1)
    good(await addSubscriber(shop.as(owner), { email: 'ops@example.org', webhookUrl: 'https://hooks.example.org/a', level: 'technical' }))
    const clock = { now: () => shop.now() }
    const { settings, holidays } = shop.as(system)
    const { secret } = settings
    const url = 'https://status.example.org'
    const shared = { store: shop.house.store, clock, holidays, baseUrl: url, consoleUrl: url, secret, capacity: 5 }
    const from = { name: null, address: tagged<EmailAddress>('status@example.org') }
    const plain = { capacity: 5, close: async () => undefined }
    const taken = <T>(into: T[], message: T) => {
      into.push(message)
      return Promise.resolve(delivered)
    }
    const mail = { ...plain, name: 'email', send: ({ raw }: { raw: Uint8Array }) => taken(mails, Buffer.from(raw)) } as const
    const hook = { ...plain, name: 'webhook', send: ({ body }: { body: string }) => taken(hooks, body) } as const
    shop.startWith(new MailCourier({ ...shared, channel: mail, from }))
    shop.startWith(new WebhookCourier({ ...shared, channel: hook }))
  })
  afterAll(() => shop.close())

  it('stands in no mail and no webhook', async () => {
    const notice = { slots: { now: 'Card payments fail. It will never happen again.' }, waivers: [{ rule: 'promise', reason }] }
    const { noticeId } = good(await openIncident(shop.as(owner), { title: 'Payments', severity: 'major', publish: true, notice }))
    await shop.until(async () => (await shop.countOf(noticeId)).delivered === 2)
    const { text = '', html } = await simpleParser(mails[0] ?? Buffer.alloc(0))
    const sent = [text, String(html), ...mails.map((source) => source.toString('latin1')), ...hooks]
    expect([mails.length, hooks.length, text.includes('never happen again'), hooks[0]?.includes('never happen again')]).toEqual([
      1,
      1,
      true,
      true,
    ])
    for (const words of sent) expect(words).not.toMatch(/kept among|waive|Vera/)
  })
})
