import { z } from '@hono/zod-openapi'
import type { QuestionCluster } from '../../app/question/list-question-clusters.ts'
import type { QuestionFile, Tended } from '../../app/question/read-question.ts'
import type { KeptQuestionSettings, QuestionCounts, TendedQuestion } from '../../app/question-records.ts'
import { type Answer, answerStates, isOfOrganisation, type Question, questionStates } from '../../core/question/question.ts'
import { instantText } from '../../core/time.ts'
import { id, time } from './schemas.ts'

const written = {
  name: z.string().openapi({ description: 'Under which it was written; a reader chose it, and may have given none' }),
  isOurs: z.boolean().openapi({ description: 'Whether the organisation wrote it' }),
  text: z.string().openapi({ description: 'Plain text with line breaks; of a reader: hostile until shown otherwise' }),
  reason: z.string().nullable().openapi({ description: 'Why it was hidden' }),
  votes: z.object({ ups: z.int(), downs: z.int() }),
  writtenAt: time,
  editedAt: time.nullable(),
  version: z.int(),
}
export const questionView = z
  .object({
    id,
    incidentId: id,
    state: z.enum(questionStates),
    joinedTo: id.nullable().openapi({ description: 'The question that asks the same' }),
    acceptedId: id.nullable().openapi({ description: 'The answer that says it' }),
    ...written,
  })
  .openapi('Question')
export const answerView = z.object({ id, questionId: id, state: z.enum(answerStates), ...written }).openapi('Answer')

export const tendedQuestionView = questionView
  .extend({
    answers: z.int().openapi({ description: 'Answers that are shown' }),
    heldAnswers: z.int().openapi({ description: 'Answers that wait to be let through' }),
    reports: z.int().openapi({ description: 'Readers who say that it or an answer to it has no business here' }),
  })
  .openapi('TendedQuestion')

const states = z.object({ held: z.int(), shown: z.int(), hidden: z.int() })
export const questionCountsView = z
  .object({
    questions: states.extend({ joined: z.int() }),
    answers: states,
    unanswered: z.int().openapi({ description: 'Shown, without an answer that is' }),
    reports: z.int(),
  })
  .openapi('QuestionCounts')

const former = z.array(z.object({ text: z.string(), replacedAt: time })).openapi({ description: 'What it said before, the oldest first' })
const reports = z.array(z.object({ reason: z.string(), at: time }))
export const questionFileView = z
  .object({
    question: questionView.extend({ former, reports }),
    answers: z.array(answerView.extend({ former, reports })).openapi({ description: 'In every state, in the order of writing' }),
    joined: z.array(questionView),
  })
  .openapi('QuestionFile')

export const clusterView = z
  .object({
    leader: questionView,
    others: z.array(questionView),
    voices: z.int().openapi({ description: 'Askers and votes for any of them' }),
  })
  .openapi('QuestionCluster')

export const questionSettingsView = z
  .object({
    isOn: z.boolean(),
    holdsForReview: z.boolean().openapi({ description: 'What readers write is shown once somebody has let it through' }),
    closesAfterDays: z.int().openapi({ description: 'Readers write and vote until so many days after the end' }),
    mailsReadersWords: z.boolean().openapi({ description: 'Whether a mail may carry what another reader wrote' }),
    version: z.int(),
  })
  .openapi('QuestionSettings')

const viewWritten = ({ author, name, text, reason, votes, writtenAt, editedAt, version }: Question | Answer) => ({
  name,
  isOurs: isOfOrganisation(author),
  text,
  reason,
  votes: { ...votes },
  writtenAt: instantText(writtenAt),
  editedAt: editedAt && instantText(editedAt),
  version,
})

export const viewQuestion = (question: Question): z.output<typeof questionView> => ({
  id: question.id,
  incidentId: question.incidentId,
  state: question.state,
  joinedTo: question.joinedTo,
  acceptedId: question.acceptedId,
  ...viewWritten(question),
})

export const viewAnswer = (answer: Answer): z.output<typeof answerView> => ({
  id: answer.id,
  questionId: answer.questionId,
  state: answer.state,
  ...viewWritten(answer),
})

export const viewTended = (question: TendedQuestion): z.output<typeof tendedQuestionView> => ({
  ...viewQuestion(question),
  answers: question.answers,
  heldAnswers: question.heldAnswers,
  reports: question.reports,
})

export const viewCounts = ({ questions, answers, unanswered, reports: told }: QuestionCounts): z.output<typeof questionCountsView> => ({
  questions: { ...questions },
  answers: { ...answers },
  unanswered,
  reports: told,
})

const viewAround = ({ former: earlier, reports: told }: Tended<Question | Answer>) => ({
  former: earlier.map(({ text, replacedAt }) => ({ text, replacedAt: instantText(replacedAt) })),
  reports: told.map(({ reason, at }) => ({ reason, at: instantText(at) })),
})

export const viewQuestionFile = ({ question, answers, joined }: QuestionFile): z.output<typeof questionFileView> => ({
  question: { ...viewQuestion(question.written), ...viewAround(question) },
  answers: answers.map((answer) => ({ ...viewAnswer(answer.written), ...viewAround(answer) })),
  joined: joined.map(viewQuestion),
})

export const viewCluster = ({ leader, others, voices }: QuestionCluster): z.output<typeof clusterView> => ({
  leader: viewQuestion(leader),
  others: others.map(viewQuestion),
  voices,
})

export const viewQuestionSettings = ({ settings, version }: KeptQuestionSettings) => ({ body: { ...settings, version }, version })
