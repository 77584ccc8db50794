import { authorize } from '../../core/actor/actor.ts'
import type { Answer } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { type AnswerFile, atField, findAnswer } from '../question-box.ts'
import { lookAt, type ModerateInput } from '../question-edit.ts'
import { tellAskers } from '../question-told.ts'
import type { Records } from '../store.ts'

type Input = ModerateInput & { readonly answerId: string }

const findAsRead = async (records: Records, { answerId, seenVersion }: Input): Promise<Result<AnswerFile>> => {
  const found = await findAnswer(records, answerId)
  if (!found.ok) return found
  const seen = checkSeen('answer', found.value.answer, seenVersion)
  return seen.ok ? found : seen
}

/** Lets an answer through, shows it again, or hides it with a reason. Who asked is told of what is shown for the first time. */
export const moderateAnswer = async (context: Context, input: Input): Promise<Result<Answer>> => {
  const now = context.clock.now()
  const result = await context.store.transaction<Answer>(async (records) => {
    const allowed = authorize(context.actor, 'question.moderate')
    if (!allowed.ok) return allowed
    const reason = input.act === 'hide' ? atField('/reason', parseText(input.reason, textLimits.reason)) : ok(null)
    if (!reason.ok) return reason
    const found = await findAsRead(records, input)
    if (!found.ok) return found
    const { answer: before, question } = found.value
    await lookAt(records, before.id, input.act)
    const state = input.act === 'hide' ? 'hidden' : 'shown'
    if (before.state === state && before.reason === reason.value) return ok(before)
    const answer: Answer = { ...before, state, reason: reason.value, version: before.version + 1 }
    if (!(await records.questions.saveAnswer(answer, before.version))) return stale('answer')
    const { incidentId } = question
    const entry =
      state === 'shown'
        ? internalEntry(context, now, 'question.answer_let_through', question.id, { incidentId, answerId: answer.id, from: before.state })
        : internalEntry(context, now, 'question.answer_hidden', question.id, { incidentId, answerId: answer.id, reason: answer.reason })
    if (state === 'shown') await tellAskers(context, records, question, answer, now)
    await records.journal.append([entry])
    return ok(answer)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
