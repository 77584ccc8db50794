import { addComponent } from '../../src/app/component/add-component.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { correctNotice } from '../../src/app/notice/correct-notice.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { castVote } from '../../src/app/question/cast-vote.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { requestQuestionLink } from '../../src/app/question/request-question-link.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { impacts } from '../../src/core/component/impact.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken } from '../../src/core/link.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { systemClock } from '../../src/main/clock.ts'
import { asked, longIncident, type Told } from '../build/long-incident.ts'
import { furnish, good, type House, owner, system } from '../scenario/house.ts'

const hour = 3600
const hours = longIncident.reduce((sum, { after }) => sum + after, 0)
const stranger: Actor = { kind: 'anonymous' }

const teller = (house: House, components: readonly string[]) => {
  const notices: string[] = []
  let incidentId = ''
  const noticeOf = (word: Told, next: number) => ({
    phase: word.phase,
    affected: components.map((componentId, at) => ({ componentId, impact: impacts[word.impacts[at] ?? 0] ?? 'operational' })),
    slots: { now: word.now, nextUpdate: { by: instantText(plusSeconds(house.now(), next * hour)), onChange: true } },
  })
  const say = async (word: Told, next: number): Promise<string> => {
    const notice = noticeOf(word, next)
    const { affected } = notice
    if (incidentId === '') {
      const opening = { title: 'Payments, reports and exports stand still', severity: 'critical', affected, notice, publish: true } as const
      const opened = good(await openIncident(house.as(owner), opening))
      incidentId = opened.incidentId
      return opened.noticeId
    }
    if (word.corrects) {
      const [of, reason] = word.corrects
      const { slots } = notice
      return good(await correctNotice(house.as(owner), { noticeId: notices[of] ?? '', reason, notice: { slots } })).noticeId
    }
    const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
    good(await publishNotice(house.as(owner), { noticeId: draft.id, readVersion: draft.version }))
    return draft.id
  }
  return async (word: Told, next: number): Promise<string> => {
    house.pass(Math.round(word.after * hour))
    const noticeId = await say(word, next)
    house.pass(10)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    notices.push(noticeId)
    return incidentId
  }
}

/** Forty readers with a question each; everyone of them has a vote for the first question of the next matter. */
const askAll = async (house: House, incidentId: string): Promise<void> => {
  good(await changeQuestionSettings(house.as(owner), { isOn: true, holdsForReview: false, readVersion: 0 }))
  const ids: string[] = []
  for (const [at, text] of asked.entries()) {
    const email = `reader${at}@example.net`
    good(await requestQuestionLink(house.as(stranger), { incidentId, email }))
    const reader = await house.store.read((records) => records.readers.findByAddress(house.page.id, email))
    const token = { purpose: 'questions_confirmed', subject: `${incidentId}-${reader?.id}`, nonce: '', expiresAt: null } as const
    const link = linkToken(house.as(owner).settings.secret, token)
    ids.push(good(await askQuestion(house.as(stranger), { incidentId, text, name: `Reader ${at}`, link })).id)
    const matter = ids[Math.floor(at / 5) * 5 - 5]
    if (matter) good(await castVote(house.as(stranger), { questionId: matter, ballot: 'up', link }))
  }
}

/** The history of a week that ends now, word by word through the verbs, on a store in which there was nothing. Answers its incident. */
export const fillLongIncident = async (opened: { readonly store: Store; readonly dispatch: DispatchStore }): Promise<string> => {
  const house = await furnish(opened, { from: plusSeconds(systemClock.now(), -Math.ceil(hours * hour) - 10 * longIncident.length - hour) })
  const exports = good(await addComponent(house.as(owner), { name: 'Exports' }))
  const tell = teller(house, [house.checkout, house.reports, exports.id])
  let incidentId = ''
  for (const [at, word] of longIncident.entries()) incidentId = await tell(word, longIncident[at + 1]?.after ?? 12)
  await askAll(house, incidentId)
  return incidentId
}
