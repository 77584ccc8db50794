import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { answerCluster } from '../../src/app/question/answer-cluster.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { joinQuestions } from '../../src/app/question/join-questions.ts'
import { listQuestionClusters } from '../../src/app/question/list-question-clusters.ts'
import { moderateAnswer } from '../../src/app/question/moderate-answer.ts'
import { moderateQuestion } from '../../src/app/question/moderate-question.ts'
import { readPublicQuestion } from '../../src/app/question/read-public-question.ts'
import { requestQuestionLink } from '../../src/app/question/request-question-link.ts'
import { findQuestion } from '../../src/app/question-box.ts'
import type { QuestionId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken } from '../../src/core/link.ts'
import { operatorAuthor, type Question } from '../../src/core/question/question.ts'
import { mostWaiting } from '../../src/core/question/writing-limits.ts'
import { ok } from '../../src/core/result.ts'
import { countedCalls } from './counted-calls.ts'
import { furnish, good, type House, owner, system } from './house.ts'

/** One answer to many questions, on whichever store is given. */
export const describeCluster = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`an answer to many questions on ${name}`, () => {
    let house: House
    let incidentId: string
    let close: () => Promise<void>
    const vera = () => house.as(owner)
    const nobody = () => house.as({ kind: 'anonymous' })

    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
      const notice = { slots: { now: 'Nobody can pay.' } }
      const first = good(await openIncident(vera(), { title: 'Payments fail', severity: 'major', notice, publish: true }))
      incidentId = first.incidentId
      house.pass(10)
      good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
      good(await changeQuestionSettings(vera(), { isOn: true, readVersion: 0 }))
    })
    afterAll(() => close())

    const linkOf = async (reader: string): Promise<string> => {
      const email = `${reader}@example.org`
      good(await requestQuestionLink(nobody(), { incidentId, email }))
      const found = await house.store.read((records) => records.readers.findByAddress(house.page.id, email))
      const subject = `${incidentId}-${found?.id}`
      return linkToken(vera().settings.secret, { purpose: 'questions_confirmed', subject, nonce: '', expiresAt: null })
    }
    const asked = async (reader: string): Promise<string> => {
      const text = `When can we pay again? ${reader}`
      return good(await askQuestion(nobody(), { incidentId, text, link: await linkOf(reader) })).id
    }
    const claim = () => house.dispatch.claim({ channel: 'email', lane: 0, limit: 200, leaseSeconds: 60, now: house.now() })
    const settled = async (state: 'delivered' | 'cancelled') => {
      const rows = await claim()
      const outcome = { state, dueAt: null, detail: 'Settled.', at: house.now() } as const
      await house.dispatch.settle(rows.map(({ id, leaseToken }) => ({ id, leaseToken, ...outcome })))
      return rows.filter(({ kind }) => kind === 'question_answered').map(({ target }) => target)
    }
    const answered = async (readers: readonly string[], text: string) => {
      const questionIds: string[] = []
      for (const reader of readers) questionIds.push(await asked(reader))
      await settled('delivered')
      const counted = countedCalls(house.store)
      const { answer, question } = good(await answerCluster({ ...vera(), store: counted.store }, { incidentId, questionIds, text }))
      return { answer, question, calls: counted.calls() }
    }

    it('asks no more of the store for thirty questions than for three', async () => {
      const names = (from: number, count: number) => Array.from({ length: count }, (_, i) => `reader${from + i}`)
      const few = await answered(names(0, 3), 'By noon.')
      expect(await settled('delivered')).toHaveLength(3)
      const many = await answered(names(100, 30), 'By one.')
      expect(await settled('delivered')).toHaveLength(30)
      expect([many.calls, many.calls < 30]).toEqual([few.calls, true])
    })

    it('tells each once, and begins anew what was cancelled while the answer was hidden', async () => {
      const { answer, question } = await answered(['ana', 'bo'], 'By two.')
      good(await moderateAnswer(vera(), { answerId: answer.id, act: 'hide', reason: 'Not so.' }))
      expect((await settled('cancelled')).toSorted()).toEqual(['ana@example.org', 'bo@example.org'])
      good(await moderateAnswer(vera(), { answerId: answer.id, act: 'show' }))
      expect((await settled('delivered')).toSorted()).toEqual(['ana@example.org', 'bo@example.org'])
      good(await moderateAnswer(vera(), { answerId: answer.id, act: 'hide', reason: 'Not so.' }))
      good(await moderateAnswer(vera(), { answerId: answer.id, act: 'show' }))
      good(await joinQuestions(vera(), { questionId: await asked('cy'), into: question.id }))
      expect(await settled('delivered')).toEqual(['cy@example.org'])
    })

    it('counts what was joined before with the question, where its asker finds their own words', async () => {
      const into = good(await askQuestion(vera(), { incidentId, text: 'Is the till in the foyer back?' })).id
      const from = await asked('gil')
      good(await joinQuestions(vera(), { questionId: from, into }))
      const clusters = good(await listQuestionClusters(vera(), { incidentId }))
      const found = clusters.find(({ leader }) => leader.id === into)
      expect([found?.others, found?.joined.map(({ id }) => id)]).toEqual([[], [from]])
      const seenBy = async (link: string) => good(await readPublicQuestion(nobody(), { link, questionId: from })).joined.map(({ id }) => id)
      expect([await seenBy(await linkOf('gil')), await seenBy(await linkOf('ana'))]).toEqual([[from], []])
    })

    /** As many of our own as may wait, like this one. */
    const insertAlike = async (id: string, change: Partial<Question>): Promise<readonly string[]> => {
      const like = good(await house.store.read((records) => findQuestion(records, id)))
      const author = operatorAuthor(idOf('0000000000000000000000000v'))
      const made = Array.from({ length: mostWaiting }, () => ({ ...like, author, ...change, id: vera().ids.next<QuestionId>() }))
      await house.store.transaction(async ({ questions }) => {
        for (const question of made) await questions.insert(question)
        return ok(true)
      })
      return made.map((question) => question.id)
    }

    it('answers at once as many as may wait', async () => {
      const questionIds = await insertAlike(good(await askQuestion(vera(), { incidentId, text: 'Is any data lost?' })).id, {})
      const { question } = good(await answerCluster(vera(), { incidentId, questionIds, text: 'No.' }))
      const joined = await house.store.read((records) => records.questions.listJoined(question.id, mostWaiting))
      expect([question.id, joined.length]).toEqual([questionIds[0], mostWaiting - 1])
    })

    it('tells all who asked, also where more are joined than can be answered at once', async () => {
      const leader = await asked('leader')
      good(await moderateQuestion(vera(), { questionId: leader, act: 'show' }))
      await insertAlike(leader, { state: 'joined', joinedTo: idOf(leader) })
      house.pass(1)
      good(await joinQuestions(vera(), { questionId: await asked('newest'), into: leader }))
      await settled('delivered')
      good(await answerCluster(vera(), { incidentId, questionIds: [leader], text: 'At last.' }))
      expect((await settled('delivered')).toSorted()).toEqual(['leader@example.org', 'newest@example.org'])
    })

    it('gives the leader one voice of each who asked or voted', async () => {
      const { question } = await answered(['di', 'ed', 'flo'], 'By three.')
      const found = await house.store.read((records) => records.questions.find(question.id))
      expect(found?.votes).toEqual({ ups: 2, downs: 0 })
    })
  })
}
