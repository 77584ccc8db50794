import { expect, it } from 'vitest'
import type { AudienceId, NoticeId } from '../../src/core/brand.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import type { Notice } from '../../src/core/notice/notice.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, noon, notice, page, plain } from './store-samples.ts'

const pageId = page().id
const number = (n: number, change: Partial<Incident> = {}): Incident =>
  incident({ id: id('nc', n), title: `Incident ${n}`, startedAt: later(n * 60), ...change })
const over = { phase: 'resolved', endedAt: later(9000) } as const
const titles = (list: readonly Incident[]): readonly string[] => list.map(({ title }) => title)

export const incidentContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (...list: readonly Incident[]) =>
    write(use().store, async (records) => {
      for (const one of list) await records.incidents.insert(one)
    })
  publicCases(use, given)
  noticeCases(use, given)

  it('keeps an incident whole', async () => {
    const whole = number(1, {
      kind: 'maintenance',
      phase: 'verifying',
      window: { startsAt: noon, endsAt: later(3600) },
      contact: { name: 'Ilse', email: null, phone: '+49 40 1', url: null },
      monitoringAt: later(1),
      endedAt: later(2),
      publicAt: null,
      isDrill: true,
    })
    await given(whole)
    expect(plain(await use().store.read((records) => records.incidents.find(whole.id)))).toEqual(plain(whole))
    expect(plain(await write(use().store, (records) => records.incidents.lock(whole.id)))).toEqual(plain(whole))
  })

  it('refuses a phase that the kind does not have', async () => {
    await expect(given(number(1, { phase: 'scheduled' }))).rejects.toThrow(/check|constraint/i)
  })

  it('saves over the version that was read only', async () => {
    await given(number(1))
    const save = (title: string) => write(use().store, (records) => records.incidents.save(number(1, { title, version: 2 }), 1))
    expect([await save('One'), await save('Two')]).toEqual([true, false])
    expect((await use().store.read((records) => records.incidents.find(id('nc', 1))))?.title).toBe('One')
  })

  it('lists newest first, page by page', async () => {
    await given(number(1), number(2), number(3))
    const list = (after: string | null) => use().store.read((records) => records.incidents.list(pageId, { after, limit: 2 }))
    const first = await list(null)
    const second = await list(first.next)
    expect([titles(first.items), titles(second.items), second.next]).toEqual([['Incident 3', 'Incident 2'], ['Incident 1'], null])
  })

  it('lists the open ones, or the closed ones', async () => {
    const untold = number(4, { endedAt: later(9000) })
    await given(number(1), number(2, over), number(3, { kind: 'maintenance', phase: 'completed' }), untold)
    const list = (isOpen: boolean) => use().store.read((records) => records.incidents.list(pageId, { after: null, limit: 9, open: isOpen }))
    const closed = ['Incident 4', 'Incident 3', 'Incident 2']
    expect([titles((await list(true)).items), titles((await list(false)).items)]).toEqual([['Incident 1'], closed])
  })
}

const publicCases = (use: ReturnType<typeof useStore>, given: (...list: readonly Incident[]) => Promise<void>): void => {
  it('shows the public no drills, nothing unpublished and no other page', async () => {
    await write(use().store, (records) => records.pages.insert(page({ id: id('pg', 2) })))
    await given(number(1), number(2, { isDrill: true }), number(3, { publicAt: null }), number(4, { pageId: id('pg', 2) }))
    expect(titles(await use().store.read((records) => records.incidents.listPublic(pageId, null, 9)))).toEqual(['Incident 1'])
  })

  it('shows the public every open incident, and closed ones from a day on, newest first', async () => {
    await given(number(1), number(2, over), number(3, over), number(4))
    const list = await use().store.read((records) => records.incidents.listPublic(pageId, later(180), 9))
    expect(titles(list)).toEqual(['Incident 4', 'Incident 3', 'Incident 1'])
  })

  it('never lets the limit cut off what is still going on', async () => {
    await given(number(1), number(2, over), number(3, over))
    const list = await use().store.read((records) => records.incidents.listPublic(pageId, null, 2))
    expect(titles(list)).toEqual(['Incident 3', 'Incident 1'])
  })

  it('lists a stretch of time, its beginning included and its end not', async () => {
    await given(number(1), number(2), number(3, { isDrill: true }), number(4))
    const list = await use().store.read((records) => records.incidents.listPublicBetween(pageId, later(60), later(240)))
    expect(titles(list)).toEqual(['Incident 2', 'Incident 1'])
  })

  it('lists what touches a stretch of time, what is not over included', async () => {
    const over = number(1, { phase: 'resolved', endedAt: later(100) })
    await given(over, number(2), number(3, { isDrill: true }), number(4))
    const touching = (from: number, limit = 9) =>
      use().store.read((records) => records.incidents.listPublicTouching(pageId, later(from), later(240), limit))
    expect([titles(await touching(100)), titles(await touching(101))]).toEqual([['Incident 2', 'Incident 1'], ['Incident 2']])
    expect(titles(await touching(100, 1))).toEqual(['Incident 2'])
  })

  it('knows when the oldest public incident started', async () => {
    const earliest = () => use().store.read((records) => records.incidents.earliestPublicStart(pageId))
    const none = await earliest()
    await given(number(1, { isDrill: true }), number(2), number(3))
    expect([none, plain(await earliest())]).toEqual([undefined, plain(later(120))])
  })

  it('keeps the earliest report of a reader, whatever else is saved of the incident', async () => {
    await given(number(1), number(2))
    const keep = (at: number) => write(use().store, (records) => records.measures.keepFirstReport(id('nc', 1), later(at)))
    for (const at of [30, 20, 40]) await keep(at)
    await write(use().store, (records) => records.incidents.save(number(1, { title: 'Renamed', version: 2 }), 1))
    const [reports, none] = await use().store.read(async ({ measures }) => [
      await measures.firstReports([id('nc', 1), id('nc', 2), id('nc', 99)]),
      await measures.firstReports([]),
    ])
    expect(plain([...reports])).toEqual(plain([[id('nc', 1), later(20)]]))
    expect(none.size).toBe(0)
  })
}

const noticeCases = (use: ReturnType<typeof useStore>, given: (...list: readonly Incident[]) => Promise<void>): void => {
  const pending = (seconds: number) => ({ state: 'pending', effectiveAt: later(seconds) }) as const
  const published = (n: number) => ({ state: 'published', publishedAt: later(n), number: n }) as const
  const keep = async (...list: readonly Notice[]) => {
    await given(number(1), number(2))
    await write(use().store, async (records) => {
      for (const one of list) await records.notices.insert(one)
    })
  }
  const find = (n: number) => use().store.read((records) => records.notices.find(id('nt', n)))

  it('lists what ended lately, was bad enough and is not reported, the latest first', async () => {
    const ended = (n: number, change: Partial<Incident> = {}) =>
      incident({ id: id('nc', n), phase: 'resolved', severity: 'critical', endedAt: later(n), ...change })
    const said = (n: number, change: Partial<Notice>) =>
      notice({ id: id('nt', n), incidentId: id('nc', n), status: published(1), ...change })
    const minor = { severity: 'minor' } as const
    const others = [
      ended(3, minor),
      ended(4, minor),
      ended(5, { kind: 'maintenance', phase: 'completed' }),
      ended(6),
      incident({ id: id('nc', 7) }),
    ]
    await write(use().store, async (records) => {
      for (const one of [ended(1), ended(2), ...others]) await records.incidents.insert(one)
      await records.notices.insert(said(3, { change: { ...notice().change, severity: 'critical' } }))
      await records.notices.insert(said(4, { change: { ...notice().change, ...minor, title: '"severity":"critical"' } }))
      await records.notices.insert(said(6, { kind: 'report' }))
    })
    const list = (since: number) => use().store.read((records) => records.incidents.listUnreported(pageId, later(since), ['critical']))
    expect((await list(2)).map((one) => one.id)).toEqual([id('nc', 3), id('nc', 2)])
  })

  it('keeps a notice whole: slots, correction, redactions, waivers, audiences', async () => {
    const whole = notice({
      id: id('nt', 2),
      status: published(2),
      correction: { of: id('nt', 1), reason: 'The time was wrong' },
      waivers: [{ rule: 'promise', quote: 'never 🚢', reason: 'Agreed', by: { id: 'v', name: 'Vera' }, at: later(4) }],
      redactions: [{ field: 'technical', reason: 'secrecy', redactedAt: later(5) }],
      addressing: { kind: 'audiences', audienceIds: [id('au', 1)] },
      backdatedTo: later(-9),
      content: { slots: { notKnown: [], cause: { text: 'A switch', verified: true }, until: later(9) }, freeText: 'Line\nline' },
    })
    await keep(notice({ status: published(1) }), whole)
    expect(plain(await find(2))).toEqual(plain(whole))
    expect(plain(await write(use().store, (records) => records.notices.lock(whole.id)))).toEqual(plain(whole))
  })

  it('lists all notices of an incident, oldest first', async () => {
    await keep(
      notice({ id: id('nt', 3), createdAt: later(9) }),
      notice({ status: published(1) }),
      notice({ id: id('nt', 2), incidentId: id('nc', 2) }),
    )
    const list = await use().store.read((records) => records.notices.listOf(id('nc', 1)))
    expect(list.map((found) => found.id)).toEqual([id('nt', 1), id('nt', 3)])
  })

  it('lists the published ones of several incidents, oldest first within each', async () => {
    await keep(
      notice({ id: id('nt', 4), status: published(2) }),
      notice({ id: id('nt', 3), status: published(1) }),
      notice({ id: id('nt', 5) }),
      notice({ id: id('nt', 1), incidentId: id('nc', 2), status: published(1) }),
    )
    const list = await use().store.read((records) => records.notices.listPublished([id('nc', 1), id('nc', 2)]))
    expect(list.map((found) => found.id)).toEqual([id('nt', 3), id('nt', 4), id('nt', 1)])
    expect(await use().store.read((records) => records.notices.listPublished([]))).toEqual([])
  })

  it('lists of several incidents what is pending and what was published last', async () => {
    await keep(
      notice({ id: id('nt', 1), status: published(1) }),
      notice({ id: id('nt', 2), status: published(2) }),
      notice({ id: id('nt', 3), status: pending(9) }),
      notice({ id: id('nt', 4) }),
      notice({ id: id('nt', 5), incidentId: id('nc', 2) }),
    )
    const list = (...of: readonly Notice['incidentId'][]) => use().store.read((records) => records.notices.listLatest(of))
    expect((await list(id('nc', 1), id('nc', 2))).map((found) => found.id)).toEqual([id('nt', 2), id('nt', 3)])
    expect([await list(id('nc', 2)), await list()]).toEqual([[], []])
  })

  const lastWords = async () => {
    const last = await use().store.read((records) => records.notices.listLastWords(pageId))
    return last.map((found) => found.id).toSorted()
  }
  const corrects = (n: number, change: Partial<Notice>) =>
    notice({ correction: { of: id<NoticeId>('nt', n), reason: 'The time was wrong' }, status: published(n + 1), ...change })

  it('lists of an open incident the last word that everybody got', async () => {
    const some = { kind: 'audiences' as const, audienceIds: [id<AudienceId>('au', 1)] }
    await keep(
      notice({ id: id('nt', 1), status: published(1) }),
      notice({ id: id('nt', 2), status: published(2) }),
      notice({ id: id('nt', 3), status: published(3), addressing: some }),
      notice({ id: id('nt', 4), status: pending(9) }),
    )
    expect(await lastWords()).toEqual([id('nt', 2)])
  })

  it('takes a correction for a word where it promises the next', async () => {
    const saying = { slots: { notKnown: [], now: '"nextUpdate": none' }, freeText: null }
    const promising = { slots: { notKnown: [], nextUpdate: { by: later(90), onChange: false } }, freeText: null }
    await keep(
      notice({ id: id('nt', 1), status: published(1) }),
      corrects(1, { id: id('nt', 2), content: saying }),
      notice({ id: id('nt', 3), incidentId: id('nc', 2), status: published(3) }),
      corrects(3, { id: id('nt', 4), incidentId: id('nc', 2), content: promising }),
    )
    expect(await lastWords()).toEqual([id('nt', 1), id('nt', 4)])
  })

  it('lists no last word of a drill, of what is not public, planned or over', async () => {
    const planned = { kind: 'maintenance', phase: 'scheduled' } as const
    await given(number(4, { isDrill: true }), number(5, { publicAt: null }), number(6, planned), number(7, over))
    await keep(...[4, 5, 6, 7].map((n) => notice({ id: id('nt', n), incidentId: id('nc', n), status: published(1) })))
    expect(await lastWords()).toEqual([])
  })

  it('never gives one number to two notices of an incident', async () => {
    const twice = keep(notice({ status: published(1) }), notice({ id: id('nt', 2), status: published(1) }))
    await expect(twice).rejects.toThrow(/unique/i)
  })

  it('saves and removes by the version that was read only', async () => {
    await keep(notice())
    const save = (n: number) => write(use().store, (records) => records.notices.save(notice({ status: pending(n), version: 2 }), 1))
    expect([await save(1), await save(2)]).toEqual([true, false])
    const remove = (version: number) => write(use().store, (records) => records.notices.remove(id('nt', 1), version))
    expect([await remove(1), await remove(2), await find(1)]).toEqual([false, true, undefined])
  })

  it('lists what is to take effect by now, in that order, and knows the next moment', async () => {
    const due = (limit: number) => use().store.read((records) => records.notices.listDue(later(20), limit))
    const next = () => use().store.read((records) => records.notices.nextEffectAt())
    const none = await next()
    await keep(
      notice({ id: id('nt', 1), status: pending(20) }),
      notice({ id: id('nt', 2), status: pending(10) }),
      notice({ id: id('nt', 3), status: pending(21) }),
      notice({ id: id('nt', 4) }),
    )
    expect((await due(9)).map((found) => found.id)).toEqual([id('nt', 2), id('nt', 1)])
    expect((await due(1)).map((found) => found.id)).toEqual([id('nt', 2)])
    expect([none, plain(await next())]).toEqual([undefined, plain(later(10))])
  })
}
