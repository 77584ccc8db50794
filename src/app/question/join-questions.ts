import { authorize } from '../../core/actor/actor.ts'
import type { Question } from '../../core/question/question.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockTwo } from '../question-box.ts'
import { joinQuestion } from '../question-joining.ts'
import { tellOfAnswers } from '../question-told.ts'

/** Joins a question to another one that asks the same. Where that is answered, those who come to it are told. */
export const joinQuestions = async (
  context: Context,
  input: { readonly questionId: string; readonly into: string },
): Promise<Result<Question>> => {
  const now = context.clock.now()
  const result = await context.store.transaction<Question>(async (records) => {
    const allowed = authorize(context.actor, 'question.moderate')
    if (!allowed.ok) return allowed
    const found = await lockTwo(records, input.questionId, input.into)
    if (!found.ok) return found
    const [from, into] = found.value
    const children = await records.questions.listJoinedAskers(from.id)
    const joined = await joinQuestion(records, from, into, now)
    if (!joined.ok) return joined
    await tellOfAnswers(context, records, [joined.value, ...children], into, now)
    const fields = { incidentId: from.incidentId, into: into.id }
    await records.journal.append([internalEntry(context, now, 'question.joined', from.id, fields)])
    return joined
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
