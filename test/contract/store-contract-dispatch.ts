import { expect, it } from 'vitest'
import type { ClaimedDelivery, DeliveryStateName, NewDelivery, Settlement } from '../../src/core/delivery/delivery.ts'
import type { Instant } from '../../src/core/time.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { delivery, id, later, noon, plain } from './store-samples.ts'

const outcome = (row: ClaimedDelivery | undefined, state: DeliveryStateName, dueAt: Instant | null = null): Settlement => {
  if (!row) throw new Error('nothing was claimed')
  return { id: row.id, leaseToken: row.leaseToken, state, dueAt, detail: `was ${state}`, at: later(1) }
}

export const dispatchContract = (open: OpenStore): void => {
  const use = useStore(open)
  const enqueue = (...list: readonly NewDelivery[]) => write(use().store, (records) => records.outbox.enqueue(list))
  const claim = (limit = 9, now = noon) => use().dispatch.claim({ channel: 'email', lane: 1, limit, leaseSeconds: 30, now })
  const find = (n: number) => use().store.read((records) => records.outbox.find(id('dl', n)))
  leaseCases(use, enqueue, claim)
  clockCases(use, enqueue, claim)
  measureCases(use, enqueue, claim)

  it('leases a row with everything that is needed to send it', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    expect(plain(row)).toEqual(plain({ ...delivery(1), attempts: 1, leaseToken: row?.leaseToken }))
    expect(row?.leaseToken).toMatch(/^[0-9a-f-]{36}$/)
    expect((await find(1))?.state).toBe('claimed')
  })

  it('leases by channel and lane', async () => {
    await enqueue(delivery(1), delivery(2, { channel: 'webhook' }), delivery(3, { kind: 'confirmation' }))
    const ids = async (channel: 'email' | 'webhook', lane: 0 | 1) =>
      (await use().dispatch.claim({ channel, lane, limit: 9, leaseSeconds: 30, now: noon })).map((row) => row.id)
    expect([await ids('email', 1), await ids('webhook', 1), await ids('email', 0)]).toEqual([[id('dl', 1)], [id('dl', 2)], [id('dl', 3)]])
  })

  it('leases the newest first and no more than asked for', async () => {
    await enqueue(delivery(1), delivery(2), delivery(3, { subject: id('nt', 2), stream: id('nc', 2), createdAt: later(60) }))
    expect((await claim(2, later(60))).map((row) => row.id)).toEqual([id('dl', 3), id('dl', 1)])
    expect((await claim(2, later(60))).map((row) => row.id)).toEqual([id('dl', 2)])
  })

  it('leases nothing while sending is held, and goes on afterwards', async () => {
    await enqueue(delivery(1), delivery(2, { expiresAt: later(1) }))
    await write(use().store, (records) => records.settings.setHold({ reason: 'Stop', since: noon, by: 'operator:1' }))
    expect(await claim(9, later(5))).toEqual([])
    expect((await find(2))?.state).toBe('pending')
    await write(use().store, (records) => records.settings.setHold(null))
    expect((await claim(9, later(5))).map((row) => row.id)).toEqual([id('dl', 1)])
  })

  it('gives up visibly what has become too old', async () => {
    await enqueue(delivery(1, { expiresAt: later(10) }))
    expect(await claim(9, later(10))).toEqual([])
    const found = await find(1)
    expect([found?.state, plain(found?.settledAt)]).toEqual(['expired', plain(later(10))])
  })

  it.each(['delivered', 'refused', 'address_gone', 'expired'] as const)('records the outcome %s', async (state) => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await use().dispatch.settle([outcome(row, state)])
    const found = await find(1)
    expect([found?.state, found?.detail, plain(found?.settledAt), await claim()]).toEqual([state, `was ${state}`, plain(later(1)), []])
  })

  it('leases what is to be tried again when its time has come, and counts the tries', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await use().dispatch.settle([outcome(row, 'pending', later(60))])
    expect([(await find(1))?.settledAt, await claim(9, later(59))]).toEqual([null, []])
    expect((await claim(9, later(60)))[0]?.attempts).toBe(2)
  })

  it('counts no try for a claim that led to none', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await use().dispatch.settle([{ ...outcome(row, 'pending', later(3)), isUntried: true }])
    expect((await find(1))?.attempts).toBe(0)
    expect((await claim(9, later(3)))[0]?.attempts).toBe(1)
  })

  it('keeps a reply that no database text can hold', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await use().dispatch.settle([{ ...outcome(row, 'refused'), detail: '550 a\0b\ud800' }])
    expect((await find(1))?.detail).toBe('550 a\ufffdb\ufffd')
  })

  it('never gives the same row to two who ask at once', async () => {
    await enqueue(...Array.from({ length: 400 }, (_, n) => delivery(n + 1)))
    const taken = (await Promise.all(Array.from({ length: 20 }, () => claim(30)))).flat().map((row) => row.id)
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('gives every row to somebody when many ask until nothing is left', async () => {
    await enqueue(...Array.from({ length: 300 }, (_, n) => delivery(n + 1)))
    const askUntilEmpty = async (): Promise<readonly string[]> => {
      const rows = await claim(20)
      return rows.length === 0 ? [] : [...rows.map((row) => row.id), ...(await askUntilEmpty())]
    }
    const taken = (await Promise.all([askUntilEmpty(), askUntilEmpty(), askUntilEmpty()])).flat()
    expect(taken.length + (await claim(300)).length).toBe(300)
  })
}

type Use = ReturnType<typeof useStore>
type Enqueue = (...list: readonly NewDelivery[]) => Promise<number>
type Claim = (limit?: number, now?: Instant) => Promise<readonly ClaimedDelivery[]>

const leaseCases = (use: Use, enqueue: Enqueue, claim: Claim): void => {
  const find = (n: number) => use().store.read((records) => records.outbox.find(id('dl', n)))

  it('leases a row anew when its lease has run out', async () => {
    await enqueue(delivery(1))
    const [first] = await claim()
    await use().endLeases()
    const [second] = await claim()
    expect([second?.id, second?.attempts, second?.leaseToken === first?.leaseToken]).toEqual([id('dl', 1), 2, false])
  })

  it('leaves a row alone whose lease has passed to another', async () => {
    await enqueue(delivery(1))
    const [first] = await claim()
    await use().endLeases()
    const [second] = await claim()
    await use().dispatch.settle([outcome(first, 'refused')])
    expect((await find(1))?.state).toBe('claimed')
    await use().dispatch.settle([outcome(second, 'delivered')])
    expect((await find(1))?.state).toBe('delivered')
  })

  it('leaves a settled row alone', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await use().dispatch.settle([outcome(row, 'delivered')])
    await use().dispatch.settle([outcome(row, 'pending', later(1))])
    expect((await find(1))?.state).toBe('delivered')
  })

  it('prolongs the leases that are still held and says which', async () => {
    await enqueue(delivery(1), delivery(2))
    const rows = await claim()
    await use().dispatch.settle([outcome(rows[0], 'delivered')])
    expect(await use().dispatch.renew(rows, 60, noon)).toEqual([id('dl', 2)])
    expect(await claim(9, later(45))).toEqual([])
  })

  it('does not prolong a lease that has passed to another', async () => {
    await enqueue(delivery(1))
    const first = await claim()
    await use().endLeases()
    await claim()
    expect(await use().dispatch.renew(first, 60, noon)).toEqual([])
  })

  it('records many outcomes at once', async () => {
    await enqueue(...Array.from({ length: 1000 }, (_, n) => delivery(n + 1)))
    const rows = await claim(1000)
    await use().dispatch.settle(rows.map((row) => outcome(row, 'delivered')))
    expect(await use().store.read((records) => records.outbox.countOf(delivery(1).subject))).toEqual({ delivered: 1000 })
    await use().dispatch.settle([])
  })

  it('calls an outcome that is none a bug', async () => {
    await enqueue(delivery(1))
    const [row] = await claim()
    await expect(use().dispatch.settle([outcome(row, 'claimed')])).rejects.toThrow(/outcome/)
    await expect(use().dispatch.settle([outcome(row, 'pending')])).rejects.toThrow(/when/)
  })
}

const clockCases = (use: Use, enqueue: Enqueue, claim: Claim): void => {
  it.each([0, 9e15])('doubts a lease that seems to be over or too long, and leaves it to whoever renews it', async (until) => {
    await enqueue(delivery(1))
    const held = await claim()
    await use().tamper(`UPDATE outbox SET lease_until = ${until} WHERE state = 'claimed'`)
    expect(await claim()).toEqual([])
    expect(await use().dispatch.renew(held, 30, noon)).toEqual([id('dl', 1)])
    await use().tamper("UPDATE outbox SET lease_until = 0 WHERE state = 'claimed'")
    expect([await claim(), await claim()]).toEqual([[], []])
  })

  it('leases a row anew whose lease nobody renewed while it was in doubt', async () => {
    await enqueue(delivery(1))
    await claim()
    const claimOnceMore = async () => {
      await use().tamper("UPDATE outbox SET lease_until = 0 WHERE state = 'claimed'")
      return claim()
    }
    expect([await claimOnceMore(), (await claimOnceMore())[0]?.attempts]).toEqual([[], 2])
  })
}

const measureCases = (use: Use, enqueue: Enqueue, claim: Claim): void => {
  it('knows when the next row of a channel and lane is due', async () => {
    const next = () => use().dispatch.nextDueAt('email', 1)
    const none = await next()
    await enqueue(delivery(1), delivery(2, { channel: 'webhook', createdAt: later(-60) }))
    const [row] = await claim()
    const all = await next()
    await use().dispatch.settle([outcome(row, 'pending', later(60))])
    expect([none, all, plain(await next())]).toEqual([undefined, undefined, plain(later(60))])
  })

  it('counts what waits, what is being sent and what was refused in a day', async () => {
    await enqueue(delivery(1), delivery(2), delivery(3, { channel: 'webhook' }), delivery(4, { createdAt: later(9) }))
    const rows = await claim(2)
    await use().dispatch.settle([outcome(rows[0], 'refused')])
    const stats = (seconds: number) => use().dispatch.stats(later(seconds))
    expect(await stats(30)).toEqual({ pending: { email: 1, webhook: 1, push: 0 }, oldestDueSeconds: 30, claimed: 1, refusedLastDay: 1 })
    expect((await stats(86_402)).refusedLastDay).toBe(0)
  })

  it('has nothing to report of an empty outbox', async () => {
    expect(await use().dispatch.stats(noon)).toEqual({
      pending: { email: 0, webhook: 0, push: 0 },
      oldestDueSeconds: 0,
      claimed: 0,
      refusedLastDay: 0,
    })
  })
}
