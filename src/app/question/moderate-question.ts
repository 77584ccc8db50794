import { authorize } from '../../core/actor/actor.ts'
import type { Question } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, findQuestion } from '../question-box.ts'
import { lookAt, type ModerateInput } from '../question-edit.ts'
import { tellOnceShown } from '../question-told.ts'

/** Lets a question through, shows again what was hidden or joined, or hides it with a reason. What was reported of it has been looked at then. */
export const moderateQuestion = async (
  context: Context,
  input: ModerateInput & { readonly questionId: string },
): Promise<Result<Question>> => {
  const now = context.clock.now()
  const result = await context.store.transaction<Question>(async (records) => {
    const allowed = authorize(context.actor, 'question.moderate')
    if (!allowed.ok) return allowed
    const reason = input.act === 'hide' ? atField('/reason', parseText(input.reason, textLimits.reason)) : ok(null)
    if (!reason.ok) return reason
    const found = await findQuestion(records, input.questionId)
    if (!found.ok) return found
    const before = found.value
    const seen = checkSeen('question', before, input.seenVersion)
    if (!seen.ok) return seen
    await lookAt(records, before.id, input.act)
    const state = input.act === 'hide' ? 'hidden' : 'shown'
    if (before.state === state && before.reason === reason.value) return found
    const question: Question = { ...before, state, joinedTo: null, reason: reason.value, version: before.version + 1 }
    if (!(await records.questions.save(question, before.version))) return stale('question')
    const { id, incidentId } = question
    const entry =
      state === 'shown'
        ? internalEntry(context, now, 'question.let_through', id, { incidentId, from: before.state })
        : internalEntry(context, now, 'question.hidden', id, { incidentId, reason: question.reason })
    await tellOnceShown(context, records, question, now)
    await records.journal.append([entry])
    return ok(question)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
