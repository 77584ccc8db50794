import { authorize } from '../../core/actor/actor.ts'
import type { Answer, Question, TakenOut } from '../../core/question/question.ts'
import { parseTakenOut } from '../../core/question/take-out.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, findAnswer, findQuestion } from '../question-box.ts'
import type { Records } from '../store.ts'

export interface TakeOutInput {
  /** Each is taken out wherever the text says it. */
  readonly words: readonly string[]
  readonly reason: string
  readonly seenVersion?: number | undefined
}

const without = <W extends Question | Answer>(written: W, { words }: TakeOutInput, reason: string, now: Instant): Result<W> => {
  const text = parseTakenOut(written.text, words)
  const takenOut: TakenOut = { at: now, reason }
  return text.ok ? ok({ ...written, text: text.value, editedAt: now, takenOut, version: written.version + 1 }) : text
}

const admitted = (context: Context, input: TakeOutInput): Result<string> => {
  const allowed = authorize(context.actor, 'question.moderate')
  return allowed.ok ? atField('/reason', parseText(input.reason, textLimits.reason)) : allowed
}

const entryOf = (context: Context, { id, incidentId }: Question, answer: Answer | null, reason: string, now: Instant) =>
  internalEntry(context, now, 'question.words_taken_out', id, { incidentId, answerId: answer?.id ?? null, reason })

/** What it said before is read by nobody but those who look after it. */
const forgetFormer = ({ questions }: Records, { id }: Question | Answer) => questions.withdrawFormer(id)

/** Takes words out of a question: what may not be read goes, the rest can be let through. The mark shows where; nothing else is changed. */
export const takeOutOfQuestion = (context: Context, input: TakeOutInput & { readonly questionId: string }): Promise<Result<Question>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Question>> => {
    const reason = admitted(context, input)
    if (!reason.ok) return reason
    const found = await findQuestion(records, input.questionId)
    if (!found.ok) return found
    const seen = checkSeen('question', found.value, input.seenVersion)
    if (!seen.ok) return seen
    const question = without(found.value, input, reason.value, now)
    if (!question.ok) return question
    if (!(await records.questions.save(question.value, found.value.version))) return stale('question')
    await forgetFormer(records, question.value)
    await records.journal.append([entryOf(context, question.value, null, reason.value, now)])
    return question
  })
}

/** The same of an answer. */
export const takeOutOfAnswer = (context: Context, input: TakeOutInput & { readonly answerId: string }): Promise<Result<Answer>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Answer>> => {
    const reason = admitted(context, input)
    if (!reason.ok) return reason
    const found = await findAnswer(records, input.answerId)
    if (!found.ok) return found
    const seen = checkSeen('answer', found.value.answer, input.seenVersion)
    if (!seen.ok) return seen
    const answer = without(found.value.answer, input, reason.value, now)
    if (!answer.ok) return answer
    if (!(await records.questions.saveAnswer(answer.value, found.value.answer.version))) return stale('answer')
    await forgetFormer(records, answer.value)
    await records.journal.append([entryOf(context, found.value.question, answer.value, reason.value, now)])
    return answer
  })
}
