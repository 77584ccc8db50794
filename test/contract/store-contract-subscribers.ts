import { expect, it } from 'vitest'
import { type ComponentId, tagged } from '../../src/core/brand.ts'
import { addressKey, type Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { audience, id, later, noon, page, plain, subscriber, subscriberNumber } from './store-samples.ts'

const pageId = page().id
const numbers = (list: readonly { readonly id: string }[]): readonly number[] => list.map((found) => Number(found.id.slice(-3)))
const unconfirmed = (seconds: number) => ({ state: 'unconfirmed', mailedAt: later(seconds), mails: 2 }) as const

export const subscriberContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (...list: readonly Subscriber[]) =>
    write(use().store, async (records) => {
      for (const one of list) await records.subscribers.insert(one)
    })
  const find = (n: number) => use().store.read((records) => records.subscribers.find(id('sb', n)))
  fanoutCases(use, given)

  it('keeps a subscriber by webhook whole', async () => {
    const whole = subscriber({
      address: {
        channel: 'webhook',
        url: tagged('https://hooks.example.org/a?b=1'),
        secrets: { current: tagged(`whsec_${'a'.repeat(32)}`), former: { secret: tagged(`whsec_${'b'.repeat(32)}`), until: later(9) } },
        owner: tagged('ops@example.org'),
      },
      preferences: { level: 'technical', threshold: 'critical', componentIds: [id('cp', 1), id('cp', 2)], language: 'de' },
      audienceId: audience().id,
    })
    await write(use().store, (records) => records.audiences.insert(audience()))
    await given(whole)
    expect(plain(await find(1))).toEqual(plain(whole))
    expect(plain(await write(use().store, (records) => records.subscribers.lock(whole.id)))).toEqual(plain(whole))
  })

  it.each([
    unconfirmed(1),
    { state: 'active', confirmedAt: later(2) },
    { state: 'unsubscribed', at: later(3) },
    { state: 'suppressed', at: later(4), reason: 'The mailbox does not exist' },
  ] as const)('keeps the facts of the state $state', async (status) => {
    await given(subscriber({ status }))
    expect(plain((await find(1))?.status)).toEqual(plain(status))
  })

  it('finds an address without regard to case, on its own page', async () => {
    await write(use().store, (records) => records.pages.insert(page({ id: id('pg', 2) })))
    await given(subscriber({ address: { channel: 'email', email: tagged('Ana@Example.org') } }))
    const key = addressKey({ channel: 'email', email: tagged('ana@example.org') })
    const on = (n: number) => use().store.read((records) => records.subscribers.findByAddress(id('pg', n), key))
    expect([(await on(1))?.id, await on(2)]).toEqual([id('sb', 1), undefined])
  })

  it('has one subscriber per address and page', async () => {
    await given(subscriber())
    await expect(given(subscriber({ id: id('sb', 2) }))).rejects.toThrow(/unique/i)
  })

  it('takes many at once and leaves known addresses alone', async () => {
    await given(subscriberNumber(1, { audienceId: null, status: unconfirmed(0) }))
    const many = Array.from({ length: 6000 }, (_, n) => subscriberNumber(n + 1))
    expect(await write(use().store, (records) => records.subscribers.insertMany(many))).toBe(5999)
    expect((await find(1))?.status.state).toBe('unconfirmed')
    expect(plain(await find(6000))).toEqual(plain(subscriberNumber(6000)))
  })

  it('finds many by id and leaves unknown ones out', async () => {
    await given(subscriberNumber(1), subscriberNumber(2))
    const found = await use().store.read((records) => records.subscribers.findMany([id('sb', 2), id('sb', 9), id('sb', 1)]))
    expect([...numbers(found)].sort()).toEqual([1, 2])
    expect(await use().store.read((records) => records.subscribers.findMany([]))).toEqual([])
  })

  it('says which of many want to hear', async () => {
    await given(subscriberNumber(1), subscriberNumber(2, { status: unconfirmed(0) }), subscriberNumber(3))
    const active = await use().store.read((records) => records.subscribers.listActive([id('sb', 1), id('sb', 2), id('sb', 9)]))
    expect([...active]).toEqual([[id('sb', 1), null]])
  })

  it('lists newest first by state and by part of the address, which is no pattern', async () => {
    await given(
      subscriberNumber(1),
      subscriberNumber(2, { status: unconfirmed(0) }),
      subscriberNumber(3, { address: { channel: 'email', email: tagged('Under_Score@example.org') } }),
    )
    const list = async (request: { state?: 'active'; search?: string; limit?: number }) =>
      numbers((await use().store.read((records) => records.subscribers.list(pageId, { after: null, limit: 9, ...request }))).items)
    expect(await list({})).toEqual([3, 2, 1])
    expect(await list({ state: 'active' })).toEqual([3, 1])
    expect(await list({ search: 'UNDER_SCORE' })).toEqual([3])
    expect(await list({ search: '_' })).toEqual([3])
    expect(await list({ search: '%' })).toEqual([])
  })

  it('goes on after the last one listed', async () => {
    await given(subscriberNumber(1), subscriberNumber(2), subscriberNumber(3))
    const list = (from: string | null) => use().store.read((records) => records.subscribers.list(pageId, { after: from, limit: 2 }))
    const first = await list(null)
    expect([numbers(first.items), numbers((await list(first.next)).items)]).toEqual([[3, 2], [1]])
  })

  it('saves over the version that was read only', async () => {
    await given(subscriber())
    const save = (reason: string) =>
      write(use().store, (records) =>
        records.subscribers.save(subscriber({ status: { state: 'suppressed', at: noon, reason }, version: 2 }), 1),
      )
    expect([await save('One'), await save('Two')]).toEqual([true, false])
    expect(plain((await find(1))?.status)).toEqual(plain({ state: 'suppressed', at: noon, reason: 'One' }))
  })

  it('counts by state, with nothing left out', async () => {
    await given(subscriberNumber(1), subscriberNumber(2), subscriberNumber(3, { status: unconfirmed(0) }))
    const counts = await use().store.read((records) => records.subscribers.countByState(pageId))
    expect(counts).toEqual({ unconfirmed: 1, active: 2, unsubscribed: 0, suppressed: 0 })
  })

  it('counts who is in an audience, takes everybody out of it, and lets it go then only', async () => {
    const { id: audienceId } = audience()
    await write(use().store, (records) => records.audiences.insert(audience()))
    await given(subscriberNumber(1, { audienceId }), subscriberNumber(2, { audienceId, status: unconfirmed(0) }), subscriberNumber(3))
    const counts = () => use().store.read((records) => records.subscribers.countByAudience(pageId))
    expect([...(await counts())]).toEqual([[audienceId, 1]])
    expect(await write(use().store, (records) => records.subscribers.leaveAudience(audienceId))).toBe(2)
    expect([...(await counts()), (await find(2))?.audienceId, (await find(2))?.version, (await find(3))?.version]).toEqual([null, 2, 1])
    const remove = (version: number) => write(use().store, (records) => records.audiences.remove(audienceId, version))
    expect([await remove(9), await remove(1), await remove(1)]).toEqual([false, true, false])
  })

  it('counts who chose a component, and who chose nothing else', async () => {
    const choosing = (...ids: readonly number[]) => ({
      preferences: { ...subscriber().preferences, componentIds: ids.map((n) => id<ComponentId>('cp', n)) },
    })
    await given(
      subscriberNumber(1, choosing(1)),
      subscriberNumber(2, choosing(1, 2)),
      subscriberNumber(3, choosing()),
      subscriberNumber(4, { ...choosing(1), status: unconfirmed(0) }),
    )
    expect(await use().store.read((records) => records.subscribers.countChoosing(pageId, id('cp', 1)))).toEqual({ chose: 2, only: 1 })
  })

  it('forgets unconfirmed ones that were last mailed long ago', async () => {
    await given(subscriberNumber(1, { status: unconfirmed(-10) }), subscriberNumber(2, { status: unconfirmed(0) }), subscriberNumber(3))
    expect(await write(use().store, (records) => records.subscribers.removeUnconfirmed(noon))).toBe(1)
    expect([await find(1), (await find(2))?.id]).toEqual([undefined, id('sb', 2)])
  })
}

const fanoutCases = (use: ReturnType<typeof useStore>, given: (...list: readonly Subscriber[]) => Promise<void>): void => {
  it('lists for a fan-out who was active in time, by id and in chunks', async () => {
    await given(
      subscriberNumber(4),
      subscriberNumber(3, { status: { state: 'active', confirmedAt: later(1) } }),
      subscriberNumber(2, { status: unconfirmed(-9) }),
      subscriberNumber(1, { preferences: { level: 'summary', threshold: 'major', componentIds: [id('cp', 1)], language: 'de' } }),
    )
    const chunk = (from: Subscriber['id'] | null, limit: number) =>
      use().store.read((records) => records.subscribers.listForFanout(pageId, noon, from, limit))
    const [first] = await chunk(null, 1)
    const { address, preferences, audienceId } = subscriberNumber(1, {
      preferences: { level: 'summary', threshold: 'major', componentIds: [id('cp', 1)], language: 'de' },
    })
    expect(plain(first)).toEqual(plain({ id: id('sb', 1), address, preferences, audienceId }))
    expect(numbers(await chunk(id('sb', 1), 9))).toEqual([4])
  })
}
