import { expect, it } from 'vitest'
import type { ProposalId } from '../../src/core/brand.ts'
import type { Proposal } from '../../src/core/signal/signal.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { alertRuleSample, id, incident, later, page, plain, proposal, signal } from './store-samples.ts'

const pageId = page().id

export const intakeContract = (open: OpenStore): void => {
  const use = useStore(open)
  proposalCases(use)

  it('finds a signal by page, source and key', async () => {
    const whole = signal({ proposalId: proposal().id, endedAt: later(5), state: 'resolved', repeats: 3 })
    await write(use().store, async (records) => {
      await records.proposals.insert(proposal())
      await records.signals.insert(whole)
    })
    const find = (source: string) => write(use().store, (records) => records.signals.lock(pageId, source, 'disk'))
    expect([plain(await find('generic')), await find('alertmanager')]).toEqual([plain(whole), undefined])
  })

  it('updates a signal', async () => {
    await write(use().store, (records) => records.signals.insert(signal()))
    await write(use().store, (records) => records.signals.update(signal({ repeats: 1, summary: 'Fuller' })))
    const found = await write(use().store, (records) => records.signals.lock(pageId, 'generic', 'disk'))
    expect([found?.repeats, found?.summary]).toEqual([1, 'Fuller'])
  })

  it('keeps what no database text can hold as a visible mark', async () => {
    await write(use().store, (records) => records.signals.insert(signal({ summary: 'a\0b\ud800c', labels: { raw: 'a\0b' } })))
    const found = await write(use().store, (records) => records.signals.lock(pageId, 'generic', 'disk'))
    expect([found?.summary, found?.labels.raw]).toEqual(['a\ufffdb\ufffdc', 'a\0b'])
  })

  it('lists the signals of a proposal, oldest first, and counts those that fire', async () => {
    const one = (n: number, state: 'firing' | 'resolved' = 'firing') =>
      signal({ id: id('sg', n), key: `k${n}`, proposalId: proposal().id, receivedAt: later(-n), state })
    await write(use().store, async (records) => {
      await records.proposals.insert(proposal())
      for (const each of [one(1), one(2, 'resolved'), one(3), signal({ id: id('sg', 4) })]) await records.signals.insert(each)
    })
    const list = await use().store.read((records) => records.signals.listOf(proposal().id, 2))
    expect(list.map(({ key }) => key)).toEqual(['k3', 'k2'])
    expect(await use().store.read((records) => records.signals.countFiring(proposal().id))).toBe(2)
  })

  it('finds the oldest signals of each of some proposals', async () => {
    const ofProposal = (n: number, proposalId = proposal().id) =>
      signal({ id: id('sg', n), key: `k${n}`, proposalId, receivedAt: later(-n) })
    await write(use().store, async (records) => {
      for (const number of [1, 2, 3]) await records.proposals.insert(proposal({ id: id('pr', number) }))
      for (const each of [ofProposal(1), ofProposal(2), ofProposal(3), ofProposal(4, id('pr', 2)), ofProposal(5, id('pr', 3))])
        await records.signals.insert(each)
    })
    const first = async (...numbers: readonly number[]) => {
      const ids = numbers.map((number): ProposalId => id('pr', number))
      return (await use().store.read((records) => records.signals.firstOf(ids, 2))).map(({ key }) => key)
    }
    expect([await first(1, 2), await first(2), await first()]).toEqual([['k4', 'k3', 'k2'], ['k4'], []])
  })

  it('lists firing signals that nobody has in hand: their incident is closed, or they were dismissed, for long enough', async () => {
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.incidents.insert(incident({ id: id('nc', 2), phase: 'resolved', endedAt: later(1), updatedAt: later(10) }))
      const states = [
        proposal(),
        proposal({ id: id('pr', 2), state: 'accepted', incidentId: id('nc', 1) }),
        proposal({ id: id('pr', 3), state: 'accepted', incidentId: id('nc', 2) }),
        proposal({ id: id('pr', 4), state: 'dismissed', updatedAt: later(20) }),
      ]
      for (const each of states) await records.proposals.insert(each)
      for (const [n, each] of states.entries()) await records.signals.insert(signal({ id: id('sg', n), key: `k${n}`, proposalId: each.id }))
      await records.signals.insert(signal({ id: id('sg', 9), key: 'quiet', proposalId: id('pr', 3), state: 'resolved' }))
    })
    const left = async (settled: number, limit = 9) =>
      (await use().store.read((records) => records.signals.listLeft({ settledBy: later(settled), limit }))).map(({ key }) => key)
    expect([await left(9), await left(10), await left(20), await left(20, 1)]).toEqual([[], ['k2'], ['k2', 'k3'], ['k2']])
  })

  it('lists rules by position, saves and removes them by version', async () => {
    const first = alertRuleSample({
      id: id('ru', 2),
      position: 0,
      title: 'T',
      now: 'N',
      scope: 'S',
      publishing: 'automatically',
      match: {},
    })
    await write(use().store, async (records) => {
      await records.alertRules.insert(alertRuleSample())
      await records.alertRules.insert(first)
    })
    expect(plain(await use().store.read((records) => records.alertRules.listOf(pageId)))).toEqual(plain([first, alertRuleSample()]))
    const save = (name: string) => write(use().store, (records) => records.alertRules.save(alertRuleSample({ name, version: 2 }), 1))
    const remove = (version: number) => write(use().store, (records) => records.alertRules.remove(alertRuleSample().id, version))
    expect([await save('New'), await save('Late'), await remove(1), await remove(2)]).toEqual([true, false, false, true])
    expect(await use().store.read((records) => records.alertRules.find(alertRuleSample().id))).toBeUndefined()
  })
}

const proposalCases = (use: ReturnType<typeof useStore>): void => {
  const given = (...list: readonly Proposal[]) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.incidents.insert(incident({ id: id('nc', 2), phase: 'resolved', endedAt: later(1) }))
      for (const one of list) await records.proposals.insert(one)
    })
  const current = async () =>
    (await write(use().store, (records) => records.proposals.lockCurrent(pageId, 'unmatched'))).map((found) => found.id)

  it('keeps a proposal whole and saves it by version', async () => {
    const whole = proposal({ affected: [{ componentId: id('cp', 1), impact: 'major_outage' }], signalKeys: ['a', 'b'], signalCount: 70 })
    await given(whole)
    expect(plain(await use().store.read((records) => records.proposals.find(whole.id)))).toEqual(plain(whole))
    expect(plain(await write(use().store, (records) => records.proposals.lock(whole.id)))).toEqual(plain(whole))
    const save = () => write(use().store, (records) => records.proposals.save({ ...whole, state: 'dismissed', version: 2 }, 1))
    expect([await save(), await save()]).toEqual([true, false])
  })

  it('lists newest first, by state', async () => {
    await given(proposal(), proposal({ id: id('pr', 2), state: 'dismissed' }), proposal({ id: id('pr', 3) }))
    const list = await use().store.read((records) => records.proposals.list(pageId, { after: null, limit: 9, state: 'waiting' }))
    expect(list.items.map((found) => found.id)).toEqual([id('pr', 3), id('pr', 1)])
  })

  it('takes as current those that wait, newest first', async () => {
    await given(
      proposal(),
      proposal({ id: id('pr', 2) }),
      proposal({ id: id('pr', 3), groupKey: 'other' }),
      proposal({ id: id('pr', 4), kind: 'resolve' }),
    )
    expect(await current()).toEqual([id('pr', 2), id('pr', 1)])
  })

  it('takes as current an accepted one while its incident is open', async () => {
    await given(proposal({ state: 'accepted', incidentId: id('nc', 1) }))
    expect(await current()).toEqual([id('pr', 1)])
  })

  it('takes no dismissed one and none whose incident is over as current', async () => {
    await given(proposal({ state: 'accepted', incidentId: id('nc', 2) }), proposal({ id: id('pr', 2), state: 'dismissed' }))
    expect(await current()).toEqual([])
  })

  it('locks the newest one that waits and is young enough, never one that was accepted', async () => {
    await given(
      proposal(),
      proposal({ id: id('pr', 2), createdAt: later(60) }),
      proposal({ id: id('pr', 3), state: 'accepted', incidentId: id('nc', 1), createdAt: later(90) }),
    )
    const young = async (since: number) =>
      (await write(use().store, (records) => records.proposals.lockWaiting(pageId, 'unmatched', later(since))))?.id
    expect([await young(0), await young(60), await young(61)]).toEqual([id('pr', 2), id('pr', 2), undefined])
  })

  it('finds the waiting resolution of an incident', async () => {
    const resolving = proposal({ id: id('pr', 2), kind: 'resolve', incidentId: id('nc', 1) })
    const find = (n: number) => use().store.read((records) => records.proposals.findResolving(id('nc', n)))
    await given(proposal({ incidentId: id('nc', 1) }), resolving, { ...resolving, id: id('pr', 3), state: 'dismissed' })
    expect([plain(await find(1)), await find(2)]).toEqual([plain(resolving), undefined])
  })

  it('lets only one of many alerts at once raise the first proposal of a group', async () => {
    const raise = (n: number) =>
      write(use().store, async (records) => {
        const held = await records.proposals.lockCurrent(pageId, 'unmatched')
        if (held.length === 0) await records.proposals.insert(proposal({ id: id('pr', n) }))
      })
    await Promise.all(Array.from({ length: 8 }, (_, n) => raise(n + 1)))
    const list = await use().store.read((records) => records.proposals.list(pageId, { after: null, limit: 9 }))
    expect(list.items).toHaveLength(1)
  })
}
