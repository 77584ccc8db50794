import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { retryDeliveries } from '../../src/app/delivery/retry-deliveries.ts'
import { linkOf } from '../../src/app/load.ts'
import { unsubscribe } from '../../src/app/subscriber/unsubscribe.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import { type DeliveryId, type EmailAddress, type SubscriberId, tagged } from '../../src/core/brand.ts'
import type { Outcome } from '../../src/core/delivery/delivery.ts'
import { ok } from '../../src/core/result.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { good, owner, system } from './house.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/** Somebody leaves while the notice is on its way to them. */
describe('a notice to somebody who leaves', () => {
  let shop: Workshop
  let sent: string[]
  let answer: Outcome
  beforeEach(async () => {
    sent = []
    answer = { kind: 'delivered', reply: '250' }
    shop = await openWorkshop(openTestStore)
  })
  afterEach(() => shop.close())

  const start = (): void => {
    const channel = {
      name: 'email',
      capacity: 5,
      close: async () => undefined,
      send: async ({ to }: { readonly to: string }) => {
        sent.push(to)
        return answer
      },
    } as const
    const from = { name: null, address: tagged<EmailAddress>('status@example.org') }
    const links = {
      baseUrl: 'https://status.example.org',
      consoleUrl: 'https://status.example.org',
      secret: shop.as(system).settings.secret,
      holidays: shop.as(system).holidays,
    }
    shop.startWith(new MailCourier({ channel, store: shop.house.store, clock: { now: () => shop.now() }, from, ...links, capacity: 5 }))
  }
  const leave = async (id: SubscriberId | undefined): Promise<void> => {
    if (id === undefined) throw new Error('nobody is there to leave')
    good(await unsubscribe(shop.as({ kind: 'anonymous' }), { token: linkOf(shop.as(system), 'unsubscribe', id, null) }))
  }

  /** A row that a node writes for somebody whom it read before another node heard of the leaving. */
  const writeRow = async (subject: string, subscriberId: SubscriberId | undefined): Promise<void> => {
    const about = { kind: 'notice', subject, stream: 'x', position: 1, channel: 'email', target: 'reader-0@example.com' } as const
    const to = { subscriberId: subscriberId ?? null, level: 'standard', language: 'en' } as const
    const times = { createdAt: shop.now(), expiresAt: shop.now().add({ hours: 1 }) }
    const row = { ...about, ...to, ...times, id: shop.as(system).ids.next<DeliveryId>() }
    good(await shop.house.store.transaction(async (records) => ok(await records.outbox.enqueue([row]))))
  }

  it('is not sent when its row was written at the very moment of leaving', async () => {
    const [first] = await shop.subscribe(2)
    await leave(first)
    const { noticeId } = await shop.open()
    await writeRow(noticeId, first)
    start()
    await shop.until(async () => ((await shop.countOf(noticeId)).cancelled ?? 0) + ((await shop.countOf(noticeId)).delivered ?? 0) === 2)
    expect(sent).toEqual(['reader-1@example.com'])
  })

  it('is not tried once more because an operator tries all that failed', async () => {
    const [first] = await shop.subscribe(2)
    answer = { kind: 'refused', reason: '554 no' }
    start()
    const { noticeId } = await shop.open()
    await shop.until(async () => (await shop.countOf(noticeId)).refused === 2)
    await leave(first)
    sent = []
    answer = { kind: 'delivered', reply: '250' }
    good(await retryDeliveries(shop.as(owner), { noticeId }))
    await shop.until(async () => {
      const { cancelled = 0, delivered = 0 } = await shop.countOf(noticeId)
      return cancelled + delivered === 2 && delivered > 0
    })
    expect(sent).toEqual(['reader-1@example.com'])
  })
})
