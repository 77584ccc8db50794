import { authorize } from '../../core/actor/actor.ts'
import type { QuestionId } from '../../core/brand.ts'
import type { Answer, Question } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findQuestion } from '../question-box.ts'
import { type Tended, tended } from '../question-tended.ts'
import { forgottenAmong } from '../question-told.ts'

export interface QuestionFile {
  readonly question: Tended<Question>
  readonly answers: readonly Tended<Answer>[]
  readonly joined: readonly Question[]
  /** Of the question and those, the ones whose asker no mail reaches any more. */
  readonly forgotten: readonly QuestionId[]
}

const mostAnswers = 200
const mostJoined = 200

/** One question with its answers in every state, what was joined to it, earlier words and reports; for those who look after it. */
export const readQuestion = async (context: Context, input: { readonly questionId: string }): Promise<Result<QuestionFile>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<QuestionFile>> => {
    const question = await findQuestion(records, input.questionId)
    if (!question.ok) return question
    const answers: Tended<Answer>[] = []
    for (const answer of await records.questions.listAllAnswers(question.value.id, mostAnswers)) answers.push(await tended(records, answer))
    const joined = await records.questions.listJoined(question.value.id, mostJoined)
    const forgotten = await forgottenAmong(records, [question.value, ...joined])
    return ok({ question: await tended(records, question.value), answers, joined, forgotten })
  })
}
