import { expect, it } from 'vitest'
import type { NewJournalEntry } from '../../src/core/journal/journal.ts'
import { testSource } from '../../src/core/signal/signal.ts'
import { addressKey } from '../../src/core/subscriber/subscriber.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { component, delivery, entry, group, id, later, noon, page, plain, signal, subscriberNumber } from './store-samples.ts'

const pageId = page().id
type Use = ReturnType<typeof useStore>

/** What the console's lists, imports and erasures ask of a store. */
export const consoleContract = (open: OpenStore): void => {
  const use = useStore(open)
  listCases(use)
  deliveryCases(use)
  journalCases(use)
  settingCases(use)

  it('removes a group in the version that was read, once', async () => {
    await write(use().store, (records) => records.components.insertGroup(group()))
    const remove = (version: number) => write(use().store, (records) => records.components.removeGroup(group().id, version))
    expect([await remove(7), await remove(1), await remove(1)]).toEqual([false, true, false])
    expect(await use().store.read((records) => records.components.listGroups(pageId))).toEqual([])
  })

  it('keeps a group that a component is in', async () => {
    await write(use().store, async (records) => {
      await records.components.insertGroup(group())
      await records.components.insert(component({ groupId: group().id }))
    })
    await expect(write(use().store, (records) => records.components.removeGroup(group().id, 1))).rejects.toThrow(/foreign key|constraint/i)
    expect(await use().store.read((records) => records.components.listGroups(pageId))).toHaveLength(1)
  })

  it('knows when the newest alert came, without those that an operator raised to try the way', async () => {
    const newest = () => use().store.read((records) => records.signals.newestAt(pageId))
    const none = await newest()
    await write(use().store, async (records) => {
      await records.signals.insert(signal())
      await records.signals.insert(signal({ id: id('sg', 2), key: 'cpu', receivedAt: later(60) }))
      await records.signals.insert(signal({ id: id('sg', 3), source: testSource, receivedAt: later(90) }))
    })
    expect([none, plain(await newest())]).toEqual([undefined, plain(later(60))])
  })
}

const listCases = (use: Use): void => {
  const given = (...numbers: readonly number[]) =>
    write(use().store, (records) => records.subscribers.insertMany(numbers.map((n) => subscriberNumber(n))))

  it('finds many addresses at once, on their own page, and leaves unknown ones out', async () => {
    await given(1, 2, 3)
    await write(use().store, (records) => records.pages.insert(page({ id: id('pg', 2) })))
    const keys = [2, 3, 9].map((n) => addressKey(subscriberNumber(n).address))
    const find = (on: typeof pageId, sought = keys) => use().store.read((records) => records.subscribers.findByAddresses(on, sought))
    expect((await find(pageId)).map((one) => one.id).toSorted()).toEqual([id('sb', 2), id('sb', 3)])
    expect([await find(id('pg', 2)), await find(pageId, [])]).toEqual([[], []])
  })

  it('lists everybody in every state by id, in slices', async () => {
    await given(1, 2)
    const left = subscriberNumber(3, { status: { state: 'unsubscribed', at: later(1) } })
    await write(use().store, (records) => records.subscribers.insert(left))
    const list = (after: typeof left.id | null) => use().store.read((records) => records.subscribers.listAll(pageId, after, 2))
    expect((await list(null)).map((one) => one.id)).toEqual([id('sb', 1), id('sb', 2)])
    expect(plain(await list(id('sb', 2)))).toEqual(plain([left]))
  })

  it('removes a subscriber in the version that was read, once', async () => {
    await given(1, 2)
    const remove = (version: number) => write(use().store, (records) => records.subscribers.remove(id('sb', 1), version))
    expect([await remove(7), await remove(1), await remove(1)]).toEqual([false, true, false])
    expect((await use().store.read((records) => records.subscribers.listAll(pageId, null, 9))).map((one) => one.id)).toEqual([id('sb', 2)])
  })
}

const deliveryCases = (use: Use): void => {
  it('lists what was sent to one subscriber, newest first, in slices', async () => {
    const to = (number: number, subscriber: number) =>
      delivery(number, { subscriberId: id('sb', subscriber), subject: id('nt', number), target: 'one@example.org' })
    await write(use().store, (records) => records.outbox.enqueue([to(1, 7), to(2, 8), to(3, 7), to(4, 7)]))
    const list = (after: string | null) => use().store.read((records) => records.outbox.listFor(id('sb', 7), { after, limit: 2 }))
    const first = await list(null)
    expect([first.items.map((row) => row.id), first.next]).toEqual([[id('dl', 4), id('dl', 3)], id('dl', 3)])
    expect((await list(first.next)).items.map((row) => row.id)).toEqual([id('dl', 1)])
  })

  it('forgets where one subscriber was reached, and nobody else', async () => {
    await write(use().store, (records) =>
      records.outbox.enqueue([delivery(1), delivery(2, { subscriberId: id('sb', 1), channel: 'webhook' }), delivery(3)]),
    )
    await write(use().store, (records) => records.outbox.forgetTargets(id('sb', 1)))
    const find = (n: number) => use().store.read((records) => records.outbox.find(id('dl', n)))
    const forgotten = [await find(1), await find(2)].map((row) => [row?.target, row?.subscriberId, row?.detail])
    expect(forgotten).toEqual([1, 2].map((n) => [`forgotten ${id('dl', n)}`, null, null]))
    expect((await find(3))?.target).toBe(delivery(3).target)
  })
}

const journalCases = (use: Use): void => {
  const at = (hour: number, change: Partial<NewJournalEntry>) => entry({ n: hour }, { at: `2026-11-24T${hour}:00:00.000Z`, ...change })
  const filters = [
    ['a kind', { kind: 'token.created' }, [2]],
    ['a group, and not its longer namesake', { kind: 'component' }, [3]],
    ['a part of a name in another case', { actor: 'VERA' }, [1, 2]],
    ['no wildcards', { actor: '%' }, [4]],
    ['a beginning that counts and an end that does not', { from: later(-3600), until: later(3600) }, [2, 3]],
    ['all of it together', { kind: 'token', actor: 'ana', from: noon }, []],
  ] as const

  it.each(filters)('filters the journal by %s', async (_by, filter, expected) => {
    await write(use().store, (records) =>
      records.journal.append([
        at(10, { kind: 'notice.published', actor: 'operator:1:Vera' }),
        at(11, { kind: 'token.created', actor: 'operator:1:Vera' }),
        at(12, { kind: 'component.added', actor: 'operator:2:Ana' }),
        at(13, { kind: 'component_group.added', actor: 'token:3:100 %' }),
      ]),
    )
    const found = await use().store.read((records) => records.journal.list('internal', { before: null, limit: 9, ...filter }))
    expect(found.map(({ sequence }) => sequence).toReversed()).toEqual(expected)
  })
}

const settingCases = (use: Use): void => {
  it('keeps drill mode until it is switched off', async () => {
    const read = () => use().store.read((records) => records.settings.drillMode())
    const mode = { reason: 'Training', since: noon, by: 'operator:1:Vera' }
    const none = await read()
    await write(use().store, (records) => records.settings.setDrillMode({ ...mode, reason: 'Trying' }))
    await write(use().store, (records) => records.settings.setDrillMode(mode))
    const on = await read()
    await write(use().store, (records) => records.settings.setDrillMode(null))
    expect([none, plain(on), await read()]).toEqual([null, plain(mode), null])
  })

  it('remembers when it was last backed up, and that this is done elsewhere until it is not', async () => {
    const read = () => use().store.read(async ({ settings }) => [await settings.lastBackup(), await settings.isBackedUpElsewhere()])
    const none = await read()
    await write(use().store, (records) => records.settings.setLastBackup(noon))
    await write(use().store, (records) => records.settings.setBackedUpElsewhere(true))
    const both = await read()
    await write(use().store, (records) => records.settings.setBackedUpElsewhere(false))
    expect([none, plain(both), plain(await read())]).toEqual([[undefined, false], plain([noon, true]), plain([noon, false])])
  })

  it('remembers the newest test mail, and the link of the first start that is out', async () => {
    const read = () => use().store.read(async ({ settings }) => [await settings.testMail(), await settings.welcomeDigest()])
    const none = await read()
    for (const word of ['one', 'two'])
      await write(use().store, async ({ settings }) => {
        await settings.setTestMail(word)
        await settings.setWelcomeDigest(word)
      })
    expect([none, await read()]).toEqual([
      [undefined, undefined],
      ['two', 'two'],
    ])
  })
}
