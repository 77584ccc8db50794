import { afterEach, beforeEach, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { moderateQuestion } from '../../src/app/question/moderate-question.ts'
import { receiveReply } from '../../src/app/question/receive-reply.ts'
import { takeOutOfQuestion } from '../../src/app/question/take-out-words.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { endSubscription } from '../../src/app/subscriber/end-subscription.ts'
import { emailKey } from '../../src/core/address.ts'
import { type EmailAddress, type SubscriberId, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import type { ArrivedMail } from '../../src/core/question/machine-mail.ts'
import { incidentPartOf } from '../../src/core/question/reply-address.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const own = tagged<EmailAddress>('status@example.org')
let house: House
let incidentId: string
let ana: SubscriberId
let close: () => Promise<void>

const set = async (isOn: boolean, readVersion: number) =>
  good(await changeQuestionSettings(house.as(owner), { isOn, holdsForReview: false, readVersion }))

beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', notice, publish: true }))
  incidentId = first.incidentId
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
  ana = good(await addSubscriber(house.as(owner), { email: 'ana@example.org', language: 'de' })).id
  await set(true, 0)
})
afterEach(() => close())

const mail = (change: Partial<ArrivedMail> = {}): ArrivedMail => ({
  headers: new Map(),
  returnPath: 'ana@example.org',
  from: 'Ana@example.org',
  subject: 'Re: Payments fail',
  text: 'When does it work again?\n\n> Nobody can pay.',
  hasFiles: false,
  ...change,
})
let sent = 0
const receive = async (change: Partial<ArrivedMail> = {}, messageId = `<${++sent}@example.org>`) => {
  const mark = { subscriberId: ana, incident: incidentPartOf(idOf(incidentId)) }
  return good(await receiveReply(house.as(system), { mark, messageId, mail: mail(change), own }))
}
const asked = () =>
  house.store.read((records) => records.questions.listWords(idOf(incidentId), { unanswered: false, limit: 9, states: ['held', 'shown'] }))
const told = async () => {
  const rows = (await house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: house.now() })).filter(
    ({ kind }) => kind === 'reply_answer',
  )
  const letterOf = await house.store.read((records) => loadLetters(records, rows, house.as(system)))
  return rows.map((row) => {
    const letter = letterOf(row)
    return [row.target, row.language, letter.kind === 'reply_answer' ? letter.outcome : letter.kind]
  })
}

it('M11: asks in the reader’s name and is held, although the page shows what others write at once', async () => {
  expect(await receive()).toMatchObject({ outcome: 'asked', wasTold: true })
  expect((await asked()).map(({ text }) => text)).toEqual(['When does it work again?'])
  const held = await house.store.read((records) => records.questions.listHeld(house.page.id, { after: null, limit: 9 }))
  expect(held.items).toHaveLength(1)
  expect(await told()).toEqual([['ana@example.org', 'de', 'asked']])
})

const lettersTold = async () => {
  const rows = await house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: house.now() })
  const letterOf = await house.store.read((records) => loadLetters(records, rows, house.as(system)))
  return rows.flatMap((row) => {
    const letter = letterOf(row)
    return letter.kind === 'reply_answer' ? [letter.words] : []
  })
}

it('tells which words were understood', async () => {
  await receive({ text: 'When does it work again?\n\nBest regards\nAna\n\n> Nobody can pay.' })
  expect(await lettersTold()).toEqual(['When does it work again?'])
})

it.each([
  ['taken out', (questionId: string) => takeOutOfQuestion(house.as(owner), { questionId, words: ['again'], reason: 'A test.' })],
  ['hidden', (questionId: string) => moderateQuestion(house.as(owner), { questionId, act: 'hide', reason: 'A test.' })],
])('repeats no words that were %s meanwhile', async (_, act) => {
  const { questionId } = await receive()
  good<unknown>(await act(questionId ?? ''))
  expect(await lettersTold()).toEqual([null])
})

it('repeats nothing of what asked nothing', async () => {
  await receive({ from: 'bo@example.org' })
  expect(await lettersTold()).toEqual([null])
})

it('M10: asks once, however often the same mail comes, and under two ids too', async () => {
  await Promise.all([receive({}, '<a@x>'), receive({}, '<a@x>')])
  expect(await receive({}, '<a@x>')).toMatchObject({ outcome: 'asked' })
  await receive({}, '<b@x>')
  expect(await asked()).toHaveLength(1)
  expect(await told()).toHaveLength(1)
})

it('M2: tells nobody of a machine, and never two machines of each other', async () => {
  for (let round = 0; round < 20; round++) await receive({ headers: new Map([['auto-submitted', ['auto-replied']]]) })
  await receive({ returnPath: '' })
  // A program of old without a single sign, which answers each of our answers.
  for (let round = 0; round < 20; round++) await receive({ text: `I am elsewhere (${round}).`, from: 'robot@example.org' })
  expect(await asked()).toEqual([])
  expect(await told()).toEqual([['ana@example.org', 'de', 'other_sender']])
})

it('M9: refuses another’s mail, an empty one and one too long, and says so to the subscriber', async () => {
  const outcomes = [{ from: 'bob@example.org' }, { text: '> Nobody can pay.' }, { text: 'a'.repeat(1001) }]
  for (const change of outcomes) await receive(change)
  await set(false, 1)
  await receive()
  expect((await told()).map(([, , outcome]) => outcome).toSorted()).toEqual(['closed', 'empty', 'other_sender', 'unfit'])
  expect(await asked()).toEqual([])
  house.pass(24 * 60 * 60 + 1)
  expect(await receive()).toMatchObject({ outcome: 'closed', wasTold: true })
})

it('keeps to the limits of the form, and knows no incident that is not there', async () => {
  const outcomes: string[] = []
  for (let round = 0; round < 6; round++) outcomes.push((await receive({ text: `When, for the time ${round}?` })).outcome)
  expect(outcomes).toEqual(['asked', 'asked', 'asked', 'asked', 'asked', 'too_many'])
  const mark = { subscriberId: ana, incident: incidentPartOf(idOf('01k00000000000000000000000')) }
  const lost = await receiveReply(house.as(system), { mark, messageId: '<z@x>', mail: mail(), own })
  expect(good(lost)).toMatchObject({ outcome: 'unknown_address', wasTold: false })
})

it('M9: writes to nobody who wants no mails any more, whoever has a copy of the notice', async () => {
  good(await endSubscription(house.as(owner), { subscriberId: ana, readVersion: 1 }))
  expect(await receive({ from: 'bob@example.org' })).toMatchObject({ outcome: 'other_sender', wasTold: false })
  expect(await receive()).toMatchObject({ outcome: 'asked', wasTold: false })
  expect(await told()).toEqual([])
})

it('makes no reader of whoever is refused', async () => {
  await set(false, 1)
  expect(await receive()).toMatchObject({ outcome: 'closed', wasTold: true })
  const key = emailKey(tagged<EmailAddress>('ana@example.org'))
  expect(await house.store.read((records) => records.readers.findByAddress(house.page.id, key))).toBeUndefined()
})
