import type { Context } from '../../app/context.ts'
import { acceptAnswer } from '../../app/question/accept-answer.ts'
import { answerQuestion } from '../../app/question/answer-question.ts'
import { askQuestion } from '../../app/question/ask-question.ts'
import { castVote } from '../../app/question/cast-vote.ts'
import { editAnswer } from '../../app/question/edit-answer.ts'
import { editQuestion } from '../../app/question/edit-question.ts'
import { reportWords } from '../../app/question/report-words.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { type Answer, ballots, type Question } from '../../core/question/question.ts'
import type { Result } from '../../core/result.ts'
import type { QuestionOutcome } from '../../render/locales/question-words.ts'
import { type QuestionAct, questionActs, questionFields } from '../../render/page/question-state.ts'
import { mapped } from '../api/mapped.ts'
import type { Form } from './form-body.ts'

/** What a form on the questions said. */
export interface QuestionForm {
  readonly act: QuestionAct
  readonly text: string
  readonly name: string | undefined
  readonly questionId: string
  readonly answerId: string | undefined
  readonly reason: string
  readonly ballot: string
  readonly isFinal: boolean
  readonly order: string
  readonly after: string
}

const one = (form: Form, name: string): string | undefined => form.get(name)?.[0]

export const questionFormOf = (form: Form): Result<QuestionForm> =>
  mapped(parseOneOf(questionActs, one(form, questionFields.act) ?? ''), (act) => ({
    act,
    text: one(form, questionFields.text) ?? '',
    name: one(form, questionFields.name),
    questionId: one(form, questionFields.question) ?? '',
    answerId: one(form, questionFields.answer),
    reason: one(form, questionFields.reason) ?? '',
    ballot: one(form, questionFields.ballot) ?? '',
    isFinal: one(form, questionFields.final) !== undefined,
    order: one(form, questionFields.order) ?? '',
    after: one(form, questionFields.after) ?? '',
  }))

/** What came of it, and the question that it was about; no outcome where the page itself shows it. */
export interface Done {
  readonly outcome: QuestionOutcome | null
  readonly questionId: string
}

const written = ({ state }: { readonly state: string }): QuestionOutcome => (state === 'held' ? 'held' : 'shown')

const edit = async (context: Context, form: QuestionForm, link: string): Promise<Result<Done>> => {
  const input = { text: form.text, name: form.name, link }
  const saved: Result<Question | Answer> =
    form.answerId === undefined
      ? await editQuestion(context, { ...input, questionId: form.questionId })
      : await editAnswer(context, { ...input, answerId: form.answerId })
  return mapped(saved, ({ state }) => ({ outcome: state === 'held' ? 'held' : 'saved', questionId: form.questionId }))
}

const vote = async (context: Context, { ballot, questionId, answerId }: QuestionForm, link: string): Promise<Result<Done>> => {
  const cast = parseOneOf(ballots, ballot)
  if (!cast.ok) return cast
  return mapped(await castVote(context, { ballot: cast.value, questionId, answerId, link }), () => ({ outcome: null, questionId }))
}

/** Does what a form asks for, as the reader whose link it is. */
export const doQuestionForm = async (context: Context, incidentId: string, form: QuestionForm, link: string): Promise<Result<Done>> => {
  const { text, name, questionId, answerId, reason } = form
  switch (form.act) {
    case 'ask':
      return mapped(await askQuestion(context, { incidentId, text, name, link }), (asked) => ({
        outcome: written(asked),
        questionId: asked.id,
      }))
    case 'answer':
      return mapped(await answerQuestion(context, { questionId, text, name, link }), (answer) => ({ outcome: written(answer), questionId }))
    case 'edit':
      return edit(context, form, link)
    case 'vote':
      return vote(context, form, link)
    case 'report': {
      const told = await reportWords(context, { questionId, answerId, reason, link })
      return mapped(told, () => ({ outcome: 'reported' as const, questionId }))
    }
    case 'accept': {
      const accepted = await acceptAnswer(context, { questionId, answerId: answerId ?? null, link })
      return mapped(accepted, () => ({ outcome: 'accepted' as const, questionId }))
    }
  }
}
