import { expect, it } from 'vitest'
import type { DeliveryId } from '../../src/core/brand.ts'
import type { NewDelivery } from '../../src/core/delivery/delivery.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { delivery, id, incident, later, noon, notice, plain } from './store-samples.ts'

const subject = notice().id
const many = (count: number): readonly NewDelivery[] => Array.from({ length: count }, (_, n) => delivery(n + 1))

export const outboxContract = (open: OpenStore): void => {
  const use = useStore(open)
  const enqueue = (...list: readonly NewDelivery[]) => write(use().store, (records) => records.outbox.enqueue(list))
  const find = (n: number) => use().store.read((records) => records.outbox.find(id('dl', n)))
  cancelCases(use)
  fanoutCases(use)

  it('keeps a row whole, pending and due at once', async () => {
    const whole = delivery(1, {
      channel: 'webhook',
      target: 'https://hooks.example.org/a',
      kind: 'test',
      subscriberId: null,
      level: 'technical',
      language: 'de',
    })
    await enqueue(whole)
    expect(plain(await find(1))).toEqual(plain({ ...whole, state: 'pending', attempts: 0, dueAt: noon, detail: null, settledAt: null }))
  })

  it('writes a row once per kind, subject, channel and address', async () => {
    await enqueue(delivery(1))
    const again = delivery(2, { target: delivery(1).target })
    const others = [
      delivery(3, { target: again.target, kind: 'heads_up' }),
      delivery(4, { target: again.target, subject: id('nt', 2) }),
      delivery(5, { target: again.target, channel: 'webhook' }),
    ]
    expect(await enqueue(again, ...others)).toBe(3)
    expect(await find(2)).toBeUndefined()
  })

  it('takes ten thousand rows at once, and the same again without effect', async () => {
    expect(await enqueue(...many(10_000))).toBe(10_000)
    expect(await enqueue(...many(10_000))).toBe(0)
    expect(await use().store.read((records) => records.outbox.countOf(subject))).toEqual({ pending: 10_000 })
  })

  it('forgets what was settled before a moment, the oldest first, and keeps how many of a notice; never what waits or reminds of what is owed', async () => {
    const settled = [delivery(1), delivery(2), delivery(4, { kind: 'test' }), delivery(5, { kind: 'reminder', subject: 'r' })]
    await enqueue(...settled, delivery(3))
    await write(use().store, async (records) => {
      for (const { kind, subject: about } of [...settled.slice(2), delivery(1)]) await records.outbox.cancel(kind, about, noon)
    })
    await enqueue(delivery(6))
    const forget = (at: Parameters<typeof later>[0], limit: number) =>
      write(use().store, (records) => records.outbox.forget(later(at), limit, [delivery(5).stream]))
    expect([await forget(0, 9), await forget(1, 2), await forget(1, 9), await forget(1, 9)]).toEqual([0, 2, 2, 0])
    expect(await use().store.read((records) => records.outbox.listReminded(later(1)))).toEqual([delivery(5).stream])
    expect(await use().store.read((records) => records.outbox.countOf(subject))).toEqual({ cancelled: 3, pending: 1 })
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(async (n) => (await find(n)) !== undefined))).toEqual([
      ...[false, false, false, false],
      ...[true, true],
    ])
    expect(await write(use().store, (records) => records.outbox.forget(later(1), 9, []))).toBe(1)
  })

  it('counts several subjects at once, and those of which nothing was written', async () => {
    const [second, unknown] = [id('nt', 2), id('nt', 3)]
    await enqueue(...many(3), delivery(9, { subject: second }), delivery(10, { subject: second, kind: 'test' }))
    await write(use().store, (records) => records.outbox.cancel('test', second, noon))
    const counts = await use().store.read((records) => records.outbox.countOfEach([subject, second, unknown]))
    expect([...counts]).toEqual([
      [subject, { pending: 3 }],
      [second, { pending: 1, cancelled: 1 }],
      [unknown, {}],
    ])
    expect(await use().store.read((records) => records.outbox.countOfEach([]))).toEqual(new Map())
  })

  it('takes nothing without complaint', async () => {
    expect(await enqueue()).toBe(0)
  })

  it('lists the rows of a subject newest first, by state, page by page', async () => {
    await enqueue(...many(3), delivery(9, { subject: id('nt', 2) }))
    const list = (from: string | null) =>
      use().store.read((records) => records.outbox.listOf(subject, { after: from, limit: 2, state: 'pending' }))
    const first = await list(null)
    expect(first.items.map((found) => found.id)).toEqual([id('dl', 3), id('dl', 2)])
    expect((await list(first.next)).items.map((found) => found.id)).toEqual([id('dl', 1)])
    expect(
      (await use().store.read((records) => records.outbox.listOf(subject, { after: null, limit: 9, state: 'refused' }))).items,
    ).toEqual([])
  })

  it('puts refused and expired rows back, with their tries forgotten and a new end', async () => {
    await enqueue(delivery(1), delivery(2, { expiresAt: later(1) }), delivery(3))
    const { dispatch, store } = use()
    const claimed = await dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: later(5) })
    await dispatch.settle(
      claimed.map(({ id: of, leaseToken }) => ({
        id: of,
        leaseToken,
        state: of === id('dl', 1) ? 'refused' : 'delivered',
        dueAt: null,
        detail: 'x',
        at: later(6),
      })),
    )
    expect(await write(store, (records) => records.outbox.retry(subject, later(10), later(99)))).toBe(2)
    const found = await find(2)
    expect([found?.state, found?.attempts, plain(found?.dueAt), plain(found?.expiresAt), found?.settledAt]).toEqual([
      'pending',
      0,
      plain(later(10)),
      plain(later(99)),
      null,
    ])
    expect((await find(3))?.state).toBe('delivered')
  })

  it('begins a row anew that came to nothing, under its own id, and none that was sent or whose newer sibling was', async () => {
    const { dispatch, store } = use()
    const sendAll = async () => {
      const claimed = await dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: later(5) })
      const sent = { state: 'delivered', dueAt: null, detail: 'x', at: later(6) } as const
      await dispatch.settle(claimed.map(({ id: of, leaseToken }) => ({ id: of, leaseToken, ...sent })))
    }
    await enqueue(delivery(1), delivery(2, { expiresAt: later(1) }))
    await sendAll()
    await enqueue(delivery(3))
    await write(store, (records) => records.outbox.cancel('notice', subject, later(6)))
    await enqueue(delivery(4, { subject: 'newer', position: 2, target: delivery(3).target }))
    await sendAll()
    const again = (n: number) => delivery(n, { subject: `anew ${n}`, createdAt: later(10), expiresAt: later(99) })
    expect(await write(store, (records) => records.outbox.beginAnew([1, 2, 3].map(again)))).toBe(1)
    expect([(await find(1))?.state, (await find(3))?.state]).toEqual(['delivered', 'cancelled'])
    const begun = { ...again(2), state: 'pending', attempts: 0, dueAt: later(10), detail: null, settledAt: null }
    expect(plain(await find(2))).toEqual(plain(begun))
  })

  it('resumes what was cancelled of a list, by kind, subject and address, and nothing else', async () => {
    const { store } = use()
    await enqueue(...many(4), delivery(5, { kind: 'test' }))
    const cancelled = async (kind: 'notice' | 'test') => await write(store, (records) => records.outbox.cancel(kind, subject, later(6)))
    expect([await cancelled('notice'), await cancelled('test')]).toEqual([4, 1])
    await enqueue(delivery(6))
    const again = (n: number) => delivery(n + 90, { target: delivery(n).target, createdAt: later(10 + n), expiresAt: later(99) })
    expect(await write(store, (records) => records.outbox.resume([again(1), again(2), again(6)]))).toBe(2)
    expect(await write(store, (records) => records.outbox.resume([]))).toBe(0)
    const states = await Promise.all([1, 2, 3, 5, 6].map(async (n) => (await find(n))?.state))
    expect(states).toEqual(['pending', 'pending', 'cancelled', 'cancelled', 'pending'])
    const begun = {
      ...delivery(2),
      ...{ createdAt: later(12), expiresAt: later(99), state: 'pending', attempts: 0, dueAt: later(12) },
      detail: null,
      settledAt: null,
    }
    expect(plain(await find(2))).toEqual(plain(begun))
  })

  it('brings forward what waits for a later try, as one try more', async () => {
    await enqueue(delivery(1), delivery(2))
    const { dispatch, store } = use()
    const claimed = await dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: later(5) })
    const away = { state: 'pending', dueAt: later(500), detail: '450 busy', at: later(6) } as const
    await dispatch.settle(claimed.map(({ id: of, leaseToken }) => ({ id: of, leaseToken, ...away })))
    const retry = (...only: readonly DeliveryId[]) =>
      write(store, (records) => records.outbox.retry(subject, later(10), later(99), ...only))
    expect([await retry(id('dl', 1)), await retry(), await retry()]).toEqual([1, 1, 0])
    const found = await find(1)
    expect([found?.state, found?.attempts, plain(found?.dueAt), plain(found?.expiresAt)]).toEqual([
      'pending',
      0,
      plain(later(10)),
      plain(delivery(1).expiresAt),
    ])
  })
}

const cancelCases = (use: ReturnType<typeof useStore>): void => {
  const states = async () => {
    const { items } = await use().store.read((records) => records.outbox.listOf(subject, { after: null, limit: 9 }))
    return Object.fromEntries(items.map((found) => [Number(found.id.slice(-2)), found.state]))
  }
  const enqueue = (...list: readonly NewDelivery[]) => write(use().store, (records) => records.outbox.enqueue(list))

  it('cancels what was not sent yet of one kind and subject', async () => {
    await enqueue(delivery(1), delivery(2, { kind: 'heads_up' }))
    expect(await write(use().store, (records) => records.outbox.cancel('notice', subject, later(1)))).toBe(1)
    expect(await states()).toEqual({ 1: 'cancelled', 2: 'pending' })
  })

  it('cancels what a subscriber who left was still to get', async () => {
    await enqueue(delivery(1), delivery(2))
    expect(await write(use().store, (records) => records.outbox.cancelFor(id('sb', 2), later(1)))).toBe(1)
    expect(await states()).toEqual({ 1: 'pending', 2: 'cancelled' })
  })

  it('does not repeat a failed attempt at what was cancelled meanwhile', async () => {
    await enqueue(delivery(1))
    const [row] = await use().dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: noon })
    expect(await write(use().store, (records) => records.outbox.cancel('notice', subject, later(1)))).toBe(0)
    if (!row) throw new Error('the row was claimed')
    await use().dispatch.settle([
      { id: row.id, leaseToken: row.leaseToken, state: 'pending', dueAt: later(9), detail: '451', at: later(2) },
    ])
    expect(await states()).toEqual({ 1: 'cancelled' })
  })

  it('does not send again what was cancelled under a lease that ran out', async () => {
    await enqueue(delivery(1))
    await use().dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: noon })
    await write(use().store, (records) => records.outbox.cancel('notice', subject, later(1)))
    await use().endLeases()
    expect(await use().dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: later(2) })).toEqual([])
    expect(await states()).toEqual({ 1: 'cancelled' })
  })
}

const fanoutCases = (use: ReturnType<typeof useStore>): void => {
  const start = (n: number, seconds: number) =>
    write(use().store, async (records) => {
      if (!(await records.incidents.find(incident().id))) await records.incidents.insert(incident())
      await records.notices.insert(notice({ id: id('nt', n) }))
      await records.outbox.startFanout({ noticeId: id('nt', n), cursor: null, confirmedBy: later(seconds) })
    })
  const claim = () => write(use().store, (records) => records.outbox.claimFanout())

  it('gives the newest unfinished fan-out, with where it stands', async () => {
    await start(1, 10)
    await start(2, 20)
    await write(use().store, (records) => records.outbox.advanceFanout(id('nt', 2), id('sb', 7)))
    expect(plain(await claim())).toEqual(plain({ noticeId: id('nt', 2), cursor: id('sb', 7), confirmedBy: later(20) }))
  })

  it('gives the next one when a fan-out is finished, and then nothing', async () => {
    await start(1, 10)
    await start(2, 20)
    await write(use().store, (records) => records.outbox.finishFanout(id('nt', 2)))
    expect((await claim())?.noticeId).toBe(id('nt', 1))
    await write(use().store, (records) => records.outbox.finishFanout(id('nt', 1)))
    expect(await claim()).toBeUndefined()
  })

  it('goes on where it was when it is started again', async () => {
    await start(1, 10)
    await write(use().store, (records) => records.outbox.advanceFanout(id('nt', 1), id('sb', 7)))
    await write(use().store, (records) => records.outbox.startFanout({ noticeId: id('nt', 1), cursor: null, confirmedBy: later(10) }))
    expect((await claim())?.cursor).toBe(id('sb', 7))
  })
}
