import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { exportPromises } from '../../src/app/commitment/export-promises.ts'
import { listPromises } from '../../src/app/commitment/list-promises.ts'
import { readPromiseFigure } from '../../src/app/commitment/read-promise-figure.ts'
import { recordLateness } from '../../src/app/commitment/record-lateness.ts'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { readIncidentMeasures } from '../../src/app/measure/read-incident-measures.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { readNotice } from '../../src/app/notice/read-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { loadIncident, loadOverview, loadPageState } from '../../src/app/page-state.ts'
import { tagged } from '../../src/core/brand.ts'
import { toldByOf } from '../../src/core/commitment/commitment.ts'
import type { PromisedInput } from '../../src/core/commitment/promised.ts'
import { idOf } from '../../src/core/id.ts'
import { publicChain } from '../../src/core/journal/journal.ts'
import { recordLine, verifyRecord } from '../../src/core/journal/record-file.ts'
import { wordingOf } from '../../src/core/notice/wording/wording.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { renderIncident, renderOverview } from '../../src/render/render-pages.ts'
import { buildClaimedDelivery } from '../build/claimed-delivery.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const vera = owner.kind === 'operator' ? owner.id : idOf<never>('')
const words = 'We will add a second line to the data centre'
const action: PromisedInput = { kind: 'action', what: words, by: '2026-11-24T04:00:00Z', standsFor: vera }

describe('the ledger of promises', () => {
  let house: House
  const opened: { close(): Promise<void> }[] = []
  beforeEach(async () => {
    const store = await openTestStore()
    opened.push(store)
    house = await furnish(store)
    await house.store.transaction(async (records) => {
      const at = { createdAt: house.now(), updatedAt: house.now(), version: 1 }
      const person = { id: vera, name: 'Vera', role: 'owner', state: 'active', resetNonce: null } as const
      await records.operators.insert({ ...person, ...at, email: tagged('vera@example.org') })
      return { ok: true, value: undefined }
    })
  })
  afterAll(async () => void (await Promise.all(opened.map((store) => store.close()))))

  const effect = async (noticeId: string) => {
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  }
  const open = (promises: readonly PromisedInput[], publish = true) => {
    const notice = { slots: { now: 'Card payments fail.', action: `${words}.` }, promises }
    return openIncident(house.as(owner), { title: 'Payments', severity: 'major', publish, notice })
  }
  const promise = async () => {
    const { noticeId, incidentId } = good(await open([action]))
    await effect(noticeId)
    const [{ commitment } = { commitment: undefined }] = await ledger()
    if (!commitment) throw new Error('nothing was promised')
    return { noticeId, incidentId, commitment }
  }
  const ledger = async (filter?: string) => good(await listPromises(house.as(owner), { after: null, limit: 9, filter })).items
  const say = async (incidentId: string, settles: readonly { readonly commitmentId: string; readonly outcome: string }[]) => {
    const notice = { slots: { now: 'Card payments fail.', action: 'The second line is there.' }, settles }
    const said = good(await announceNotice(house.as(owner, house.now().toString()), { incidentId, notice }))
    await effect(said.noticeId)
  }
  const measured = async (incidentId: string) => good(await readIncidentMeasures(house.as(owner), { incidentId })).measures.promises
  const shown = () =>
    house.store.read(async (records) => (await loadOverview(records, await loadPageState(records, house.page, 'https://x'))).promised)
  const settled = () =>
    house.store.read(async (records) =>
      (await loadOverview(records, await loadPageState(records, house.page, 'https://x'))).open.flatMap((one) =>
        one.settled.map(({ what }) => what),
      ),
    )
  const kindsOf = async (chain: 'internal' | 'public', subject: string) =>
    good(await listJournal(house.as(owner), { chain, before: null, limit: 9, subject })).items.map(({ kind }) => kind)

  it('takes up what a notice promises when it takes effect, and shows it until a notice says that it is kept', async () => {
    const { incidentId, commitment } = await promise()
    expect(commitment).toMatchObject({
      kind: 'action',
      what: words,
      standsFor: { name: 'Vera' },
      isPublic: true,
      outcome: { state: 'open' },
    })
    expect((await shown()).map(({ commitment: { what }, title }) => [what, title])).toEqual([[words, 'Payments']])
    await say(incidentId, [{ commitmentId: commitment.id, outcome: 'kept' }])
    expect([(await ledger('kept')).length, await shown()]).toEqual([1, []])
    expect(await settled()).toEqual([words])
    expect(await kindsOf('public', commitment.id)).toEqual(['commitment.kept', 'commitment.made'])
    expect(good(await readPromiseFigure(house.as(owner), {}))).toEqual({ kept: 1, missed: 0, share: 1 })
    expect(await measured(incidentId)).toEqual({ kept: 1, missed: 0, withdrawn: 0, open: 0 })
  })

  it('stands on the page by its day, the nearest first', async () => {
    const later = { ...action, what: 'We will add a third line', by: '2026-12-24T04:00:00Z' }
    const { noticeId } = good(await open([later, action]))
    await effect(noticeId)
    expect((await shown()).map(({ commitment: { what } }) => what)).toEqual([words, later.what])
  })

  it('is for no time that has passed already when its notice is begun', async () => {
    const { incidentId } = await promise()
    const begin = (by: string) =>
      draftNotice(house.as(owner), { incidentId, notice: { slots: { now: 'It lasts.' }, promises: [{ ...action, by }] } })
    const passed = 'It is promised for a time that has passed when this becomes public; choose a later one.'
    expect(faultOf(await begin('2026-11-01T04:00:00Z')).errors).toEqual([{ pointer: '/promises/0/by', detail: passed }])
    good(await begin('2026-12-24T04:00:00Z'))
  })

  it('keeps its language, and its title its own, when the page speaks another one', async () => {
    await promise()
    const html = async () => {
      const state = await house.store.read(async (records) => loadOverview(records, await loadPageState(records, house.page, 'https://x')))
      const page = renderOverview({ ...state, page: { ...state.page, language: 'de' } }, { liveScript: null })
      return /<section class="promised".*?<\/section>/s.exec(page[0]?.body ?? '')?.[0]
    }
    expect(await html()).toContain(`<p dir="auto" lang="en">${words}</p>`)
    expect(await html()).toContain('<bdi lang="en">Payments</bdi>')
  })

  it('is settled once: a draft that says it again is published without', async () => {
    const { incidentId, commitment } = await promise()
    const settles = [{ commitmentId: commitment.id, outcome: 'kept' }]
    const draft = good(await draftNotice(house.as(owner), { incidentId, notice: { slots: { now: 'Cards work.' }, settles } }))
    await say(incidentId, settles)
    const publish = () => publishNotice(house.as(owner, 'again'), { noticeId: draft.id, readVersion: draft.version })
    const told = good(await publish())
    expect(good(await readNotice(house.as(owner), { noticeId: told.noticeId })).settles).toEqual([])
    const [{ commitment: settled } = { commitment }] = await ledger('kept')
    expect(told.leftOut).toEqual([{ commitmentId: commitment.id, outcome: 'kept', toldBy: toldByOf(settled) }])
    expect(good(await publish())).toEqual(told)
  })

  it.each([
    ['kept', 'withdrawn', 'that this promise was kept', 0],
    ['withdrawn', 'kept', 'that this promise will not be kept', 3660],
  ])('is told one way: what was %s before is not %s by another notice', async (first, then, words, lateBy) => {
    const { incidentId, commitment } = await promise()
    house.pass(lateBy)
    good(await recordLateness(house.as(system)))
    await say(incidentId, [{ commitmentId: commitment.id, outcome: first }])
    const notice = { slots: { now: 'Cards work.' }, settles: [{ commitmentId: commitment.id, outcome: then }] }
    const { errors } = faultOf(await announceNotice(house.as(owner), { incidentId, notice }))
    expect(errors).toEqual([{ pointer: '/settles/0/outcome', detail: expect.stringContaining(words) }])
    await say(incidentId, [{ commitmentId: commitment.id, outcome: first }])
  })

  it('is told one way within an undo window too, by whichever notice was published first', async () => {
    const { incidentId, commitment } = await promise()
    const announce = (key: string, outcome: string) => {
      const notice = { slots: { now: 'Cards work.' }, settles: [{ commitmentId: commitment.id, outcome }] }
      return announceNotice(house.as(owner, key), { incidentId, notice })
    }
    const first = good(await announce('first', 'kept'))
    const detail = expect.stringContaining('can still be undone, tells that this promise was kept')
    expect(faultOf(await announce('second', 'withdrawn')).errors).toEqual([{ pointer: '/settles/0/outcome', detail }])
    good(await undoPublication(house.as(owner), { noticeId: first.noticeId }))
    const { noticeId } = good(await announce('third', 'withdrawn'))
    await effect(noticeId)
    expect((await ledger('withdrawn')).length).toBe(1)
  })

  it('misses it by the clock, and stays so though it is done later', async () => {
    const { incidentId, commitment } = await promise()
    house.pass(3660)
    expect(good(await recordLateness(house.as(system)))).toBe(1)
    expect([(await ledger('late')).length, (await shown())[0]?.commitment.outcome.state]).toEqual([1, 'missed'])
    await say(incidentId, [{ commitmentId: commitment.id, outcome: 'withdrawn' }])
    expect(await measured(incidentId)).toEqual({ kept: 0, missed: 1, withdrawn: 0, open: 0 })
    const [found] = await ledger('missed')
    expect([found?.commitment.settledLate?.outcome, (await ledger('late')).length, await shown()]).toEqual(['withdrawn', 0, []])
    expect(await kindsOf('internal', commitment.id)).toEqual(['commitment.withdrawn', 'commitment.missed', 'commitment.made'])
  })

  it('refuses a repair time without a hedge and a name, and says what to do', async () => {
    const repair = { ...action, kind: 'repair_time', what: 'Payments will be restored by 04:00 CET.' }
    expect(faultOf(await open([repair])).errors?.map(({ pointer }) => pointer)).toEqual(['/promises/0/confirmedBy', '/promises/0/what'])
    good(await open([{ ...repair, what: 'We expect payments to be restored by 04:00 CET.', confirmedBy: 'Network team' }]))
  })

  it('is a field of the draft, with a version of its own', async () => {
    const { noticeId } = good(await open([], false))
    const edit = { field: 'promises' as const, value: [{ ...action }] }
    const { notice } = good(await editDraft(house.as(owner), { noticeId, edits: [{ ...edit, basedOn: 0 }] }))
    expect(notice.promises).toMatchObject([{ what: words }])
    const again = good(await editDraft(house.as(owner), { noticeId, edits: [{ field: 'promises', value: [], basedOn: 0 }] }))
    expect(again.conflicts).toMatchObject([{ field: 'promises', version: 1 }])
    good(await publishNotice(house.as(owner), { noticeId, readVersion: again.notice.version }))
  })

  it('can be redacted as a field of its own, from ledger, page and both chains', async () => {
    const { noticeId, incidentId, commitment } = await promise()
    const { version: readVersion } = good(await readNotice(house.as(owner), { noticeId }))
    const redacted = good(await redactNotice(house.as(owner), { noticeId, readVersion, fields: ['promises'], reason: 'privacy' }))
    expect([redacted.promises, redacted.content.slots.action, (await ledger())[0]?.commitment.what]).toEqual([[], `${words}.`, null])
    for (const chain of ['internal', 'public'] as const) {
      const { items } = good(await listJournal(house.as(owner), { chain, before: null, limit: 9, subject: commitment.id }))
      expect(JSON.stringify(items)).not.toContain('second line')
    }
    const [page] = await house.store.read(async (records) => {
      const shownOn = await loadIncident(records, await loadPageState(records, house.page, 'https://x'), idOf(incidentId))
      return shownOn ? renderIncident(shownOn, { liveScript: null }) : []
    })
    expect(page?.body).toContain(wordingOf('en').redacted.privacy)
    const entries = await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 99))
    expect(verifyRecord(entries.map(recordLine).join('')).ok).toBe(true)
  })

  it('is no part of the reminder of a maintenance once it is settled', async () => {
    const [startsAt, endsAt] = [26, 27].map((hours) => instantText(plusSeconds(house.now(), hours * 3600)))
    const notice = { slots: { now: 'You cannot open reports.' }, promises: [action] }
    const window = { startsAt: startsAt ?? '', endsAt: endsAt ?? '' }
    const planned = { kind: 'maintenance', title: 'Reports move', severity: 'minor', window, publish: true, notice } as const
    const { incidentId, noticeId } = good(await openIncident(house.as(owner), planned))
    await effect(noticeId)
    const settledIn = async () => {
      const delivery = buildClaimedDelivery({ kind: 'maintenance_reminder', subject: `${noticeId}@60`, subscriberId: null })
      const letter = (await house.store.read((records) => loadLetters(records, [delivery], house.as(system))))(delivery)
      return letter.kind === 'maintenance_reminder' ? letter.settled.map(({ what }) => what) : letter
    }
    expect(await settledIn()).toEqual([])
    const [{ commitment } = { commitment: undefined }] = await ledger()
    const correction = { reason: 'It is done.', of: noticeId }
    const settles = [{ commitmentId: commitment?.id ?? '', outcome: 'kept' }]
    const slots = { now: 'You cannot open reports for an hour.' }
    const draft = good(await draftNotice(house.as(owner), { incidentId, notice: { slots, settles }, correction }))
    await effect(good(await publishNotice(house.as(owner), { noticeId: draft.id, readVersion: draft.version })).noticeId)
    expect(await settledIn()).toEqual([words])
  })

  it('loses the words that are redacted from their notice, and goes out as CSV', async () => {
    const { noticeId, commitment } = await promise()
    const { version: readVersion } = good(await readNotice(house.as(owner), { noticeId }))
    good(await redactNotice(house.as(owner), { noticeId, readVersion, fields: ['action'], reason: 'secrecy' }))
    expect((await ledger())[0]?.commitment.what).toBeNull()
    const journal = good(await listJournal(house.as(owner), { chain: 'public', before: null, limit: 9, subject: commitment.id })).items
    expect(JSON.stringify(journal)).not.toContain('second line')
    let count = 0
    for await (const chunk of good(await exportPromises(house.as(owner), {}))) count += chunk.length
    expect([count, await shown()]).toEqual([1, []])
  })
})
