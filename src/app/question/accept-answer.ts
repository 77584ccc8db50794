import { authorize } from '../../core/actor/actor.ts'
import type { AnswerId } from '../../core/brand.ts'
import type { Question } from '../../core/question/question.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { findAnswer, findQuestion } from '../question-box.ts'
import { enterBox } from '../question-writer.ts'
import type { Records } from '../store.ts'

interface AcceptInput {
  readonly questionId: string
  /** Null takes it back. */
  readonly answerId: string | null
  /** Of the reader who asked. */
  readonly link?: string | undefined
}

/** Whoever looks after the questions, or who asked. */
const admit = async (
  context: Context,
  records: Records,
  question: Question,
  link: string | undefined,
): Promise<Result<Context['actor']>> => {
  if (link === undefined) {
    const allowed = authorize(context.actor, 'question.moderate')
    return allowed.ok ? ok(context.actor) : allowed
  }
  const entered = await enterBox(context, records, { incidentId: question.incidentId, link })
  if (!entered.ok) return entered
  const { author, actor } = entered.value.writer
  return author === question.author ? ok(actor) : refuse('question.not_own', 'Somebody else asked this.')
}

const acceptable = async (records: Records, question: Question, answerId: string | null): Promise<Result<AnswerId | null>> => {
  if (answerId === null) return ok(null)
  const found = await findAnswer(records, answerId)
  if (!found.ok) return found
  const { answer } = found.value
  return answer.questionId === question.id && answer.state === 'shown' ? ok(answer.id) : missing('answer')
}

/** Marks the answer that says it; it stands first whatever the votes. */
export const acceptAnswer = (context: Context, input: AcceptInput): Promise<Result<Question>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Question>> => {
    const found = await findQuestion(records, input.questionId)
    if (!found.ok) return found
    const before = found.value
    const actor = await admit(context, records, before, input.link)
    if (!actor.ok) return actor
    const acceptedId = await acceptable(records, before, input.answerId)
    if (!acceptedId.ok) return acceptedId
    if (before.acceptedId === acceptedId.value) return found
    const question: Question = { ...before, acceptedId: acceptedId.value, version: before.version + 1 }
    if (!(await records.questions.save(question, before.version))) return stale('question')
    const fields = { incidentId: question.incidentId, answerId: question.acceptedId }
    await records.journal.append([internalEntry({ ...context, actor: actor.value }, now, 'question.answer_accepted', question.id, fields)])
    return ok(question)
  })
}
