import { expect, it } from 'vitest'
import type { ClaimedDelivery, DeliveryStateName, NewDelivery } from '../../src/core/delivery/delivery.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { delivery, id, later, noon } from './store-samples.ts'

/** Notice `position` of one incident to one address; row number is the position. */
const update = (position: number, change: Partial<NewDelivery> = {}): NewDelivery =>
  delivery(position, { subject: id('nt', position), position, target: 'ana@example.org', createdAt: later(position), ...change })

export const orderContract = (open: OpenStore): void => {
  const use = useStore(open)
  const enqueue = (...list: readonly NewDelivery[]) => write(use().store, (records) => records.outbox.enqueue(list))
  const claim = async (limit = 9) => await use().dispatch.claim({ channel: 'email', lane: 1, limit, leaseSeconds: 30, now: later(100) })
  const positions = (rows: readonly ClaimedDelivery[]) => rows.map((row) => row.position)
  const settle = (rows: readonly ClaimedDelivery[], state: DeliveryStateName) =>
    use().dispatch.settle(
      rows.map(({ id: of, leaseToken }) => ({
        id: of,
        leaseToken,
        state,
        dueAt: state === 'pending' ? later(50) : null,
        detail: '',
        at: noon,
      })),
    )
  const stateOf = async (n: number) => (await use().store.read((records) => records.outbox.find(id('dl', n))))?.state

  it('sends the newest and supersedes the older unsent ones', async () => {
    await enqueue(update(1), update(2), update(3))
    expect(positions(await claim())).toEqual([3])
    expect([await stateOf(1), await stateOf(2), await stateOf(3)]).toEqual(['superseded', 'superseded', 'claimed'])
  })

  it('lets the newer wait while the older is being sent', async () => {
    await enqueue(update(1))
    const first = await claim()
    await enqueue(update(2))
    expect(await claim()).toEqual([])
    await settle(first, 'delivered')
    expect(positions(await claim())).toEqual([2])
  })

  it('supersedes an older one whose attempt failed', async () => {
    await enqueue(update(1))
    const first = await claim()
    await enqueue(update(2))
    await settle(first, 'pending')
    expect(positions(await claim())).toEqual([2])
    expect(await stateOf(1)).toBe('superseded')
  })

  it('supersedes an older one whose lease ran out', async () => {
    await enqueue(update(1))
    await claim()
    await enqueue(update(2))
    await use().endLeases()
    expect(positions(await claim())).toEqual([2])
    expect(await stateOf(1)).toBe('superseded')
  })

  it.each(['delivered', 'pending'] as const)('never sends an older one that is written late, the newer being %s', async (state) => {
    await enqueue(update(2))
    await settle(await claim(), state)
    await enqueue(update(1, { createdAt: later(60) }))
    expect(positions(await claim())).toEqual(state === 'pending' ? [2] : [])
    expect(await stateOf(1)).toBe('superseded')
  })

  it('never sends an older one that is written while the newer is being sent', async () => {
    await enqueue(update(2))
    await claim()
    await enqueue(update(1))
    expect([await claim(), await stateOf(1)]).toEqual([[], 'superseded'])
  })

  it('finds a late row that slipped by when it was written', async () => {
    await enqueue(update(2))
    await settle(await claim(), 'delivered')
    await enqueue(update(1))
    await use().tamper("UPDATE outbox SET state = 'pending', settled_at = NULL WHERE position = 1")
    expect([await claim(), await stateOf(1)]).toEqual([[], 'superseded'])
  })

  it.each(['refused', 'address_gone', 'expired', 'cancelled', 'superseded'] as const)(
    'sends the older one when the newer never left: %s',
    async (state) => {
      await enqueue(update(2))
      await claim()
      await use().tamper(`UPDATE outbox SET state = '${state}', lease_token = NULL, lease_until = NULL`)
      await enqueue(update(1))
      expect(positions(await claim())).toEqual([1])
    },
  )

  it('orders by stream, address and kind apart', async () => {
    await enqueue(
      update(1),
      update(2, { stream: id('nc', 2) }),
      update(3, { target: 'ben@example.org' }),
      update(4, { kind: 'heads_up' }),
      update(5, { channel: 'webhook' }),
    )
    expect(positions(await claim()).toSorted()).toEqual([1, 2, 3])
  })

  it('puts no row back whose newer sibling was sent', async () => {
    await enqueue(update(1))
    await settle(await claim(), 'refused')
    await enqueue(update(2))
    await settle(await claim(), 'delivered')
    expect(await write(use().store, (records) => records.outbox.retry(id('nt', 1), later(100), later(200)))).toBe(0)
    expect(await stateOf(1)).toBe('refused')
  })

  it('keeps the order for each address while many ask and new notices keep coming', async () => {
    const addresses = Array.from({ length: 20 }, (_, n) => `s${n}@example.org`)
    const left = new Map<string, number[]>()
    const dispatchOnce = async (): Promise<void> => {
      const rows = await claim(7)
      for (const row of rows) left.set(row.target, [...(left.get(row.target) ?? []), row.position])
      await settle(rows, 'delivered')
    }
    for (const position of [1, 2, 3, 4, 5]) {
      const rows = addresses.map((target, n) => update(position, { id: id('dl', position * 100 + n), target }))
      await Promise.all([enqueue(...rows), dispatchOnce(), dispatchOnce(), dispatchOnce()])
    }
    for (let n = 0; n < 4; n++) await dispatchOnce()
    for (const target of addresses) {
      const sent = left.get(target) ?? []
      expect([sent, sent.at(-1)]).toEqual([sent.toSorted((a, b) => a - b), 5])
    }
  })
}
