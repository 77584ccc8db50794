import { afterEach, beforeEach, expect, it } from 'vitest'
import { listPromises } from '../../src/app/commitment/list-promises.ts'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { changeIncident } from '../../src/app/incident/change-incident.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { discardDraft } from '../../src/app/notice/discard-draft.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changePage } from '../../src/app/page/change-page.ts'
import { loadIncident, loadPageState } from '../../src/app/page-state.ts'
import { changePostmortemTemplate } from '../../src/app/postmortem/change-template.ts'
import { noteSectionPresence } from '../../src/app/postmortem/note-section-presence.ts'
import { prepareEdition } from '../../src/app/postmortem/prepare-edition.ts'
import { readPostmortem } from '../../src/app/postmortem/read-postmortem.ts'
import { saveSection } from '../../src/app/postmortem/save-section.ts'
import { type OperatorId, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { publicChain } from '../../src/core/journal/journal.ts'
import { recordLine, verifyRecord } from '../../src/core/journal/record-file.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import type { SectionInput } from '../../src/core/postmortem/parse-section.ts'
import { linesOf, type SectionName } from '../../src/core/postmortem/section.ts'
import { ok } from '../../src/core/result.ts'
import { instantText } from '../../src/core/time.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let incidentId: string
let close: () => Promise<void>

const took = async (noticeId: string) => {
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
}
const publish = async ({ id, version }: { readonly id: string; readonly version: number }) => {
  good(await publishNotice(house.as(owner), { noticeId: id, readVersion: version }))
  await took(id)
}

beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', affected, notice, publish: true }))
  incidentId = first.incidentId
  await took(first.noticeId)
  house.pass(3600)
  const over: NoticeInput = { kind: 'resolution', phase: 'resolved', slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } }
  await publish(good(await draftNotice(house.as(owner), { incidentId, notice: over })))
})
afterEach(() => close())

const read = async () => good(await readPostmortem(house.as(owner), { incidentId }))
const save = async (section: SectionName, input: SectionInput, basedOn = 0) =>
  good(await saveSection(house.as(owner), { ...input, incidentId, section, basedOn }))
const prepare = (reason?: string) => prepareEdition(house.as(owner), { incidentId, reason })
/** Somebody who can stand for what is promised. */
const addVera = () =>
  house.store.transaction(async (records) => {
    const at = { createdAt: house.now(), updatedAt: house.now(), version: 1 }
    const person = {
      id: idOf<OperatorId>('0000000000000000000000000v'),
      name: 'Vera',
      role: 'owner',
      state: 'active',
      resetNonce: null,
    } as const
    await records.operators.insert({ ...person, ...at, email: tagged('vera@example.org') })
    return ok(true)
  })
/** The drafted timeline, with other words where it is internal. */
const linesWith = async (words: string) =>
  linesOf((await read()).bodies).map(({ at, ...line }) => ({ ...line, at: instantText(at), text: line.isInternal ? words : line.text }))
const pointer = () => `The whole report: https://status.example.org/incidents/${incidentId}/report`
const record = async () =>
  (await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 99))).filter(
    ({ kind }) => kind === 'report.published',
  )

it('is drafted from what is known, written by several, and answers both texts to whoever comes second', async () => {
  const file = await read()
  expect(linesOf(file.bodies).map(({ source, isInternal }) => `${source} ${isInternal}`)).toContain('journal true')
  expect([file.telling?.notices, file.consequences[0]?.component]).toEqual([2, 'Checkout'])
  await save('factors', { text: 'A certificate ended.' })
  expect(await save('unknown', { text: 'Why nobody saw it.' })).toMatchObject({ state: 'saved', section: { version: 1 } })
  expect(await save('factors', { text: 'Something else.' })).toMatchObject({
    state: 'conflict',
    mine: { text: 'Something else.' },
    theirs: { version: 1, body: { text: 'A certificate ended.' }, writtenBy: { name: 'Vera' } },
  })
})

const speakGerman = async () => good(await changePage(house.as(owner), { language: 'de', readVersion: 1 }))
const drafted = async () => linesOf((await read()).bodies).map(({ text }) => text)

it('goes on in its language when the page speaks another one: lines that come about since, and what is published of it', async () => {
  await save('summary', { text: 'One hour.' })
  const before = await drafted()
  await speakGerman()
  expect([await drafted(), (await read()).language]).toEqual([before, 'en'])
  await save('timeline', { lines: await linesWith('Inside.') })
  const { incident } = await read()
  good(await changeIncident(house.as(owner), { incidentId, isRegulated: true, readVersion: incident.version }))
  expect((await read()).offered.map(({ text }) => text)).toEqual(['It is settled whether the incident is regulated.'])
  expect(good(await prepare()).edition.words.language).toBe('en')
})

it('that nobody has begun is drafted in the language that the page speaks', async () => {
  await speakGerman()
  expect(await drafted()).toContain('Die ersten Kunden sind betroffen.')
})

it('is published by the notice that announces it, without a word of what is internal, and promises its actions', async () => {
  good(await addVera())
  expect(faultOf(await prepare()).errors).toMatchObject([{ pointer: '/summary/text' }])
  await save('summary', { text: 'SECRET', publicText: 'Nobody could pay for an hour.' })
  await save('timeline', { lines: await linesWith('SECRET') })
  const action = { what: 'Watch certificates', ownerRole: 'Platform', on: '2026-12-24', isPublic: true }
  await save('actions', { items: [action, { ...action, what: 'SECRET', isPublic: false }] })
  const { notice } = good(await prepare())
  expect([notice.kind, notice.content.freeText, notice.promises[0]?.what]).toEqual([
    'report',
    `Nobody could pay for an hour.\n\n${pointer()}`,
    'Watch certificates (Platform)',
  ])
  expect([faultOf(await prepare()).code, await record()]).toEqual(['postmortem.prepared', []])
  await publish(notice)
  expect(good(await prepare('A second time.')).notice.promises).toEqual([])
  const [entry] = await record()
  expect([entry?.fields.summary?.value, entry?.fields.edition?.value]).toEqual(['Nobody could pay for an hour.', 1])
  expect(JSON.stringify(entry)).not.toContain('SECRET')
  const promised = await house.store.read((records) => records.commitments.ledgerOf(idOf(incidentId)))
  expect(promised.map(({ kind, isPublic, dueAt }) => [kind, isPublic, dueAt && instantText(dueAt)])).toContainEqual([
    'action',
    true,
    '2026-12-24T22:59:00.000Z',
  ])
})

it('is corrected by another edition with a reason; the first stays, and a discarded draft leaves none', async () => {
  await save('summary', { text: 'One hour.' })
  await publish(good(await prepare()).notice)
  await save('summary', { text: 'Two hours.' }, 1)
  expect(faultOf(await prepare()).errors).toMatchObject([{ pointer: '/reason' }])
  const given = good(await prepare('It took longer.')).notice
  good(await discardDraft(house.as(owner), { noticeId: given.id, readVersion: given.version }))
  expect((await read()).editions).toHaveLength(1)
  const { notice } = good(await prepare('It took longer than we said.'))
  expect(notice.content.freeText).toBe(`It took longer than we said.\n\nTwo hours.\n\n${pointer()}`)
  await publish(notice)
  const { editions } = await read()
  expect(editions.map(({ published, words }) => [published?.number, words.summary])).toEqual([
    [1, 'One hour.'],
    [2, 'Two hours.'],
  ])
})

it('has the sections of its organisation, under the titles that they had, and says who is in which', async () => {
  const section = { name: 'free:security', title: 'Security', prompt: 'Was data seen?' }
  const template = (sections: readonly (typeof section)[], readVersion: number) =>
    changePostmortemTemplate(house.as(owner), { sections, readVersion })
  expect(faultOf(await template([{ ...section, name: 'Security' }], 0)).errors).toMatchObject([{ pointer: '/sections/0/name' }])
  good(await template([section], 0))
  await save('summary', { text: 'One hour.' })
  await save('free:security', { text: 'Nobody saw data.' })
  good(await noteSectionPresence(house.as(owner), { incidentId, section: 'free:security' }))
  good(await template([], 1))
  const file = await read()
  expect([file.free, file.presence.map(({ section: at }) => at)]).toEqual([[section], ['free:security']])
  const refused = await saveSection(house.as(owner), { text: 'X', incidentId, section: 'free:other', basedOn: 0 })
  expect(faultOf(refused).code).toBe('entity.missing')
  await publish(good(await prepare()).notice)
  expect((await record())[0]?.fields.further1?.value).toEqual({ title: 'Security', text: 'Nobody saw data.' })
})

it('keeps a section that the template lost while any word is in it, and while it is empty its writers', async () => {
  const section = { name: 'free:security', title: 'Security', prompt: '' }
  good(await changePostmortemTemplate(house.as(owner), { sections: [section], readVersion: 0 }))
  await save('summary', { text: 'One hour.' })
  await save('free:security', { text: '', publicText: 'Nobody saw data.' })
  good(await changePostmortemTemplate(house.as(owner), { sections: [], readVersion: 1 }))
  expect((await prepare()).ok && (await read()).editions[0]?.words.further).toEqual([{ title: 'Security', text: 'Nobody saw data.' }])
  await save('free:security', { text: '' }, 1)
  expect(await save('free:security', { text: 'Data was seen.' }, 2)).toMatchObject({ state: 'saved' })
})

it('takes words that are removed from a notice out of the timelines that told them', async () => {
  await save('summary', { text: 'One hour.' })
  await save('timeline', { lines: await linesWith('Inside.') })
  await publish(good(await prepare()).notice)
  good(await prepare('More is known.'))
  await speakGerman()
  const [notice] = await house.store.read((records) => records.notices.listPublished([idOf(incidentId)]))
  const input = { noticeId: notice?.id ?? '', readVersion: notice?.version ?? 0, fields: ['now'], reason: 'privacy' }
  good(await redactNotice(house.as(owner), input))
  const { bodies, editions, kept } = await read()
  expect(JSON.stringify([bodies, editions, await record()])).not.toContain('Nobody can pay')
  expect(editions.map(({ words, redactions }) => [words.timeline.length > 0, redactions.map(({ part }) => part)])).toEqual([
    [false, ['timeline']],
    [true, []],
  ])
  expect([kept.find(({ section }) => section === 'timeline')?.version, linesOf(bodies).map(({ text }) => text)]).toMatchObject([
    2,
    expect.arrayContaining(['We look into it. We tell customers: Payments fail']),
  ])
})

it('loses words that should not have been public: from the edition, from its notice, and from the record that still verifies', async () => {
  await save('summary', { text: 'Jane pressed it.' })
  await save('factors', { text: 'Jane was tired.' })
  const { notice } = good(await prepare())
  await publish(notice)
  const shown = await house.store.read((records) => records.notices.find(notice.id))
  const input = { noticeId: notice.id, readVersion: shown?.version ?? 0, fields: ['report.factors', 'report.summary'], reason: 'privacy' }
  const redacted = good(await redactNotice(house.as(owner), input))
  expect([redacted.content.freeText, redacted.redactions.map(({ field }) => field)]).toEqual([null, ['freeText']])
  const [edition] = (await read()).editions
  expect([edition?.words.factors, edition?.redactions.map(({ part }) => part)]).toEqual([null, ['factors', 'summary']])
  const entries = await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 99))
  expect(JSON.stringify(entries)).not.toContain('Jane')
  expect(good(verifyRecord(entries.map(recordLine).join(''))).redacted).toBeGreaterThan(2)
})

it('says removed words no second time unless somebody has changed the section', async () => {
  await save('summary', { text: 'One hour.' })
  await save('went_well', { text: 'Jane was fast.' })
  const { notice } = good(await prepare())
  await publish(notice)
  house.pass(60)
  const shown = await house.store.read((records) => records.notices.find(notice.id))
  const input = { noticeId: notice.id, readVersion: shown?.version ?? 0, fields: ['report.wentWell'], reason: 'privacy' }
  good(await redactNotice(house.as(owner), input))
  house.pass(60)
  const { errors = [] } = faultOf(await prepare('The time was wrong.'))
  expect(errors).toEqual([{ pointer: '/went_well/text', detail: expect.stringContaining('Words were removed from this section') }])
  await save('went_well', { text: 'We were fast.' }, 1)
  expect(good(await prepare('The time was wrong.')).edition.words.wentWell).toBe('We were fast.')
})

it('is held to the policy in every section, where a remark can be let stand with a reason', async () => {
  await save('summary', { text: 'One hour.' })
  await save('factors', { text: 'We accept full liability for this.' })
  good(await changePage(house.as(owner), { readVersion: 1, policy: { others: { settle: 'error' } } }))
  const { notice } = good(await prepare())
  const refused = faultOf(await publishNotice(house.as(owner), { noticeId: notice.id, readVersion: notice.version }))
  expect([refused.code, refused.errors]).toMatchObject(['notice.policy_unmet', [{ pointer: '/report/factors', rule: 'liability' }]])
  const value = [{ rule: 'liability', reason: 'Our lawyers want it said.' }]
  const edits = [{ field: 'waivers' as const, value, basedOn: 0 }]
  await publish(good(await editDraft(house.as(owner), { noticeId: notice.id, edits })).notice)
  expect((await read()).editions[0]?.words.factors).toBe('We accept full liability for this.')
})

it('promises nothing for a day that has passed', async () => {
  good(await addVera())
  await save('summary', { text: 'One hour.' })
  const items = ['2026-12-24', '2020-01-01'].map((on) => ({ what: `By ${on}`, ownerRole: 'Platform', on, isPublic: true }))
  await save('actions', { items })
  const { errors = [] } = faultOf(await prepare())
  expect(errors.map(({ pointer }) => pointer)).toEqual(['/actions/items/1/on'])
})

it('is not published with an action that its notice does not promise', async () => {
  good(await addVera())
  await save('summary', { text: 'One hour.' })
  await save('actions', { items: [{ what: 'Watch', ownerRole: 'Platform', on: '2026-12-24', isPublic: true }] })
  const { notice } = good(await prepare())
  const edits = [{ field: 'promises' as const, value: [], basedOn: 0 }]
  const { notice: bare } = good(await editDraft(house.as(owner), { noticeId: notice.id, edits }))
  const refused = faultOf(await publishNotice(house.as(owner), { noticeId: notice.id, readVersion: bare.version }))
  expect(refused.errors).toMatchObject([{ pointer: '/promises', detail: expect.stringContaining('"Watch (Platform)" by 2026-12-24') }])
  good(await discardDraft(house.as(owner), { noticeId: notice.id, readVersion: bare.version }))
  await save('actions', { items: [] }, 1)
  await publish(good(await prepare()).notice)
  expect((await read()).editions.map(({ words }) => words.actions)).toEqual([[]])
})

it('loses the summary of an edition and not what it sets right, nor the other way round', async () => {
  await save('summary', { text: 'Jane pressed it.' })
  await publish(good(await prepare()).notice)
  const { notice } = good(await prepare('The time was wrong.'))
  await publish(notice)
  const wordsOf = async () => (await read()).editions.at(-1)?.words
  const remove = async (field: string) => {
    const shown = await house.store.read((records) => records.notices.find(notice.id))
    good(await redactNotice(house.as(owner), { noticeId: notice.id, readVersion: shown?.version ?? 0, fields: [field], reason: 'privacy' }))
  }
  await remove('report.summary')
  expect(await wordsOf()).toMatchObject({ summary: '', reason: 'The time was wrong.' })
  await remove('report.reason')
  const entries = await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 99))
  expect([(await wordsOf())?.reason, JSON.stringify(entries).includes('The time was wrong.')]).toEqual(['', false])
  expect(good(verifyRecord(entries.map(recordLine).join(''))).redacted).toBeGreaterThan(2)
})

it('loses words in all editions at once, where they are to go from all', async () => {
  await save('summary', { text: 'Jane pressed it.' })
  await save('factors', { text: 'Jane was tired.' })
  await publish(good(await prepare()).notice)
  await save('factors', { text: 'It was late.' }, 1)
  const { notice } = good(await prepare('Of the factors we know more.'))
  await publish(notice)
  const shown = await house.store.read((records) => records.notices.find(notice.id))
  const input = { noticeId: notice.id, readVersion: shown?.version ?? 0, fields: ['report.summary'], reason: 'privacy' }
  good(await redactNotice(house.as(owner), { ...input, otherEditions: true }))
  const { editions } = await read()
  expect(editions.map(({ words }) => [words.summary, words.factors, words.reason])).toEqual([
    ['', 'Jane was tired.', null],
    ['', 'It was late.', 'Of the factors we know more.'],
  ])
  const entries = await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 99))
  expect(JSON.stringify(entries)).not.toContain('Jane pressed it')
  expect(entries.filter(({ kind }) => kind === 'notice.redacted')).toHaveLength(2)
  expect(verifyRecord(entries.map(recordLine).join('')).ok).toBe(true)
})

it('keeps all of its words where what never was in it is to be removed', async () => {
  await save('summary', { text: 'One hour.' })
  const { notice } = good(await prepare())
  await publish(notice)
  const remove = async (fields: readonly string[]) => {
    const shown = await house.store.read((records) => records.notices.find(notice.id))
    return redactNotice(house.as(owner), { noticeId: notice.id, readVersion: shown?.version ?? 0, fields, reason: 'privacy' })
  }
  const refused = faultOf(await remove(['report.reason', 'report.actions']))
  expect(refused.errors).toMatchObject([{ pointer: '/fields/0' }, { pointer: '/fields/1' }])
  await save('factors', { text: 'A certificate ended.' })
  expect(good(await remove(['report.reason', 'action'])).content.freeText).toContain('One hour.')
  expect((await read()).editions[0]).toMatchObject({ words: { summary: 'One hour.' }, redactions: [] })
})

it('keeps the promise of a report, unless whoever publishes it says otherwise', async () => {
  good(await addVera())
  const report = { kind: 'report', what: 'You get a report', by: '2026-12-24T12:00:00Z', standsFor: '0000000000000000000000000v' }
  const told: NoticeInput = { kind: 'report', freeText: 'More follows.', promises: [report, { ...report, kind: 'other', what: 'We call' }] }
  await publish(good(await draftNotice(house.as(owner), { incidentId, notice: told })))
  await save('summary', { text: 'One hour.' })
  const { notice } = good(await prepare())
  expect(notice.settles).toHaveLength(1)
  await publish(notice)
  const ledger = await house.store.read((records) => records.commitments.ledgerOf(idOf(incidentId)))
  expect(ledger.map(({ kind, outcome }) => `${kind} ${outcome.state}`)).toEqual(['report kept', 'other open'])
  expect(good(await prepare('One number was wrong.')).notice.settles).toEqual([])
})

const shownNow = () =>
  house.store.read(async (records) =>
    loadIncident(records, await loadPageState(records, house.page, 'https://status.example.org'), idOf(incidentId)),
  )

/** One action done, one moved, one dropped, each by a notice of its own. */
const tellOfActions = async () => {
  good(await addVera())
  const action = { ownerRole: 'Platform', on: '2026-12-24', isPublic: true }
  await save('summary', { text: 'One hour.' })
  await save('actions', { items: ['Watch', 'Write', 'Wait'].map((what) => ({ ...action, what })) })
  await publish(good(await prepare()).notice)
  const ledger = await house.store.read((records) => records.commitments.ledgerOf(idOf(incidentId)))
  const tell = async (what: string, outcome: string, promises: NoticeInput['promises'] = []) => {
    const settles = [{ commitmentId: ledger.find((one) => one.what === `${what} (Platform)`)?.id ?? '', outcome }]
    const notice: NoticeInput = { kind: 'report', freeText: `About it: ${what}.`, settles, promises }
    await publish(good(await draftNotice(house.as(owner), { incidentId, notice })))
  }
  await tell('Watch', 'kept')
  const standsFor = '0000000000000000000000000v'
  const again = { kind: 'action', what: 'Write (Platform)', by: '2027-01-31T12:00:00Z', standsFor, isPublic: true }
  await tell('Write', 'withdrawn', [again])
  await tell('Wait', 'withdrawn')
}

it('keeps its actions on the page until a notice says that they are done, moved or dropped', async () => {
  await tellOfActions()
  const state = await shownNow()
  expect(state?.actions.map(({ what, standing, moves }) => `${what}: ${standing.state}, ${moves.length}`)).toEqual([
    'Watch (Platform): done, 0',
    'Write (Platform): open, 1',
    'Wait (Platform): dropped, 0',
  ])
})

it('has notices that know what they say became of an action, and a ledger that leads from one that was moved to its successor', async () => {
  await tellOfActions()
  const state = await shownNow()
  expect(state?.shown.notices.flatMap(({ settles }) => settles.map(({ became }) => became))).toEqual(['done', 'moved', 'dropped'])
  const { items } = good(await listPromises(house.as(owner), { after: null, limit: 50 }))
  expect(items.flatMap(({ commitment, movedTo }) => (movedTo ? [`${commitment.what} ${movedTo.dueAt}`] : []))).toEqual([
    'Write (Platform) 2027-01-31T12:00:00Z',
  ])
})
