import { describe, expect, it } from 'vitest'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { holdSending } from '../../src/app/sending/hold-sending.ts'
import { releaseSending } from '../../src/app/sending/release-sending.ts'
import type { Outcome } from '../../src/core/delivery/delivery.ts'
import { instantOf } from '../../src/core/time.ts'
import { good, owner } from './house.ts'
import type { Handed } from './recording-courier.ts'
import { type OpenedStore, openWorkshop, type Workshop } from './workshop.ts'

/** A case in a workshop of its own. */
export const inShop =
  (open: () => Promise<OpenedStore>, settings: { readonly undoSeconds?: number } = {}) =>
  (body: (shop: Workshop) => Promise<void>) =>
  async (): Promise<void> => {
    const shop = await openWorkshop(open, settings)
    try {
      await body(shop)
    } finally {
      await shop.close()
    }
  }

/** The positions that each address was handed, in order. */
export const sequences = (handed: readonly Handed[]): ReadonlyMap<string, readonly number[]> => {
  const byTarget = new Map<string, number[]>()
  for (const { delivery } of handed) {
    const known = byTarget.get(delivery.target)
    if (known) known.push(delivery.position)
    else byTarget.set(delivery.target, [delivery.position])
  }
  return byTarget
}

const describeEffect = (open: () => Promise<OpenedStore>): void => {
  it(
    'lets a notice take effect when its window ends, and nothing leaves the house before',
    inShop(open, { undoSeconds: 0.6 })(async (shop) => {
      await shop.subscribe(3)
      const { courier } = shop.start()
      const { noticeId, effectiveAt } = await shop.open()
      await shop.until(() => courier.handed.length === 3)
      const moment = instantOf(effectiveAt).epochMilliseconds
      for (const { at, delivery } of courier.handed) {
        expect(delivery.subject).toBe(noticeId)
        expect(at).toBeGreaterThanOrEqual(moment)
      }
    }),
  )

  it(
    'sends nothing of a notice that was undone',
    // Long enough that it can be undone on a busy machine.
    inShop(open, { undoSeconds: 3 })(async (shop) => {
      await shop.subscribe(3)
      const { courier } = shop.start()
      const undone = await shop.open('Undone')
      good(await undoPublication(shop.as(owner), { noticeId: undone.noticeId }))
      const kept = await shop.open('Kept')
      await shop.until(() => courier.handed.length === 3)
      expect(courier.handed.map(({ delivery }) => delivery.subject)).toEqual(Array(3).fill(kept.noticeId))
      expect(await shop.countOf(undone.noticeId)).toEqual({})
    }),
  )
}

const describeOrder = (open: () => Promise<OpenedStore>): void => {
  it(
    'lets a newer notice overtake what an older one has not reached, and never the other way round',
    inShop(open)(async (shop) => {
      await shop.subscribe(400)
      let isSecondOut = false
      let goOn: () => void = () => undefined
      const half = new Promise<void>((resolve) => {
        goOn = resolve
      })
      const { courier } = shop.start({
        answer: async (delivery) => {
          if (courier.handed.length >= 200 && !isSecondOut) await half
          return delivery.position === 1 && delivery.target.endsWith('7@example.com')
            ? { kind: 'retry', reason: '450 come back' }
            : { kind: 'delivered', reply: '250 Ok' }
        },
      })
      const first = await shop.open()
      await shop.until(() => courier.handed.length >= 200)
      const second = await shop.announce(first.incidentId, 'All payments fail.')
      await shop.until(async () => Object.values(await shop.countOf(second.noticeId)).reduce((sum, n) => sum + n, 0) === 400)
      isSecondOut = true
      goOn()
      await shop.until(async () => (await shop.countOf(second.noticeId)).delivered === 400)
      shop.house.pass(600)
      shop.look()
      await shop.until(async () => (await shop.countOf(first.noticeId)).pending === undefined)
      const perTarget = sequences(courier.handed)
      expect(perTarget.size).toBe(400)
      expect([...perTarget.values()].filter((positions) => !['1,2', '2'].includes(positions.join()))).toEqual([])
      const { delivered = 0, superseded = 0 } = await shop.countOf(first.noticeId)
      expect([delivered + superseded, delivered < 250, superseded >= 150]).toEqual([400, true, true])
    }),
  )

  it(
    'hands nothing more over once sending is held, and all of it when it is released',
    inShop(open)(async (shop) => {
      await shop.subscribe(300)
      const answers: (() => void)[] = []
      const { courier } = shop.start({
        capacity: 20,
        answer: () => new Promise((resolve) => answers.push(() => resolve({ kind: 'delivered', reply: '250 Ok' }))),
      })
      const { noticeId } = await shop.open()
      await shop.until(() => courier.underWay() === 20)
      good(await holdSending(shop.as(owner), { reason: 'wrong text' }))
      const before = courier.handed.length
      const answerAll = () => {
        for (const answer of answers.splice(0)) answer()
      }
      answerAll()
      const claims = shop.ended('claim')
      await shop.until(async () => shop.ended('claim') > claims + 3 && (await shop.countOf(noticeId)).claimed === undefined)
      expect(courier.handed.length - before).toBe(0)
      good(await releaseSending(shop.as(owner)))
      await shop.until(async () => {
        answerAll()
        return (await shop.countOf(noticeId)).delivered === 300
      })
      expect(courier.handed).toHaveLength(300)
    }),
  )
}

const describeStop = (open: () => Promise<OpenedStore>): void => {
  it(
    'takes back what waits for the wire when sending is stopped, and sends it when it is released',
    inShop(open)(async (shop) => {
      await shop.subscribe(30)
      const patient = (signal: AbortSignal) =>
        new Promise<Outcome>((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'retry', reason: 'stopped' })))
      let isStuck = true
      const { courier } = shop.start({
        capacity: 50,
        answer: (_, signal) => (isStuck ? patient(signal) : { kind: 'delivered', reply: '' }),
      })
      const { noticeId } = await shop.open()
      await shop.until(() => courier.underWay() === 30)
      good(await holdSending(shop.as(owner), { reason: 'wrong text' }))
      await shop.until(async () => (await shop.countOf(noticeId)).pending === 30)
      isStuck = false
      good(await releaseSending(shop.as(owner)))
      await shop.until(async () => (await shop.countOf(noticeId)).delivered === 30)
      expect(courier.handed).toHaveLength(60)
    }),
  )
}

/** The worker with real loops on a real store; only what stands at the end of the wire is made up. */
export const describeWorker = (name: string, open: () => Promise<OpenedStore>): void => {
  describe(`the worker on ${name}`, () => {
    describeEffect(open)
    describeStop(open)

    it(
      'reaches each of five thousand subscribers exactly once',
      inShop(open)(async (shop) => {
        await shop.subscribe(5000)
        const { courier } = shop.start({ capacity: 200 })
        const { noticeId } = await shop.open()
        await shop.until(async () => (await shop.countOf(noticeId)).delivered === 5000)
        expect(courier.handed).toHaveLength(5000)
        expect(new Set(courier.handed.map(({ delivery }) => delivery.target)).size).toBe(5000)
        expect(shop.troubles).toEqual([])
      }),
    )

    describeOrder(open)
  })
}
