import { afterEach, beforeEach, expect, it } from 'vitest'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { resolveIncident } from '../../src/app/incident/resolve-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { acceptAnswer } from '../../src/app/question/accept-answer.ts'
import { addAnswerToDraft } from '../../src/app/question/add-answer-to-draft.ts'
import { answerCluster } from '../../src/app/question/answer-cluster.ts'
import { answerQuestion } from '../../src/app/question/answer-question.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { castVote } from '../../src/app/question/cast-vote.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { editAnswer } from '../../src/app/question/edit-answer.ts'
import { editQuestion } from '../../src/app/question/edit-question.ts'
import { forgetReader } from '../../src/app/question/forget-reader.ts'
import { joinQuestions } from '../../src/app/question/join-questions.ts'
import { listQuestionClusters } from '../../src/app/question/list-question-clusters.ts'
import { listReportedWords } from '../../src/app/question/list-reported-words.ts'
import { listWaitingQuestions } from '../../src/app/question/list-waiting-questions.ts'
import { moderateAnswer } from '../../src/app/question/moderate-answer.ts'
import { moderateQuestion } from '../../src/app/question/moderate-question.ts'
import { readPublicQuestion } from '../../src/app/question/read-public-question.ts'
import { readPublicQuestions } from '../../src/app/question/read-public-questions.ts'
import { readQuestion } from '../../src/app/question/read-question.ts'
import { reportWords } from '../../src/app/question/report-words.ts'
import { requestQuestionLink } from '../../src/app/question/request-question-link.ts'
import { takeOutOfAnswer, takeOutOfQuestion } from '../../src/app/question/take-out-words.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { forgetSubscriber } from '../../src/app/subscriber/forget-subscriber.ts'
import { forgetDeliveries } from '../../src/app/upkeep/forget-deliveries.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken } from '../../src/core/link.ts'
import type { QuestionSettingsInput } from '../../src/core/question/question-settings.ts'
import { ok, type Result } from '../../src/core/result.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let incidentId: string
let close: () => Promise<void>
let version = 0

const viewer: Actor = { kind: 'operator', id: idOf('0000000000000000000000000w'), name: 'Vi', role: 'viewer' }
const nobody = () => house.as({ kind: 'anonymous' })
const vera = () => house.as(owner)
const set = async (input: QuestionSettingsInput) => {
  version = good(await changeQuestionSettings(vera(), { ...input, readVersion: version })).version
}
const took = async (noticeId: string) => {
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
}

beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  version = 0
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(vera(), { title: 'Payments fail', severity: 'major', notice, publish: true }))
  incidentId = first.incidentId
  await took(first.noticeId)
  await set({ isOn: true })
})
afterEach(() => close())

const codeOf = (result: Result<unknown>) => faultOf(result).code
const claim = () => house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: house.now() })
/** A reader who asked for a link, with the link. */
const readerNamed = async (email: string): Promise<string> => {
  good(await requestQuestionLink(nobody(), { incidentId, email }))
  const reader = await house.store.read((records) => records.readers.findByAddress(house.page.id, email))
  if (!reader) throw new Error('there is no reader')
  const subject = `${incidentId}-${reader.id}`
  return linkToken(vera().settings.secret, { purpose: 'questions_confirmed', subject, nonce: '', expiresAt: null })
}
const ask = (link: string, text: string, name = 'Ana') => askQuestion(nobody(), { incidentId, text, name, link })
const shown = async () => good(await readPublicQuestions(nobody(), { incidentId, order: 'best', after: null, limit: 20 }))
const texts = async () => (await shown()).slice.items.map(({ text }) => text)
const mails = async () => {
  const rows = await claim()
  const letterOf = await house.store.read((records) => loadLetters(records, rows, vera()))
  return rows.flatMap((row) => {
    const letter = letterOf(row)
    return letter.kind === 'question_answered' ? [{ to: row.target, asked: letter.question.text, words: letter.words }] : []
  })
}

/** What there is nothing to tell of any more is settled without a mail. */
const tidyAway = async (state: 'cancelled' | 'delivered' = 'cancelled') => {
  const settled = { state, dueAt: null, detail: 'Settled.' } as const
  for (const { id, leaseToken } of await claim()) await house.dispatch.settle([{ ...settled, id, leaseToken, at: house.now() }])
}

it('shows what a reader asks when somebody has let it through, and what the organisation asks at once', async () => {
  const ana = await readerNamed('ana@example.org')
  const asked = good(await ask(ana, 'When can we pay again?'))
  expect([asked.state, await texts()]).toEqual(['held', []])
  expect(good(await ask(ana, 'When can we pay again?')).id).toBe(asked.id)
  const own = good(await readPublicQuestions(nobody(), { link: ana, order: 'best', after: null, limit: 20 }))
  expect([own.own.map(({ id }) => id), own.viewer?.reader?.name]).toEqual([[asked.id], 'Ana'])
  good(await moderateQuestion(vera(), { questionId: asked.id, act: 'show' }))
  good(await askQuestion(vera(), { incidentId, text: 'Was a card charged twice?' }))
  expect((await texts()).toSorted()).toEqual(['Was a card charged twice?', 'When can we pay again?'])
})

it('tells who asked once of the organisation’s answer, and of another reader’s without its words', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  await claim()
  await set({ holdsForReview: false })
  const asked = good(await ask(ana, 'When can we pay again?'))
  const answered = (text: string, link?: string) =>
    answerQuestion(link ? nobody() : vera(), { questionId: asked.id, text, ...(link ? { link } : {}) })
  good(await answered('Try the app.', bo))
  expect(await mails()).toEqual([{ to: 'ana@example.org', asked: 'When can we pay again?', words: null }])
  const ours = good(await answered('By noon.'))
  good(await answered('At noon, in fact.'))
  expect(await mails()).toMatchObject([{ to: 'ana@example.org', asked: 'When can we pay again?' }])
  good(await acceptAnswer(nobody(), { questionId: asked.id, answerId: ours.id, link: ana }))
  const seen = good(await readPublicQuestion(nobody(), { incidentId, questionId: asked.id }))
  expect(seen.answers[0]?.written.id).toBe(ours.id)
})

it('counts one voice a reader, none for own words, and keeps earlier words to be read', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(ana, 'When can we pay?'))
  const vote = (link: string, ballot: 'up' | 'down' | 'none') => castVote(nobody(), { questionId, ballot, link })
  good(await vote(bo, 'up'))
  expect(good(await vote(bo, 'up'))).toEqual({ ups: 1, downs: 0 })
  expect(codeOf(await vote(ana, 'up'))).toBe('question.own_words')
  good(await editQuestion(nobody(), { questionId, text: 'When can we pay by card?', link: ana }))
  expect(codeOf(await editQuestion(nobody(), { questionId, text: 'Never.', link: bo }))).toBe('question.not_own')
  expect(codeOf(await editQuestion(vera(), { questionId, text: 'Never.' }))).toBe('question.not_own')
  const seen = good(await readPublicQuestion(nobody(), { incidentId, questionId }))
  expect(seen.question.former.map(({ text }) => text)).toEqual(['When can we pay?'])
})

it('shows of earlier words only what was let through, and none of them once the text was hidden', async () => {
  const ana = await readerNamed('ana@example.org')
  const { id: questionId } = good(await ask(ana, 'Rude words.'))
  const say = async (text: string) => good(await editQuestion(nobody(), { questionId, text, link: ana }))
  const formerOf = async () => good(await readPublicQuestion(nobody(), { incidentId, questionId })).question.former.map(({ text }) => text)
  await say('When can we pay? Call 555 0100.')
  good(await moderateQuestion(vera(), { questionId, act: 'show' }))
  expect(await formerOf()).toEqual([])
  await say('More rude words.')
  await say('When can we pay?')
  good(await moderateQuestion(vera(), { questionId, act: 'show' }))
  expect(await formerOf()).toEqual(['When can we pay? Call 555 0100.'])
  good(await moderateQuestion(vera(), { questionId, act: 'hide', reason: 'A number' }))
  good(await moderateQuestion(vera(), { questionId, act: 'show' }))
  expect(await formerOf()).toEqual([])
})

it('lets what a reader changes wait anew, and an answer too', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  const { id: questionId } = good(await ask(ana, 'When can we pay?'))
  good(await moderateQuestion(vera(), { questionId, act: 'show' }))
  const answer = good(await answerQuestion(nobody(), { questionId, text: 'Soon, I heard.', link: bo }))
  good(await moderateAnswer(vera(), { answerId: answer.id, act: 'show' }))
  expect(good(await editAnswer(nobody(), { answerId: answer.id, text: 'Buy at my shop.', link: bo })).state).toBe('held')
  expect(good(await editQuestion(nobody(), { questionId, text: 'Buy at my shop?', link: ana })).state).toBe('held')
  expect(await texts()).toEqual([])
})

it('hides nothing because of reports, and hides with a reason what has no business here', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(ana, 'Buy at my shop'))
  good(await reportWords(nobody(), { questionId, reason: 'An advertisement', link: bo }))
  expect(await texts()).toEqual(['Buy at my shop'])
  good(await moderateQuestion(vera(), { questionId, act: 'hide', reason: 'An advertisement' }))
  expect([await texts(), codeOf(await castVote(nobody(), { questionId, ballot: 'up', link: bo }))]).toEqual([[], 'entity.missing'])
  expect(codeOf(await moderateQuestion(house.as(viewer), { questionId, act: 'show' }))).toBe('auth.forbidden')
})

it('joins what asks the same: its asker and voters count for the other', async () => {
  const [ana, bo, cy] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org'), await readerNamed('cy@example.org')]
  await set({ holdsForReview: false })
  const into = good(await ask(ana, 'When can we pay again?'))
  const from = good(await ask(bo, 'When can we pay again please'))
  good(await castVote(nobody(), { questionId: from.id, ballot: 'up', link: cy }))
  good(await joinQuestions(vera(), { questionId: from.id, into: into.id }))
  expect((await shown()).slice.items.map(({ id, votes }) => [id, votes.ups])).toEqual([[into.id, 2]])
  expect(good(await readPublicQuestion(nobody(), { incidentId, questionId: from.id })).question.written.id).toBe(into.id)
})

it('tells who is joined to an answered question, and leaves a vote that they gave to it', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  await set({ holdsForReview: false })
  const into = good(await ask(ana, 'When can we pay again?'))
  const from = good(await ask(bo, 'When can we pay again please'))
  good(await castVote(nobody(), { questionId: into.id, ballot: 'down', link: bo }))
  good(await answerQuestion(vera(), { questionId: into.id, text: 'By noon.' }))
  await claim()
  good(await joinQuestions(vera(), { questionId: from.id, into: into.id }))
  expect(await mails()).toEqual([{ to: 'bo@example.org', asked: from.text, words: 'By noon.' }])
  expect((await shown()).slice.items[0]?.votes).toEqual({ ups: 0, downs: 1 })
})

it('tells who asked once an answer that was hidden before its mail left has another, and once their question is shown again', async () => {
  const ana = await readerNamed('ana@example.org')
  await claim()
  const asked = good(await ask(ana, 'When can we pay?'))
  const first = good(await answerQuestion(vera(), { questionId: asked.id, text: 'By nono.' }))
  const entries = await house.store.read((records) => records.journal.list('internal', { before: null, limit: 9 }))
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['question.let_through', 'question.answered']))
  good(await moderateAnswer(vera(), { answerId: first.id, act: 'hide', reason: 'A slip' }))
  await tidyAway()
  good(await editQuestion(nobody(), { questionId: asked.id, text: 'When can we pay by card?', link: ana }))
  good(await moderateAnswer(vera(), { answerId: first.id, act: 'show' }))
  expect(await mails()).toEqual([])
  good(await moderateQuestion(vera(), { questionId: asked.id, act: 'show' }))
  expect(await mails()).toEqual([{ to: 'ana@example.org', asked: 'When can we pay by card?', words: 'By nono.' }])
})

it('sends a link to each incident that somebody asks under', async () => {
  const notice = { slots: { now: 'Reports are late.' } }
  const other = good(await openIncident(vera(), { title: 'Reports are late', severity: 'major', notice, publish: true }))
  await took(other.noticeId)
  const linksTo = async (id: string) => {
    good(await requestQuestionLink(nobody(), { incidentId: id, email: 'ana@example.org' }))
    return (await claim()).filter(({ kind }) => kind === 'question_link').length
  }
  expect([await linksTo(incidentId), await linksTo(other.incidentId)]).toEqual([1, 1])
  expect([await linksTo(incidentId), await linksTo(other.incidentId)]).toEqual([0, 0])
})

it('answers a cluster once, held ones among it, and tells all who asked', async () => {
  for (const name of ['ana', 'bo', 'cy']) good(await ask(await readerNamed(`${name}@example.org`), `When can we pay again? (${name})`))
  good(await ask(await readerNamed('di@example.org'), 'Is any data lost?'))
  await claim()
  const [first] = good(await listQuestionClusters(vera(), { incidentId }))
  if (!first) throw new Error('there is no cluster')
  expect([first.voices, first.others.length]).toEqual([3, 2])
  const questionIds = [first.leader, ...first.others].map(({ id }) => id)
  good(await answerCluster(vera(), { incidentId, questionIds, text: 'By noon.' }))
  expect((await shown()).slice.items).toMatchObject([{ id: first.leader.id, answers: 1, votes: { ups: 2 } }])
  const told = await mails()
  expect(told.map(({ to, words }) => [to, words]).toSorted()).toEqual([
    ['ana@example.org', 'By noon.'],
    ['bo@example.org', 'By noon.'],
    ['cy@example.org', 'By noon.'],
  ])
})

it('answers a cluster for the first of two who do so at once, and refuses the second whole', async () => {
  const held = [
    good(await ask(await readerNamed('ana@example.org'), 'When can we pay?')),
    good(await ask(await readerNamed('bo@example.org'), 'When can I pay?')),
  ]
  const answered = (questionIds: readonly string[], text: string) => answerCluster(vera(), { incidentId, questionIds, text })
  const ids = held.map(({ id }) => id)
  good(await answered(ids, 'By noon.'))
  expect(codeOf(await answered(ids, 'By one.'))).toBe('question.answered')
  expect(codeOf(await answered(ids.slice(1), 'By one.'))).toBe('question.answered')
  expect((await shown()).slice.items).toMatchObject([{ id: ids[0], answers: 1 }])
})

it('takes words out of what waits, lets the rest through, and shows nobody else what stood there', async () => {
  const ana = await readerNamed('ana@example.org')
  const read = good(await ask(ana, 'Does Jo Berg know? Call JO BERG!'))
  const takeOut = (words: readonly string[], actor = owner, seenVersion = read.version) =>
    takeOutOfQuestion(house.as(actor), { questionId: read.id, words, reason: 'A name.', seenVersion })
  expect(codeOf(await takeOut(['Jo Berg'], viewer))).toBe('auth.forbidden')
  expect(codeOf(await takeOut(['Ed']))).toBe('input.invalid')
  const left = good(await takeOut(['Jo Berg']))
  expect([left.state, left.text, left.takenOut?.reason]).toEqual(['held', 'Does […] know? Call […]!', 'A name.'])
  expect(codeOf(await takeOut(['call']))).toBe('entity.stale')
  good(await moderateQuestion(vera(), { questionId: read.id, act: 'show', seenVersion: left.version }))
  const seen = good(await readPublicQuestion(nobody(), { incidentId, questionId: read.id }))
  expect([seen.question.written.text, seen.question.former]).toEqual(['Does […] know? Call […]!', []])
  const whole = good(await readQuestion(vera(), { questionId: read.id }))
  expect(whole.question.former.map(({ text }) => text)).toEqual(['Does Jo Berg know? Call JO BERG!'])
  const edit = async (text: string) => good(await editQuestion(nobody(), { questionId: read.id, text, link: ana }))
  const again = await edit('Does […] know? Please call […]!')
  expect([again.state, again.takenOut]).toEqual(['held', left.takenOut])
  expect((await edit('Does anybody know?')).takenOut).toBeNull()
})

it('takes words out of an answer that is shown already, and keeps who and why in the journal', async () => {
  const bo = await readerNamed('bo@example.org')
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(bo, 'When can we pay?'))
  const { id: answerId } = good(await answerQuestion(nobody(), { questionId, text: 'Ask Jo, she knows.', link: bo }))
  good(await takeOutOfAnswer(vera(), { answerId, words: ['Jo'], reason: 'A name.' }))
  const seen = good(await readPublicQuestion(nobody(), { incidentId, questionId }))
  expect(seen.answers.map(({ written, former }) => [written.text, former])).toEqual([['Ask […], she knows.', []]])
  const { items } = good(await listJournal(vera(), { chain: 'internal', before: null, limit: 100 }))
  expect(items.find(({ kind }) => kind === 'question.words_taken_out')?.fields).toMatchObject({
    answerId: { value: answerId },
    reason: { value: 'A name.' },
  })
})

it('lets through and answers only the words that were read, where it is said which', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  const read = good(await ask(ana, 'When can we pay?'))
  good(await editQuestion(nobody(), { questionId: read.id, text: 'Buy at my shop!', link: ana }))
  const seen = { questionId: read.id, seenVersion: read.version }
  expect(codeOf(await moderateQuestion(vera(), { ...seen, act: 'show' }))).toBe('entity.stale')
  const cluster = { incidentId, questionIds: [read.id], text: 'By noon.' }
  expect(codeOf(await answerCluster(vera(), { ...cluster, seenVersions: { [read.id]: read.version } }))).toBe('entity.stale')
  expect(await texts()).toEqual([])
  good(await moderateQuestion(vera(), { ...seen, seenVersion: read.version + 1, act: 'show' }))
  const answer = good(await answerQuestion(nobody(), { questionId: read.id, text: 'Soon.', link: bo }))
  good(await editAnswer(nobody(), { answerId: answer.id, text: 'Never.', link: bo }))
  expect(codeOf(await moderateAnswer(vera(), { answerId: answer.id, seenVersion: answer.version, act: 'show' }))).toBe('entity.stale')
})

it('puts what the organisation answered into the next notice once, and never what a reader wrote', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(ana, 'When can we pay?'))
  const theirs = good(await answerQuestion(nobody(), { questionId, text: 'Try the app.', link: bo }))
  const ours = good(await answerQuestion(vera(), { questionId, text: 'By noon.' }))
  const inNotice = 'Asked by readers: {what they asked, in your own words}  \nBy noon.'
  expect(codeOf(await addAnswerToDraft(vera(), { answerId: theirs.id }))).toBe('question.not_ours')
  const begun = good(await addAnswerToDraft(vera(), { answerId: ours.id }))
  expect([begun.isBegun, begun.notice.content.freeText, begun.notice.content.slots.now]).toEqual([true, inNotice, 'Nobody can pay.'])
  const again = good(await addAnswerToDraft(vera(), { answerId: ours.id }))
  expect([again.isBegun, again.isChanged, again.notice.id]).toEqual([false, false, begun.notice.id])
  const takenOut = { field: 'freeText', value: begun.before, basedOn: begun.fieldVersion } as const
  const edited = good(await editDraft(vera(), { noticeId: begun.notice.id, edits: [takenOut] }))
  expect([edited.conflicts, edited.notice.content.freeText]).toEqual([[], null])
})

it('counts what waits over all incidents, and gives the reasons of what was reported', async () => {
  const [ana, bo] = [await readerNamed('ana@example.org'), await readerNamed('bo@example.org')]
  const asked = good(await ask(ana, 'When can we pay?'))
  await ask(bo, 'Is anything lost?')
  good(await moderateQuestion(vera(), { questionId: asked.id, act: 'show' }))
  good(await reportWords(nobody(), { questionId: asked.id, reason: 'Rude.', link: bo }))
  const waiting = good(await listWaitingQuestions(vera(), {}))
  expect(waiting).toMatchObject({ isOn: true, items: [{ incidentId, held: 1, reported: 1, unanswered: 1 }] })
  const { questions } = good(await listReportedWords(vera(), { incidentId }))
  expect(questions.map(({ written, reports }) => [written.id, reports.map(({ reason }) => reason)])).toEqual([[asked.id, ['Rude.']]])
  good(await moderateQuestion(vera(), { questionId: asked.id, act: 'show' }))
  expect(good(await listWaitingQuestions(vera(), {})).items).toMatchObject([{ held: 1, reported: 0 }])
  await set({ isOn: false })
  expect(good(await listWaitingQuestions(vera(), {})).items).toMatchObject([{ held: 1, unanswered: 0 }])
})

it('tells nobody a second time once the first mail is forgotten', async () => {
  const ana = await readerNamed('ana@example.org')
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(ana, 'When can we pay?'))
  good(await answerQuestion(vera(), { questionId, text: 'By noon.' }))
  await tidyAway('delivered')
  house.pass(91 * 86_400)
  good(await forgetDeliveries(house.as(system)))
  good(await answerQuestion(vera(), { questionId, text: 'It was noon.' }))
  expect(await mails()).toEqual([])
})

it('forgets the owner of a webhook with it, unless notices go to their address too', async () => {
  const webhook = async (name: string) =>
    good(await addSubscriber(vera(), { email: 'ana@example.org', webhookUrl: `https://hooks.example.org/${name}` })).id
  const ana = await readerNamed('ana@example.org')
  const { id: mail } = good(await addSubscriber(vera(), { email: 'ana@example.org' }))
  good(await forgetSubscriber(vera(), { subscriberId: await webhook('a'), readVersion: 1 }))
  good(await ask(ana, 'When can we pay?'))
  const last = await webhook('b')
  await house.store.transaction(async ({ subscribers }) => ok(await subscribers.remove(idOf(mail), 1)))
  good(await forgetSubscriber(vera(), { subscriberId: last, readVersion: 1 }))
  expect(codeOf(await ask(ana, 'And now?'))).toBe('subscription.link_invalid')
})

it('forgets an address and keeps what was written under the name', async () => {
  const ana = await readerNamed('ana@example.org')
  await set({ holdsForReview: false })
  const { id: questionId } = good(await ask(ana, 'When can we pay?'))
  good(await forgetReader(vera(), { email: 'Ana@Example.org' }))
  expect(codeOf(await ask(ana, 'And now?'))).toBe('subscription.link_invalid')
  expect(good(await readQuestion(vera(), { questionId })).forgotten).toEqual([questionId])
  expect(good(await listQuestionClusters(vera(), { incidentId }))[0]?.forgotten).toEqual([questionId])
  good(await answerQuestion(vera(), { questionId, text: 'By noon.' }))
  expect([(await claim()).filter(({ target }) => target.startsWith('ana')), (await shown()).slice.items[0]?.name]).toEqual([[], 'Ana'])
})

it('takes nothing of readers some days after the end, and nothing of anybody while it is off', async () => {
  const ana = await readerNamed('ana@example.org')
  const over = good(
    await resolveIncident(vera(), { incidentId, notice: { slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } } }),
  )
  await took(over.noticeId)
  house.pass(13 * 86_400)
  const asked = good(await ask(ana, 'What was it?'))
  house.pass(86_400)
  expect(codeOf(await ask(ana, 'Still there?'))).toBe('question.closed')
  good(await answerQuestion(vera(), { questionId: asked.id, text: 'A broken disk.' }))
  await set({ isOn: false })
  expect(codeOf(await askQuestion(vera(), { incidentId, text: 'Anything else?' }))).toBe('question.off')
  expect(codeOf(await readPublicQuestions(nobody(), { incidentId, order: 'best', after: null, limit: 20 }))).toBe('question.off')
})
