import type { Question } from '../core/question/question.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { stale } from './load.ts'
import type { Records } from './store.ts'

export const mostJoined = 500

/**
 * Joins a question to one that asks the same: its asker and those who voted for it have voted for the other, unless they said something of that, and what was joined to it
 * before goes with it. Shown again it keeps its own votes; those that it gave stay given.
 */
export const joinQuestion = async (records: Records, from: Question, into: Question, now: Instant): Promise<Result<Question>> => {
  if (from.id === into.id || into.state !== 'shown' || from.incidentId !== into.incidentId)
    return refuse('question.not_shown', 'Join it to another question of the same incident that is shown.')
  const joined: Question = { ...from, state: 'joined', joinedTo: into.id, reason: null, version: from.version + 1 }
  if (!(await records.questions.save(joined, from.version))) return stale('question')
  for (const child of await records.questions.listJoined(from.id, mostJoined))
    if (!(await records.questions.save({ ...child, joinedTo: into.id, version: child.version + 1 }, child.version)))
      return stale('question')
  const said = await records.questions.ballotsOf(from.author, [into.id])
  if (from.author !== into.author && !said.has(into.id)) await records.questions.vote(into.id, from.author, 'up', now)
  await records.questions.carryVotes(from.id, into.id, into.author)
  return ok(joined)
}
