import { authorize } from '../../core/actor/actor.ts'
import type { Answer, Question } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { type TendedPlace, tendedIncident } from '../question-tended.ts'

/** An answer that waits, with what it answers. */
export interface HeldAnswer {
  readonly answer: Answer
  readonly question: Question
}
export interface HeldWords {
  readonly questions: readonly Question[]
  readonly answers: readonly HeldAnswer[]
}

const mostShown = 100

/** What waits on a page, or under one incident of it, to be let through; the oldest first, at most a hundred of each. */
export const listHeldWords = async (context: Context, input: TendedPlace): Promise<Result<HeldWords>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<HeldWords>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const incidentId = tendedIncident(input)
    if (!incidentId.ok) return incidentId
    const first = { after: null, limit: mostShown, incidentId: incidentId.value }
    const questions = (await records.questions.listHeld(page.value.id, first)).items
    const held = (await records.questions.listHeldAnswers(page.value.id, first)).items
    const asked = new Map((await records.questions.findMany(held.map(({ questionId }) => questionId))).map((one) => [one.id, one]))
    const answers = held.flatMap((answer) => {
      const question = asked.get(answer.questionId)
      return question ? [{ answer, question }] : []
    })
    return ok({ questions, answers })
  })
}
