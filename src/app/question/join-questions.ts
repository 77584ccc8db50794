import { authorize } from '../../core/actor/actor.ts'
import type { Question } from '../../core/question/question.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findQuestion } from '../question-box.ts'
import { joinQuestion } from '../question-joining.ts'

/** Joins a question to another one that asks the same. */
export const joinQuestions = (
  context: Context,
  input: { readonly questionId: string; readonly into: string },
): Promise<Result<Question>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Question>> => {
    const allowed = authorize(context.actor, 'question.moderate')
    if (!allowed.ok) return allowed
    const from = await findQuestion(records, input.questionId)
    if (!from.ok) return from
    const into = await findQuestion(records, input.into)
    if (!into.ok) return into
    const joined = await joinQuestion(records, from.value, into.value, now)
    if (!joined.ok) return joined
    const fields = { incidentId: from.value.incidentId, into: into.value.id }
    await records.journal.append([internalEntry(context, now, 'question.joined', from.value.id, fields)])
    return joined
  })
}
