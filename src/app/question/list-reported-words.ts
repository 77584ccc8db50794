import { authorize } from '../../core/actor/actor.ts'
import type { Answer, Question } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { type Tended, type TendedPlace, tended, tendedIncident } from '../question-tended.ts'

export interface ReportedWords {
  readonly questions: readonly Tended<Question>[]
  readonly answers: readonly { readonly answer: Tended<Answer>; readonly question: Question }[]
}

const mostShown = 50

/** What readers say has no business on a page, or under one incident of it, with their reasons; at most fifty questions and answers. */
export const listReportedWords = async (context: Context, input: TendedPlace): Promise<Result<ReportedWords>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<ReportedWords>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const incidentId = tendedIncident(input)
    if (!incidentId.ok) return incidentId
    const first = { limit: mostShown, incidentId: incidentId.value }
    const reported = await records.questions.listReported(page.value.id, first)
    const reportedAnswers = await records.questions.listReportedAnswers(page.value.id, first)
    const asked = new Map(
      (await records.questions.findMany(reportedAnswers.map(({ questionId }) => questionId))).map((one) => [one.id, one]),
    )
    const questions: Tended<Question>[] = []
    for (const question of reported) questions.push(await tended(records, question))
    const answers: { readonly answer: Tended<Answer>; readonly question: Question }[] = []
    for (const answer of reportedAnswers) {
      const question = asked.get(answer.questionId)
      if (question) answers.push({ answer: await tended(records, answer), question })
    }
    return ok({ questions, answers })
  })
}
