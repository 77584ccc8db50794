import { authorize } from '../../core/actor/actor.ts'
import type { QuestionId } from '../../core/brand.ts'
import type { Question } from '../../core/question/question.ts'
import { clustersOf } from '../../core/question/similar.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findTended } from '../question-tended.ts'
import { forgottenAmong } from '../question-told.ts'

/** Questions that ask much the same and have no answer yet. */
export interface QuestionCluster {
  readonly leader: Question
  readonly others: readonly Question[]
  /** What was joined to one of them already; whoever asked it is told of the answer too. */
  readonly joined: readonly Question[]
  /** Those of all these whose asker no mail reaches any more. */
  readonly forgotten: readonly QuestionId[]
  /** Who asked or voted for one of them; somebody who did several counts several times. */
  readonly voices: number
}

// What is alike is found by comparing all with all; five hundred take some hundredths of a second.
const mostCompared = 500

const voicesOf = (questions: readonly Question[]): number => questions.reduce((sum, { votes }) => sum + votes.ups + 1, 0)

/** Open questions of an incident, those that wait to be let through among them, grouped by what they ask; the largest concern first. */
export const listQuestionClusters = async (
  context: Context,
  input: { readonly incidentId: string },
): Promise<Result<readonly QuestionCluster[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<readonly QuestionCluster[]>> => {
    const incident = await findTended(records, input.incidentId)
    if (!incident.ok) return incident
    const open = { unanswered: true, limit: mostCompared, states: ['shown', 'held'] } as const
    const words = await records.questions.listWords(incident.value.id, open)
    const byId = new Map((await records.questions.findMany(words.map(({ id }) => id))).map((question) => [question.id, question]))
    const clusters = clustersOf(words.flatMap(({ id }) => byId.get(id) ?? []))
    const allJoined = await records.questions.listJoinedTo([...byId.keys()], mostCompared)
    const joined = Map.groupBy(allJoined, ({ joinedTo }) => joinedTo)
    const forgotten = new Set(await forgottenAmong(records, [...byId.values(), ...allJoined]))
    const counted = clusters.map(({ leader, others }) => {
      const all = [leader, ...others]
      const before = all.flatMap(({ id }) => joined.get(id) ?? [])
      const unreached = [...all, ...before].flatMap(({ id }) => (forgotten.has(id) ? [id] : []))
      return { leader, others, joined: before, forgotten: unreached, voices: voicesOf(all) }
    })
    return ok(counted.toSorted((a, b) => b.voices - a.voices || b.others.length - a.others.length))
  })
}
