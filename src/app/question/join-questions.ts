import { authorize } from '../../core/actor/actor.ts'
import type { Question } from '../../core/question/question.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findQuestion } from '../question-box.ts'
import { joinQuestion, mostJoined } from '../question-joining.ts'
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
    const from = await findQuestion(records, input.questionId)
    if (!from.ok) return from
    const into = await findQuestion(records, input.into)
    if (!into.ok) return into
    const children = await records.questions.listJoined(from.value.id, mostJoined)
    const joined = await joinQuestion(records, from.value, into.value, now)
    if (!joined.ok) return joined
    await tellOfAnswers(context, records, [joined.value, ...children], into.value, now)
    const fields = { incidentId: from.value.incidentId, into: into.value.id }
    await records.journal.append([internalEntry(context, now, 'question.joined', from.value.id, fields)])
    return joined
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
