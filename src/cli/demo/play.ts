import type { Schemas } from '../../client/open-client.ts'
import { type Answered, answeredHere } from '../../client/refusal.ts'
import { refuse } from '../../core/result.ts'
import { instantText, plusSeconds } from '../../core/time.ts'
import { type LiveStream, openLiveStream } from './live-stream.ts'
import { added, correctedWords, correction, resolution, rule, update } from './organisation.ts'
import { publishAndWatch, type Watched } from './publish-and-watch.ts'
import { type Alert, clearAlert, raiseAlert } from './raise-alert.ts'
import type { Stage } from './stage.ts'

type Played = Promise<Answered<Watched>>

/** Promised anew in each notice. */
const withNextWord = (notice: Schemas['NoticeInput'], stage: Stage): Schemas['NoticeInput'] => ({
  ...notice,
  slots: { ...notice.slots, nextUpdate: { by: instantText(plusSeconds(stage.now(), 30 * 60)), onChange: true } },
})

const accept = (stage: Stage, proposalId: string, notice: Schemas['NoticeInput']) =>
  stage.session.client.publish((api, header) =>
    api.POST('/api/proposals/{proposalId}/accept', { params: { path: { proposalId }, header }, body: { notice } }),
  )

const firstNotice = async (stage: Stage, live: LiveStream, alert: Alert): Played => {
  stage.act('1. An alert becomes a prepared first notice')
  const proposalId = await raiseAlert(stage, alert)
  if (!proposalId.ok) return proposalId
  stage.act('2. A person publishes it')
  const expected = { words: rule.now, isOver: false }
  return publishAndWatch(stage, live, 'publishes the proposal, adding who is affected and what still works', expected, () =>
    accept(stage, proposalId.value, added),
  )
}

const laterNotice = (stage: Stage, live: LiveStream, incidentId: string): Played => {
  stage.act('3. The next word')
  const expected = { words: update.slots?.now ?? '', isOver: false }
  return publishAndWatch(stage, live, 'publishes an update: the cause is found', expected, () =>
    stage.session.client.publish((api, header) =>
      api.POST('/api/incidents/{incidentId}/notices', { params: { path: { incidentId }, header }, body: withNextWord(update, stage) }),
    ),
  )
}

const corrected = (stage: Stage, live: LiveStream, noticeId: string): Played => {
  stage.act('4. A correction stands beside what was wrong')
  const expected = { words: correctedWords, isOver: false }
  return publishAndWatch(stage, live, 'corrects the update: only payments in euros fail', expected, () =>
    stage.session.client.publish((api, header) =>
      api.POST('/api/notices/{noticeId}/corrections', {
        params: { path: { noticeId }, header },
        body: { reason: correction.reason, notice: withNextWord(correction.notice, stage) },
      }),
    ),
  )
}

const resolved = async (stage: Stage, live: LiveStream, alert: Alert): Played => {
  stage.act('5. The alerts are over: the resolution')
  const proposalId = await clearAlert(stage, alert)
  if (!proposalId.ok) return proposalId
  const expected = { words: resolution.slots?.now ?? '', isOver: true }
  return publishAndWatch(stage, live, 'publishes the resolution: nothing was lost', expected, () =>
    accept(stage, proposalId.value, resolution),
  )
}

const playAll = async (stage: Stage, live: LiveStream, alert: Alert): Promise<Answered<boolean>> => {
  const first = await firstNotice(stage, live, alert)
  if (!first.ok) return first
  const second = await laterNotice(stage, live, first.value.publication.incidentId)
  if (!second.ok) return second
  const third = await corrected(stage, live, second.value.publication.noticeId)
  if (!third.ok) return third
  const last = await resolved(stage, live, alert)
  if (!last.ok) return last
  return { ok: true, value: [first, second, third, last].every(({ value }) => value.isInTime) }
}

/** Plays the main job once. The answer is whether everything arrived within its limit. */
export const play = async (stage: Stage): Promise<Answered<boolean>> => {
  const secret = await stage.session.client.ask((api) => api.POST('/api/alerts/secret', { body: { renew: false } }))
  if (!secret.ok) return secret
  const live = await openLiveStream(stage)
  if (!live) return answeredHere(refuse('store.unavailable', 'The page has no live stream just now.'))
  stage.tell('reader', 'has the page open')
  try {
    return await playAll(stage, live, { key: `demo-${stage.now().epochMilliseconds.toString(36)}`, secret: secret.value.secret })
  } finally {
    live.close()
  }
}
