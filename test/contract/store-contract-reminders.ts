import { expect, it } from 'vitest'
import { type EmailAddress, type PushSubscriptionId, tagged, type WebUrl } from '../../src/core/brand.ts'
import { type DueState, freshState } from '../../src/core/due/due-state.ts'
import type { DutyList } from '../../src/core/due/duty-list.ts'
import type { PushSubscription } from '../../src/core/operator/push-subscription.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, later, noon, operator, page, plain, pushSubscription } from './store-samples.ts'

const list = (change: Partial<DutyList> = {}): DutyList => ({
  pageId: page().id,
  places: [{ operatorId: operator().id, minutes: null }],
  updatedAt: noon,
  version: 1,
  ...change,
})

export const reminderContract = (open: OpenStore): void => {
  const use = useStore(open)
  leaseCases(use)
  pushCases(use)

  it('keeps the order in which operators hear, for whoever read its newest version', async () => {
    const save = (one: DutyList, read: number) => write(use().store, (records) => records.dutyLists.save(one, read))
    const longer = list({ places: [...list().places, { operatorId: id('pe', 2), minutes: 5 }], version: 2 })
    expect([await save(list(), 0), await save(list({ places: [] }), 0), await save(longer, 1), await save(longer, 1)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(plain(await use().store.read((records) => records.dutyLists.find(page().id)))).toEqual(plain(longer))
  })

  it('keeps what people did with what is due, and forgets it in time', async () => {
    const by = { id: operator().id, name: 'Vera' }
    const before = { number: 0, from: null }
    const snoozed: DueState = {
      ...freshState(page().id, 'promised nc1', later(5)),
      snooze: { until: later(60), reason: 'Supplier', by, at: later(5), before },
      handOver: { to: operator().id, by, at: noon },
      round: { number: 2, from: later(60) },
      rounds: 2,
    }
    await write(use().store, (records) => records.dueStates.put(freshState(page().id, 'promised nc1', noon)))
    await write(use().store, (records) => records.dueStates.put(snoozed))
    await write(use().store, (records) => records.dueStates.put(freshState(page().id, 'old', later(-5))))
    const forget = (...kept: readonly string[]) => write(use().store, (records) => records.dueStates.removeBefore(noon, kept))
    expect([await forget('old'), await forget()]).toEqual([0, 1])
    expect(plain(await use().store.read((records) => records.dueStates.listOf(page().id)))).toEqual(plain([snoozed]))
    expect(plain(await write(use().store, (records) => records.dueStates.lock(page().id, 'promised nc1')))).toEqual(plain(snoozed))
  })
}

const leaseCases = (use: ReturnType<typeof useStore>): void => {
  const take = (holder: string, seconds: number) =>
    write(use().store, (records) => records.leases.take({ name: 'clock', holder, seconds, now: noon }))
  const holds = (token: number) => write(use().store, (records) => records.leases.holds('clock', token))

  it('gives a job to one at a time, under another token for each', async () => {
    expect((await take('a', 600))?.token).toBe(1)
    expect([await take('b', 600), (await take('a', -600))?.token]).toEqual([undefined, 1])
    expect((await take('b', 600))?.token).toBe(2)
    expect([await take('a', 600), await holds(1), await holds(2)]).toEqual([undefined, false, true])
  })

  it('gives it to one of many who ask at once', async () => {
    const given = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take(holder, 600)))
    expect(given.filter((lease) => lease !== undefined)).toHaveLength(1)
  })
}

const pushCases = (use: ReturnType<typeof useStore>): void => {
  const put = (one: PushSubscription) => write(use().store, (records) => records.pushSubscriptions.put(one))
  const all = () => use().store.read((records) => records.pushSubscriptions.listOf([operator().id, id('pe', 2)]))

  it('keeps a browser once, for whoever used it last', async () => {
    await write(use().store, async (records) => {
      await records.operators.insert(operator())
      await records.operators.insert(operator({ id: id('pe', 2), email: tagged<EmailAddress>('wim@example.org') }))
    })
    const other = pushSubscription({ id: id('ps', 2), operatorId: id('pe', 2), createdAt: later(9) })
    await put(pushSubscription())
    await put(other)
    await write(use().store, (records) => records.pushSubscriptions.touch(id('ps', 2), later(20)))
    const used = { ...other, lastUsedAt: later(20) }
    expect(plain(await all())).toEqual(plain([used]))
    expect(plain(await use().store.read((records) => records.pushSubscriptions.find(id('ps', 2))))).toEqual(plain(used))
    const many: readonly PushSubscriptionId[] = [id('ps', 1), id('ps', 2)]
    expect(plain(await use().store.read((records) => records.pushSubscriptions.findMany(many)))).toEqual(plain([used]))
    expect(await write(use().store, (records) => records.pushSubscriptions.remove(id('ps', 1)))).toBe(false)
    expect(await write(use().store, (records) => records.pushSubscriptions.removeAllOf(id('pe', 2), null))).toBe(1)
    expect(await all()).toEqual([])
  })

  it('lets browsers go with the session in which they asked', async () => {
    await write(use().store, (records) => records.operators.insert(operator()))
    for (const n of [1, 2, 3, 4])
      await put(
        pushSubscription({
          id: id('ps', n),
          endpoint: tagged<WebUrl>(`https://push.example.org/${n}`),
          sessionId: n === 4 ? null : id('ss', n),
        }),
      )
    const left = async () => (await all()).map((one) => [one.id, one.sessionId])
    await write(use().store, (records) => records.pushSubscriptions.moveSession(id('ss', 1), id('ss', 9)))
    expect(await write(use().store, (records) => records.pushSubscriptions.removeOfSession(id('ss', 2)))).toBe(1)
    expect(await left()).toEqual([
      [id('ps', 4), null],
      [id('ps', 3), id('ss', 3)],
      [id('ps', 1), id('ss', 9)],
    ])
    expect(await write(use().store, (records) => records.pushSubscriptions.removeAllOf(operator().id, id('ss', 9)))).toBe(2)
    expect(await left()).toEqual([[id('ps', 1), id('ss', 9)]])
  })
}
