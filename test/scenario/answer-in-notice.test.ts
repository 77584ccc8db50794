import { expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { resolveIncident } from '../../src/app/incident/resolve-incident.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { addAnswerToDraft } from '../../src/app/question/add-answer-to-draft.ts'
import { answerQuestion } from '../../src/app/question/answer-question.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { requestQuestionLink } from '../../src/app/question/request-question-link.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken } from '../../src/core/link.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const took = async (house: House, noticeId: string) => {
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
}
/** One question of a reader, answered by the organisation. */
const answerIn = async (house: House, incidentId: string): Promise<string> => {
  const nobody = () => house.as({ kind: 'anonymous' })
  good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
  good(await requestQuestionLink(nobody(), { incidentId, email: 'ana@example.org' }))
  const reader = await house.store.read((records) => records.readers.findByAddress(house.page.id, 'ana@example.org'))
  const subject = `${incidentId}-${reader?.id}`
  const link = linkToken(house.as(owner).settings.secret, { purpose: 'questions_confirmed', subject, nonce: '', expiresAt: null })
  const asked = good(await askQuestion(nobody(), { incidentId, text: 'When can we pay?', name: 'Ana', link }))
  return good(await answerQuestion(house.as(owner), { questionId: asked.id, text: 'By noon.' })).id
}

it('an answer goes into a notice of its own where the one that was begun for it was overtaken by the end', async () => {
  const { close, ...opened } = await openTestStore()
  const house = await furnish(opened)
  const notice = { slots: { now: 'Nobody can pay.' } }
  const { incidentId, noticeId } = good(
    await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', notice, publish: true }),
  )
  await took(house, noticeId)
  const answerId = await answerIn(house, incidentId)
  const before = good(await addAnswerToDraft(house.as(owner), { answerId }))
  const end = { slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } } as const
  await took(house, good(await resolveIncident(house.as(owner), { incidentId, notice: end })).noticeId)
  const after = good(await addAnswerToDraft(house.as(owner), { answerId }))
  expect([before.notice.kind, after.isBegun, after.notice.kind, after.notice.content.freeText]).toEqual([
    'update',
    true,
    'report',
    'Asked by readers: {what they asked, in your own words}  \nBy noon.',
  ])
  const publish = { noticeId: after.notice.id, readVersion: after.notice.version }
  expect(faultOf(await publishNotice(house.as(owner), publish)).code).toBe('notice.blank_left')
  await close()
})
