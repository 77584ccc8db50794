import { authorize } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { type QuestionState, questionStates } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { atField } from '../question-box.ts'
import type { QuestionCounts, TendedQuestion } from '../question-records.ts'
import { findTended } from '../question-tended.ts'
import type { Slice, SliceRequest } from '../store.ts'

export interface ListedQuestions {
  readonly slice: Slice<TendedQuestion>
  readonly counts: QuestionCounts
}

/** Questions of an incident in one state, the highest first, for those who look after them. */
export const listQuestions = async (
  context: Context,
  input: SliceRequest & { readonly incidentId: string; readonly state?: string | undefined; readonly isUnanswered: boolean },
): Promise<Result<ListedQuestions>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const state = atField<QuestionState>('/state', parseOneOf(questionStates, input.state ?? 'shown'))
  if (!state.ok) return state
  const { after, limit, isUnanswered } = input
  return context.store.read(async (records): Promise<Result<ListedQuestions>> => {
    const incident = await findTended(records, input.incidentId)
    if (!incident.ok) return incident
    const slice = await records.questions.listTended(incident.value.id, { state: state.value, isUnanswered, after, limit })
    return ok({ slice, counts: await records.questions.countIn(incident.value.id) })
  })
}
