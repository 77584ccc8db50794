import type { Schemas } from '../../client/open-client.ts'
import { type Answered, answeredHere } from '../../client/refusal.ts'
import { parseInstant, secondsBetween } from '../../core/time.ts'
import { millisecondText } from '../clock-text.ts'
import { type Expected, isPublicYet, lookOut, watchArrivals } from './arrivals.ts'
import { countDown } from './countdown.ts'
import { tellColleagues } from './heads-up.ts'
import type { LiveStream } from './live-stream.ts'
import type { Stage } from './stage.ts'

/** What became of one publication. */
export interface Watched {
  readonly publication: Schemas['Publication']
  readonly isInTime: boolean
}

/** Publishes, counts the undo window down, and watches it arrive at everybody. */
export const publishAndWatch = async (
  stage: Stage,
  live: LiveStream,
  what: string,
  expected: Expected,
  publish: () => Promise<Answered<Schemas['Publication']>>,
): Promise<Answered<Watched>> => {
  const lookout = await lookOut(stage, live)
  if (!lookout.ok) return lookout
  stage.tell('person', what)
  const publication = await publish()
  if (!publication.ok) return publication
  const effectiveAt = answeredHere(parseInstant(publication.value.effectiveAt))
  if (!effectiveAt.ok) return effectiveAt
  const left = Math.max(0, secondsBetween(stage.now(), effectiveAt.value))
  const until = millisecondText(effectiveAt.value, stage.session.machine.zone)
  stage.tell('forthright', `takes effect at ${until}, in ${left.toFixed(1)} s; until then it can be undone and nothing is public or sent`)
  const isTooEarly = left > 1 && (await isPublicYet(stage, publication.value.incidentId, expected))
  if (isTooEarly) stage.tell('reader', 'sees it TOO EARLY: the undo window is still open')
  await countDown(stage, effectiveAt.value)
  if (left > 1) await tellColleagues(stage, lookout.value.mark, publication.value.incidentId)
  const isInTime = await watchArrivals(stage, live, lookout.value, publication.value, expected)
  return isInTime.ok ? { ok: true, value: { publication: publication.value, isInTime: isInTime.value && !isTooEarly } } : isInTime
}
