import { afterEach, beforeEach, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { prepareEdition } from '../../src/app/postmortem/prepare-edition.ts'
import { readPostmortem } from '../../src/app/postmortem/read-postmortem.ts'
import { saveSection } from '../../src/app/postmortem/save-section.ts'
import { tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { internalChain } from '../../src/core/journal/journal.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import type { SectionInput } from '../../src/core/postmortem/parse-section.ts'
import { missedIn } from '../../src/core/postmortem/redact-edition.ts'
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
const begin = async ({ id, version }: { readonly id: string; readonly version: number }) =>
  good(await publishNotice(house.as(owner), { noticeId: id, readVersion: version }))
const publish = async (notice: { readonly id: string; readonly version: number }) => {
  await begin(notice)
  await took(notice.id)
}
const tell = async (notice: NoticeInput) => {
  house.pass(600)
  const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
  await publish(draft)
  return draft.id
}
const mended: NoticeInput = { kind: 'resolution', phase: 'resolved', slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } }

beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', affected, notice, publish: true }))
  incidentId = first.incidentId
  await took(first.noticeId)
})
afterEach(() => close())

const save = async (section: SectionName, input: SectionInput, basedOn = 0) => {
  house.pass(60)
  good(await saveSection(house.as(owner), { ...input, incidentId, section, basedOn }))
}
const prepare = (reason?: string) => {
  house.pass(60)
  return prepareEdition(house.as(owner), { incidentId, reason })
}
const editions = async () => good(await readPostmortem(house.as(owner), { incidentId })).editions
const noticeOf = (id: string) => house.store.read((records) => records.notices.find(idOf(id)))
const remove = async (noticeId: string, fields: readonly string[], otherEditions = false) => {
  const readVersion = (await noticeOf(noticeId))?.version ?? 0
  house.pass(60)
  good(await redactNotice(house.as(owner), { noticeId, readVersion, fields, reason: 'privacy', otherEditions }))
}
const everything = () => house.store.read((records) => records.journal.read(internalChain, 0, 999))

/** An edition that is public, and another one that waits and says the same. */
const publishedAndWaiting = async () => {
  await tell(mended)
  await save('summary', { text: 'Jane pressed it.' })
  await save('factors', { text: 'Jane was tired.' })
  const first = good(await prepare()).notice
  await publish(first)
  return { first, second: good(await prepare('More is known.')).notice }
}

it('an edition that waits goes out without words that were removed meanwhile, and without a word that they were there', async () => {
  const { first, second } = await publishedAndWaiting()
  await remove(first.id, ['report.factors'])
  await publish(second)
  const [, next] = await editions()
  expect([next?.published?.number, next?.words.factors, next && missedIn(next)]).toEqual([2, null, []])
  expect(faultOf(await prepare('Again.')).errors).toMatchObject([{ pointer: '/factors/text' }])
})

it('an edition that can still be undone goes out without them too', async () => {
  const { first, second } = await publishedAndWaiting()
  await begin(second)
  await remove(first.id, ['report.factors'])
  await took(second.id)
  expect((await editions()).map(({ published, words }) => [published?.number, words.factors])).toEqual([
    [1, null],
    [2, null],
  ])
})

it('an edition whose notice says the removed words is given up with it, also while it can be undone', async () => {
  const { first, second } = await publishedAndWaiting()
  await begin(second)
  await remove(first.id, ['report.summary'])
  await took(second.id)
  expect([await noticeOf(second.id), (await editions()).map(({ words }) => words.summary)]).toEqual([undefined, ['']])
  const entries = await everything()
  expect(entries.filter(({ subject }) => subject === second.id).map(({ kind }) => kind)).toEqual([
    'notice.drafted',
    'notice.published',
    'notice.undone',
    'notice.discarded',
  ])
  expect(JSON.stringify(entries)).not.toContain('Jane pressed it')
  await save('summary', { text: 'It was pressed.' }, 1)
  expect(good(await prepare('A name.')).edition.words.summary).toBe('It was pressed.')
})

it('an edition that waits keeps what it says otherwise, unless the words go from all', async () => {
  await tell(mended)
  await save('summary', { text: 'One hour.' })
  await save('factors', { text: 'Jane was tired.' })
  await save('unknown', { text: 'Why Jane.' })
  const first = good(await prepare()).notice
  await publish(first)
  await save('factors', { text: 'It was late.' }, 1)
  await save('unknown', { text: 'Why Jane Doe.' }, 1)
  const second = good(await prepare('More is known.')).notice
  await remove(first.id, ['report.factors'])
  await remove(first.id, ['report.unknown'], true)
  await publish(second)
  expect((await editions())[1]?.words).toMatchObject({ factors: 'It was late.', unknown: null })
  expect(faultOf(await prepare('Again.')).errors).toMatchObject([{ pointer: '/unknown/text' }])
})

it('another edition that loses its summary keeps what it sets right', async () => {
  const { first, second } = await publishedAndWaiting()
  await publish(second)
  await remove(first.id, ['report.summary'], true)
  expect((await editions()).map(({ words }) => [words.summary, words.reason])).toEqual([
    ['', null],
    ['', 'More is known.'],
  ])
})

it('a section that said other words before they were removed from an old edition holds nothing up', async () => {
  const { first, second } = await publishedAndWaiting()
  await publish(second)
  await save('factors', { text: 'It was late.' }, 1)
  await publish(good(await prepare('A name.')).notice)
  await remove(first.id, ['report.factors'])
  expect(good(await prepare('Another number.')).edition.words.factors).toBe('It was late.')
})

it('a timeline that was kept when a phase had another sentence loses the words of its notice', async () => {
  const told = await tell({ kind: 'update', phase: 'identified', slots: { now: 'Nobody can pay.', action: 'Jane restarts it.' } })
  await tell(mended)
  await save('summary', { text: 'One hour.' })
  await publish(good(await prepare()).notice)
  good(
    await house.store.transaction(async (records) => {
      for (const edition of await records.postmortems.editionsOf(idOf(incidentId))) {
        const timeline = edition.words.timeline.map((line) => {
          const text = line.text.replace('We have found the cause.', 'We have found what is wrong.')
          return { ...line, text: tagged<typeof line.text>(text) }
        })
        await records.postmortems.saveEdition({ ...edition, words: { ...edition.words, timeline } })
      }
      return ok(true)
    }),
  )
  expect(JSON.stringify(await editions())).toContain('We have found what is wrong. We tell customers: Jane')
  await remove(told, ['action'])
  expect(JSON.stringify(await editions())).not.toContain('Jane')
})

const saveTimeline = async () => {
  const lines = linesOf(good(await readPostmortem(house.as(owner), { incidentId })).bodies)
  await save('timeline', { lines: lines.map(({ at, ...line }) => ({ ...line, at: instantText(at) })) })
}

it('a timeline that nobody has saved comes back only once somebody has', async () => {
  const { first, second } = await publishedAndWaiting()
  await publish(second)
  await remove(first.id, ['report.timeline'], true)
  expect(faultOf(await prepare('Again.')).errors).toMatchObject([{ pointer: '/timeline/lines' }])
  await saveTimeline()
  expect(good(await prepare('Again.')).edition.words.timeline).not.toEqual([])
})

it('a timeline that an edition lost because of a notice is drafted without its words, and holds nothing up', async () => {
  const told = await tell({ kind: 'update', phase: 'identified', slots: { now: 'Nobody can pay.', action: 'Jane restarts it.' } })
  const { second } = await publishedAndWaiting()
  await publish(second)
  await remove(told, ['action'])
  expect((await editions()).map(({ words }) => words.timeline)).toEqual([[], []])
  const { timeline } = good(await prepare('A name.')).edition.words
  expect([timeline.length > 0, JSON.stringify(timeline).includes('Jane')]).toEqual([true, false])
})
