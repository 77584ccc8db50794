import type { Question } from '../core/question/question.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { stale } from './load.ts'
import type { Records } from './store.ts'

/**
 * Joins questions to one that asks the same: their askers and those who voted for them have voted for the other, unless they said something
 * of that, and what was joined to them before goes with them. Shown again each keeps its own votes; those that it gave stay given. All of
 * them are to be locked: what is joined to another one at the same moment would be joined to something that is joined itself.
 */
export const joinAll = async (records: Records, from: readonly Question[], into: Question, now: Instant): Promise<Result<true>> => {
  if (from.some(({ id, incidentId }) => id === into.id || incidentId !== into.incidentId) || into.state !== 'shown')
    return refuse('question.not_shown', 'Join it to another question of the same incident that is shown.')
  if ((await records.questions.join(from, into.id)) < from.length) return stale('question')
  await records.questions.carryVotes(
    from.map(({ id }) => id),
    into,
    now,
  )
  return ok(true)
}

/** The same of a single one. */
export const joinQuestion = async (records: Records, from: Question, into: Question, now: Instant): Promise<Result<Question>> => {
  const joined = await joinAll(records, [from], into, now)
  return joined.ok ? ok({ ...from, state: 'joined', joinedTo: into.id, reason: null, version: from.version + 1 }) : joined
}
