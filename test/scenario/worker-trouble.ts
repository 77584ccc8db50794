import { describe, expect, it } from 'vitest'
import { linkOf } from '../../src/app/load.ts'
import { unsubscribe } from '../../src/app/subscriber/unsubscribe.ts'
import type { SubscriberId } from '../../src/core/brand.ts'
import type { Outcome } from '../../src/core/delivery/delivery.ts'
import { chanceFrom, seedOf } from '../fault/chance.ts'
import type { StoreFaults } from '../fault/faulty-store.ts'
import { good, owner, system } from './house.ts'
import { inShop } from './worker.ts'
import type { OpenedStore, Workshop } from './workshop.ts'

const delivered: Outcome = { kind: 'delivered', reply: '250 Ok' }

const stateOf = async (shop: Workshop, id: SubscriberId | undefined): Promise<string | undefined> =>
  id && (await shop.house.store.read((records) => records.subscribers.find(id)))?.status.state

const describeAddresses = (open: () => Promise<OpenedStore>): void => {
  it(
    'gives up visibly what could not be sent for a day',
    inShop(open)(async (shop) => {
      await shop.subscribe(2)
      shop.start({ answer: () => ({ kind: 'retry', reason: '450 mailbox busy' }) })
      const { noticeId } = await shop.open()
      await shop.until(async () => shop.ended('settle') > 0 && (await shop.countOf(noticeId)).pending === 2)
      shop.house.pass(25 * 60 * 60)
      shop.look()
      await shop.until(async () => (await shop.countOf(noticeId)).expired === 2)
      const { items } = await shop.house.store.read((records) => records.outbox.listOf(noticeId, { after: null, limit: 10 }))
      for (const { detail } of items) expect(detail).toMatch(/450 mailbox busy.*too old/)
    }),
  )

  it(
    'sends nothing more to an address that does not exist any more',
    inShop(open)(async (shop) => {
      const [gone] = await shop.subscribe(3)
      const { courier } = shop.start({
        answer: ({ target }) => (target === 'reader-0@example.com' ? { kind: 'address_gone', reason: '550 5.1.1 unknown' } : delivered),
      })
      const first = await shop.open()
      await shop.until(async () => (await stateOf(shop, gone)) === 'suppressed')
      const second = await shop.announce(first.incidentId, 'All payments fail.')
      await shop.until(async () => (await shop.countOf(second.noticeId)).delivered === 2)
      expect(courier.handed.filter(({ delivery }) => delivery.target === 'reader-0@example.com')).toHaveLength(1)
      expect(await shop.countOf(first.noticeId)).toEqual({ address_gone: 1, delivered: 2 })
    }),
  )

  it(
    'spares whoever unsubscribes while the notice is on its way to others',
    inShop(open)(async (shop) => {
      const ids = await shop.subscribe(60)
      const answers: (() => void)[] = []
      const { courier } = shop.start({
        capacity: 10,
        answer: () => new Promise((resolve) => answers.push(() => resolve(delivered))),
      })
      const { noticeId } = await shop.open()
      await shop.until(() => courier.underWay() === 10)
      const reached = new Set(courier.handed.map(({ delivery }) => delivery.subscriberId))
      const left = ids.find((id) => !reached.has(id)) ?? ids[0]
      if (left) good(await unsubscribe(shop.as(owner), { token: linkOf(shop.as(system), 'unsubscribe', left, null) }))
      await shop.until(async () => {
        for (const answer of answers.splice(0)) answer()
        return (await shop.countOf(noticeId)).delivered === 59
      })
      expect(courier.handed.some(({ delivery }) => delivery.subscriberId === left)).toBe(false)
      expect((await shop.countOf(noticeId)).cancelled).toBe(1)
    }),
  )
}

const describeStoreTrouble = (open: () => Promise<OpenedStore>): void => {
  it(
    'records an outcome once the store answers again instead of sending twice',
    inShop(open)(async (shop) => {
      await shop.subscribe(100)
      let failures = 0
      const { courier } = shop.start({ faults: (operation) => operation === 'settle' && ++failures <= 5 })
      const { noticeId } = await shop.open()
      await shop.until(async () => (await shop.countOf(noticeId)).delivered === 100)
      expect(courier.handed).toHaveLength(100)
      expect(shop.troubles.length).toBeGreaterThanOrEqual(3)
    }),
  )

  it(
    'takes no more than its capacity while outcomes wait to be recorded, because a crash repeats them all',
    inShop(open)(async (shop) => {
      await shop.subscribe(200)
      let most = 0
      let recorded = 0
      const { courier } = shop.start({
        capacity: 20,
        faults: async (operation, moment) => {
          if (operation !== 'settle') return false
          if (moment === 'after') recorded = courier.handed.length
          const reads = shop.ended('read')
          if (most === 0) await shop.until(() => courier.handed.length > 20 || shop.ended('read') > reads + 1)
          most = Math.max(most, courier.handed.length - recorded)
          return false
        },
      })
      const { noticeId } = await shop.open()
      await shop.until(async () => (await shop.countOf(noticeId)).delivered === 200)
      expect(most).toBeLessThanOrEqual(20)
    }),
  )

  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  it(
    `goes on through a store that fails every fifth time, and misses nobody (TEST_SEED=${chance.seed})`,
    inShop(open)(async (shop) => {
      await shop.subscribe(300)
      // A claim whose answer is lost rests until its lease runs out; every other operation may fail before and after.
      const faults: StoreFaults = (operation, moment) => !(operation === 'claim' && moment === 'after') && chance.next() < 0.1
      const { courier } = shop.start({ capacity: 20, faults })
      const { noticeId, incidentId } = await shop.open()
      const isTold = () => shop.told.some(({ paths }) => paths.includes(`/incidents/${incidentId}`))
      await shop.until(async () => (await shop.countOf(noticeId)).delivered === 300 && isTold())
      expect(shop.troubles.length).toBeGreaterThan(0)
      expect(courier.handed).toHaveLength(300)
    }),
  )

  it(
    'ends what is under way when it is stopped, and leaves the rest to the next one',
    inShop(open)(async (shop) => {
      await shop.subscribe(200)
      const { courier, worker } = shop.start({ capacity: 20 })
      const { noticeId } = await shop.open()
      await shop.until(() => courier.handed.length >= 60)
      await worker.stop()
      const counts = await shop.countOf(noticeId)
      expect([counts.claimed, counts.delivered]).toEqual([undefined, courier.handed.length])
      const next = shop.start()
      await shop.until(async () => (await shop.countOf(noticeId)).delivered === 200)
      expect(courier.handed.length + next.courier.handed.length).toBe(200)
    }),
  )
}

/** What goes wrong around the worker, and what it makes of it. */
export const describeWorkerTrouble = (name: string, open: () => Promise<OpenedStore>): void => {
  describe(`the worker in trouble on ${name}`, () => {
    describeAddresses(open)
    describeStoreTrouble(open)
  })
}
