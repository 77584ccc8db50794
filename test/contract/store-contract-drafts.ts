import { expect, it } from 'vitest'
import type { ComponentId } from '../../src/core/brand.ts'
import { severities } from '../../src/core/incident/phase.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { type Reach, wantsNotice } from '../../src/core/subscriber/wants-notice.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { audience, delivery, entry, id, incident, later, notice, page, plain, proposal, subscriberNumber } from './store-samples.ts'

const vera = { id: 'vera', name: 'Vera' }
const sheet = { noticeId: notice().id, begunBy: vera, marks: { now: { version: 2, by: vera, at: later(5) } } }

export const draftContract = (open: OpenStore): void => {
  const use = useStore(open)
  const begun = () =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident({ publicAt: null }))
      await records.notices.insert(notice())
      await records.drafts.put({ ...sheet, marks: {} })
    })

  it('keeps who began a draft and who wrote which field last', async () => {
    await begun()
    await write(use().store, (records) => records.drafts.put(sheet))
    const [found, listed] = await use().store.read((records) =>
      Promise.all([records.drafts.find(notice().id), records.drafts.sheetsOf([notice().id])]),
    )
    expect([plain(found), plain(listed)]).toEqual([plain(sheet), plain([sheet])])
  })

  it('forgets the sheet with its draft', async () => {
    await begun()
    await write(use().store, (records) => records.notices.remove(notice().id, 1))
    expect(await use().store.read((records) => records.drafts.find(notice().id))).toBeUndefined()
  })

  it('lists drafts, newest first, and no other notices', async () => {
    await begun()
    await write(use().store, async (records) => {
      await records.notices.insert(notice({ id: id('nt', 2) }))
      await records.notices.insert(notice({ id: id('nt', 3), status: { state: 'published', publishedAt: later(1), number: 1 } }))
    })
    const first = await use().store.read((records) => records.drafts.list(page().id, { after: null, limit: 1 }))
    const rest = await use().store.read((records) => records.drafts.list(page().id, { after: first.next, limit: 5 }))
    expect([first.items.map((one) => one.id), rest.items.map((one) => one.id), rest.next]).toEqual([[id('nt', 2)], [id('nt', 1)], null])
  })

  it('knows who is in a draft, and forgets who has not been heard of', async () => {
    await begun()
    const here = (seconds: number) => use().store.read((records) => records.drafts.listPresent([notice().id], later(seconds)))
    await write(use().store, async (records) => {
      await records.drafts.notePresence(notice().id, { writer: vera, field: 'now', at: later(0) })
      await records.drafts.notePresence(notice().id, { writer: vera, field: null, at: later(10) })
      await records.drafts.notePresence(notice().id, { writer: { id: 'otto', name: 'Otto' }, field: 'scope', at: later(20) })
    })
    expect((await here(10)).map(({ writer, field }) => [writer.name, field])).toEqual([
      ['Otto', 'scope'],
      ['Vera', null],
    ])
    expect(await write(use().store, (records) => records.drafts.forgetPresence(later(15)))).toBe(1)
    await write(use().store, (records) => records.drafts.leave(notice().id, 'otto'))
    expect(await here(0)).toEqual([])
  })
  countingCases(use)
  findingCases(use)
}

type Use = ReturnType<typeof useStore>

const someone = (n: number): Subscriber =>
  subscriberNumber(n, {
    preferences: {
      level: n % 2 ? 'summary' : 'technical',
      threshold: severities[n % 3] ?? 'minor',
      // Some choose more than an index holds.
      componentIds:
        n % 5 < 2 ? [] : [id('cp', n % 5), ...Array.from({ length: n % 13 === 0 ? 100 : 0 }, (_, k) => id<ComponentId>('cp', 100 + k))],
      language: 'en',
    },
    audienceId: n % 7 === 0 ? audience().id : null,
    status: n % 11 === 0 ? { state: 'unsubscribed', at: later(0) } : { state: 'active', confirmedAt: later(0) },
  })

const reaches: readonly (readonly [string, Reach])[] = [
  ['everybody', { addressing: { kind: 'all' }, severity: 'critical', affectedIds: [] }],
  ['the minor', { addressing: { kind: 'all' }, severity: 'minor', affectedIds: [] }],
  ['some components', { addressing: { kind: 'all' }, severity: 'critical', affectedIds: [id('cp', 2), id('cp', 3)] }],
  ['an audience', { addressing: { kind: 'audiences', audienceIds: [audience().id] }, severity: 'major', affectedIds: [id('cp', 4)] }],
]

const countingCases = (use: Use): void => {
  it.each(reaches)('counts whom a notice reaches as fan-out would find them: %s', async (_whom, reach) => {
    const all = Array.from({ length: 200 }, (_, n) => someone(n + 1))
    await write(use().store, async (records) => {
      await records.audiences.insert(audience())
      await records.subscribers.insertMany(all)
    })
    const counts = await use().store.read((records) => records.subscribers.countReached(page().id, reach))
    const wanted = all.filter((one) => one.status.state === 'active' && wantsNotice(one, reach))
    const of = (level: string) => counts.find((counted) => counted.channel === 'email' && counted.level === level)?.count ?? 0
    expect([of('summary'), of('technical')]).toEqual(
      ['summary', 'technical'].map((level) => wanted.filter(({ preferences }) => preferences.level === level).length),
    )
    expect(wanted.length).toBeGreaterThan(0)
  })
}

const findingCases = (use: Use): void => {
  it('finds incidents by a part of their title, whatever its case, and takes no wildcards', async () => {
    await write(use().store, async (records) => {
      await records.incidents.insert(incident({ id: id('nc', 1), title: 'Payments fail' }))
      await records.incidents.insert(incident({ id: id('nc', 2), title: 'Sign-in is 100 % slow' }))
    })
    const titles = async (search: string) =>
      (await use().store.read((records) => records.incidents.list(page().id, { after: null, limit: 9, search }))).items.map(
        ({ title }) => title,
      )
    expect([await titles('PAY'), await titles('%'), await titles('_')]).toEqual([['Payments fail'], ['Sign-in is 100 % slow'], []])
  })

  it('removes an incident that nobody heard of, and no other', async () => {
    await write(use().store, async (records) => {
      await records.incidents.insert(incident({ id: id('nc', 1), publicAt: null }))
      await records.incidents.insert(incident({ id: id('nc', 2), publicAt: later(0) }))
    })
    const remove = (n: number, version: number) => write(use().store, (records) => records.incidents.remove(id('nc', n), version))
    expect([await remove(1, 7), await remove(1, 1), await remove(2, 1)]).toEqual([false, true, false])
  })

  it('reads the journal about several subjects, the newest of them in order', async () => {
    const about = (subject: string) => entry({ n: 1 }, { subject })
    await write(use().store, (records) => records.journal.append([about('a'), about('b'), about('c'), about('a')]))
    const found = await use().store.read((records) => records.journal.about('internal', ['a', 'b'], 2))
    expect(found.map(({ subject, sequence }) => [subject, sequence])).toEqual([
      ['b', 2],
      ['a', 4],
    ])
  })

  it('lists the proposals of an incident', async () => {
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.proposals.insert(proposal({ id: id('pr', 2), incidentId: incident().id }))
      await records.proposals.insert(proposal({ id: id('pr', 1), incidentId: incident().id, kind: 'resolve' }))
      await records.proposals.insert(proposal({ id: id('pr', 3) }))
    })
    const list = await use().store.read((records) => records.proposals.listOf(incident().id))
    expect(list.map((one) => one.id)).toEqual([id('pr', 1), id('pr', 2)])
  })

  it('tries one delivery again and leaves the others refused', async () => {
    await write(use().store, (records) => records.outbox.enqueue([delivery(1), delivery(2)]))
    await use().tamper("UPDATE outbox SET state = 'refused'")
    const { subject } = delivery(1)
    const retried = await write(use().store, (records) => records.outbox.retry(subject, later(1), later(60), delivery(1).id))
    const counts = await use().store.read((records) => records.outbox.countOf(subject))
    expect([retried, counts.pending, counts.refused]).toEqual([1, 1, 1])
  })
}
