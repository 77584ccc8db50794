import { z } from '@hono/zod-openapi'
import type { AnswerInDraft } from '../../app/question/add-answer-to-draft.ts'
import type { ArrivalsSeen } from '../../app/question/list-arrivals.ts'
import type { QuestionCluster } from '../../app/question/list-question-clusters.ts'
import type { ReportedWords } from '../../app/question/list-reported-words.ts'
import type { WaitingQuestions } from '../../app/question/list-waiting-questions.ts'
import type { QuestionFile } from '../../app/question/read-question.ts'
import type { KeptQuestionSettings, QuestionCounts, TendedQuestion } from '../../app/question-records.ts'
import type { Tended } from '../../app/question-tended.ts'
import { replyOutcomes } from '../../core/question/decide-reply.ts'
import { machineSigns } from '../../core/question/machine-mail.ts'
import { type Answer, answerStates, isOfOrganisation, type Question, questionStates } from '../../core/question/question.ts'
import { instantText } from '../../core/time.ts'
import { id, incidentView, noticeView, time } from './schemas.ts'
import { viewIncident, viewNotice } from './views.ts'

const written = {
  name: z.string().openapi({ description: 'Under which it was written; a reader chose it, and may have given none' }),
  isOurs: z.boolean().openapi({ description: 'Whether the organisation wrote it' }),
  text: z.string().openapi({ description: 'Plain text with line breaks; of a reader: hostile until shown otherwise' }),
  reason: z.string().nullable().openapi({ description: 'Why it was hidden; the reader who wrote it reads this too, nobody else' }),
  votes: z.object({ ups: z.int(), downs: z.int() }),
  writtenAt: time,
  editedAt: time.nullable(),
  takenOut: z
    .object({ at: time, reason: z.string() })
    .nullable()
    .openapi({ description: 'When and why words were taken out of it; the reader who wrote it reads the reason, nobody else does' }),
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

export const waitingView = z
  .object({
    isOn: z.boolean().openapi({ description: 'Whether readers may ask' }),
    items: z.array(
      z.object({
        incident: incidentView,
        held: z.int().openapi({ description: 'Questions and answers that wait to be let through' }),
        reported: z.int().openapi({ description: 'Questions and answers that readers reported and nobody has looked at since' }),
        unanswered: z.int().openapi({ description: 'Questions that are shown, without an answer that is; until questions close' }),
      }),
    ),
  })
  .openapi('WaitingQuestions')

const former = z.array(z.object({ text: z.string(), replacedAt: time })).openapi({ description: 'What it said before, the oldest first' })
const reports = z.array(z.object({ reason: z.string(), at: time }))
const tendedQuestion = questionView.extend({ former, reports })
const tendedAnswer = answerView.extend({ former, reports })
export const reportedView = z
  .object({ questions: z.array(tendedQuestion), answers: z.array(z.object({ answer: tendedAnswer, question: questionView })) })
  .openapi('ReportedWords')

export const answerInDraftView = z
  .object({
    notice: noticeView,
    isBegun: z.boolean().openapi({ description: 'Whether the draft was begun for it' }),
    isChanged: z.boolean().openapi({ description: 'False where the draft says it already' }),
    before: z.string().nullable().openapi({ description: 'Its free text as it was, to take the answer out again' }),
    fieldVersion: z.int().openapi({ description: 'The version of its free text; what takes the answer out again is based on it' }),
    others: z.array(z.object({ id: z.string(), name: z.string() })).openapi({ description: 'Who else has the draft open' }),
  })
  .openapi('AnswerInDraft')

const forgotten = z
  .array(id)
  .openapi({ description: 'Those whose asker no mail reaches any more, because the address was forgotten: nobody is told there' })

export const questionFileView = z
  .object({
    question: tendedQuestion,
    answers: z.array(tendedAnswer).openapi({ description: 'In every state, in the order of writing' }),
    joined: z.array(questionView),
    forgotten,
  })
  .openapi('QuestionFile')

export const clusterView = z
  .object({
    leader: questionView,
    others: z.array(questionView),
    joined: z.array(questionView).openapi({ description: 'Joined to one of them already; who asked it is told of the answer too' }),
    forgotten,
    voices: z.int().openapi({ description: 'Each of them and every vote for it; what was joined counts by its vote' }),
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

const viewWritten = ({ author, name, text, reason, votes, writtenAt, editedAt, takenOut, version }: Question | Answer) => ({
  name,
  isOurs: isOfOrganisation(author),
  text,
  reason,
  votes: { ...votes },
  writtenAt: instantText(writtenAt),
  editedAt: editedAt && instantText(editedAt),
  takenOut: takenOut && { at: instantText(takenOut.at), reason: takenOut.reason },
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

const viewTendedQuestion = (question: Tended<Question>) => ({ ...viewQuestion(question.written), ...viewAround(question) })
const viewTendedAnswer = (answer: Tended<Answer>) => ({ ...viewAnswer(answer.written), ...viewAround(answer) })

export const viewWaiting = ({ isOn, items }: WaitingQuestions): z.output<typeof waitingView> => ({
  isOn,
  items: items.map(({ incident, held, reported, unanswered }) => ({ incident: viewIncident(incident), held, reported, unanswered })),
})

export const viewReported = ({ questions, answers }: ReportedWords): z.output<typeof reportedView> => ({
  questions: questions.map(viewTendedQuestion),
  answers: answers.map(({ answer, question }) => ({ answer: viewTendedAnswer(answer), question: viewQuestion(question) })),
})

export const viewAnswerInDraft = ({ notice, others, ...rest }: AnswerInDraft): z.output<typeof answerInDraftView> => ({
  ...rest,
  notice: viewNotice(notice),
  others: others.map((writer) => ({ ...writer })),
})

export const viewQuestionFile = ({ question, answers, joined, forgotten }: QuestionFile): z.output<typeof questionFileView> => ({
  question: viewTendedQuestion(question),
  answers: answers.map(viewTendedAnswer),
  joined: joined.map(viewQuestion),
  forgotten: [...forgotten],
})

export const viewCluster = ({ leader, others, joined, forgotten, voices }: QuestionCluster): z.output<typeof clusterView> => ({
  leader: viewQuestion(leader),
  others: others.map(viewQuestion),
  joined: joined.map(viewQuestion),
  forgotten: [...forgotten],
  voices,
})

export const viewQuestionSettings = ({ settings, version }: KeptQuestionSettings) => ({ body: { ...settings, version }, version })

const arrivalView = z
  .object({
    arrivedAt: time,
    outcome: z.enum(replyOutcomes),
    sign: z.enum(machineSigns).nullable().openapi({ description: 'Of a machine: by what it gave itself away' }),
    incidentId: id.nullable(),
    hasFiles: z.boolean(),
    wasTold: z.boolean().openapi({ description: 'Whether a mail said so to the reader' }),
  })
  .openapi('Arrival', { description: 'A mail that came in as a reply to a notice; nothing that it says is kept with it' })

export const arrivalsView = z
  .object({
    address: z.string().nullable().openapi({ description: 'Where replies arrive; null where they are no questions' }),
    latest: z.array(arrivalView),
  })
  .openapi('Arrivals')

export const viewArrivals = ({ ways, latest }: ArrivalsSeen): z.output<typeof arrivalsView> => ({
  address: ways?.address ?? null,
  latest: latest.map(({ arrivedAt, outcome, sign, incidentId, hasFiles, wasTold }) => ({
    arrivedAt: instantText(arrivedAt),
    ...{ outcome, sign, incidentId, hasFiles, wasTold },
  })),
})
