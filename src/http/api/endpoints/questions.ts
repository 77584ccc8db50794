import { z } from '@hono/zod-openapi'
import { acceptAnswer } from '../../../app/question/accept-answer.ts'
import { addAnswerToDraft } from '../../../app/question/add-answer-to-draft.ts'
import { answerCluster } from '../../../app/question/answer-cluster.ts'
import { answerQuestion } from '../../../app/question/answer-question.ts'
import { askQuestion } from '../../../app/question/ask-question.ts'
import { castVote } from '../../../app/question/cast-vote.ts'
import { changeQuestionSettings } from '../../../app/question/change-question-settings.ts'
import { editAnswer } from '../../../app/question/edit-answer.ts'
import { editQuestion } from '../../../app/question/edit-question.ts'
import { forgetReader } from '../../../app/question/forget-reader.ts'
import { joinQuestions } from '../../../app/question/join-questions.ts'
import { listArrivals } from '../../../app/question/list-arrivals.ts'
import { listHeldWords } from '../../../app/question/list-held-words.ts'
import { listQuestionClusters } from '../../../app/question/list-question-clusters.ts'
import { listQuestions } from '../../../app/question/list-questions.ts'
import { listReportedWords } from '../../../app/question/list-reported-words.ts'
import { listWaitingQuestions } from '../../../app/question/list-waiting-questions.ts'
import { moderateAnswer } from '../../../app/question/moderate-answer.ts'
import { moderateQuestion } from '../../../app/question/moderate-question.ts'
import { readQuestion } from '../../../app/question/read-question.ts'
import { readQuestionSettings } from '../../../app/question/read-question-settings.ts'
import { takeOutOfAnswer, takeOutOfQuestion } from '../../../app/question/take-out-words.ts'
import { type Answer, ballots, type Question, questionStates } from '../../../core/question/question.ts'
import { mostWaiting } from '../../../core/question/writing-limits.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import {
  answerInDraftView,
  answerView,
  arrivalsView,
  clusterView,
  questionCountsView,
  questionFileView,
  questionSettingsView,
  questionView,
  reportedView,
  tendedQuestionView,
  viewAnswer,
  viewAnswerInDraft,
  viewArrivals,
  viewCluster,
  viewCounts,
  viewQuestion,
  viewQuestionFile,
  viewQuestionSettings,
  viewReported,
  viewTended,
  viewWaiting,
  waitingView,
} from '../question-views.ts'
import { id, noQuery, nothing, optionalId, pageQuery } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const
const reading = { ...plain, method: 'get', act: 'incident.read', body: nothing, status: 200 } as const

const text = z.string().openapi({ description: 'Plain text with line breaks' })
const words = z.strictObject({ text })
const moderation = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('show') }),
  z.strictObject({
    act: z.literal('hide'),
    reason: z.string().openapi({ description: 'The reader who wrote it reads this beside their own text; nobody else does' }),
  }),
  z.strictObject({
    act: z.literal('take_out'),
    words: z.array(z.string()).openapi({ description: 'Each goes wherever the text says it, in capitals or not, and “[…]” stands there' }),
    reason: z.string().openapi({ description: 'As for hiding' }),
  }),
])
const seenVersions = z
  .record(id, z.int())
  .openapi({ description: 'Versions of the questions as they were read; one that has changed since is refused' })
const ballotBody = z.strictObject({ ballot: z.enum(ballots) })
const votesView = z.object({ ups: z.int(), downs: z.int() }).openapi('Votes')

const ofQuestion = (question: Question) => ({ body: viewQuestion(question), version: question.version })
const ofAnswer = (answer: Answer) => ({ body: viewAnswer(answer), version: answer.version })

const listQuery = z.strictObject({
  state: z.enum(questionStates).default('shown'),
  unanswered: z.enum(['true', 'false']).default('false'),
  after: z
    .string()
    .max(50)
    .regex(/^-?\d{1,15}\.[0-9a-z]{26}$/, 'Give the "next" of the slice before.')
    .optional()
    .openapi({ description: 'The `next` of the slice before' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const placeQuery = pageQuery.extend({ incident: optionalId })

const lists = [
  endpoint({
    ...reading,
    path: '/incidents/{incidentId}/questions',
    summary: 'Questions of an incident in one state, the highest first, and how many there are in each',
    query: listQuery,
    answer: z.object({ items: z.array(tendedQuestionView), next: z.string().nullable(), counts: questionCountsView }).openapi('Questions'),
    run: async (context, { params, query: { state, unanswered, after, limit } }) => {
      const input = { incidentId: param(params, 'incidentId'), state, isUnanswered: unanswered === 'true', after: after ?? null, limit }
      return mapped(await listQuestions(context, input), ({ slice, counts }) => ({
        body: { items: slice.items.map(viewTended), next: slice.next, counts: viewCounts(counts) },
      }))
    },
  }),
  endpoint({
    ...reading,
    path: '/incidents/{incidentId}/questions/clusters',
    summary:
      'Questions without an answer, those that wait to be let through among them, grouped by what they ask; the largest concern first',
    answer: z.object({ clusters: z.array(clusterView) }).openapi('QuestionClusters'),
    run: async (context, { params }) =>
      mapped(await listQuestionClusters(context, { incidentId: param(params, 'incidentId') }), (clusters) => ({
        body: { clusters: clusters.map(viewCluster) },
      })),
  }),
  endpoint({
    ...reading,
    path: '/questions/waiting',
    summary: 'What readers asked that waits for somebody of the organisation, by incident, the newest first',
    query: pageQuery,
    answer: waitingView,
    run: async (context, { query: { page } }) =>
      mapped(await listWaitingQuestions(context, { pageId: page }), (waiting) => ({ body: viewWaiting(waiting) })),
  }),
  endpoint({
    ...reading,
    path: '/questions/reported',
    summary: 'What readers say has no business on the page, or under one incident, with their reasons; at most fifty questions and answers',
    query: placeQuery,
    answer: reportedView,
    run: async (context, { query: { page, incident } }) =>
      mapped(await listReportedWords(context, { pageId: page, incidentId: incident }), (words) => ({ body: viewReported(words) })),
  }),
  endpoint({
    ...reading,
    path: '/questions/held',
    summary: 'What waits on the page, or under one incident, to be let through; the oldest first, at most a hundred questions and answers',
    query: placeQuery,
    answer: z
      .object({ questions: z.array(questionView), answers: z.array(z.object({ answer: answerView, question: questionView })) })
      .openapi('HeldWords'),
    run: async (context, { query: { page, incident } }) =>
      mapped(await listHeldWords(context, { pageId: page, incidentId: incident }), ({ questions, answers }) => ({
        body: {
          questions: questions.map(viewQuestion),
          answers: answers.map(({ answer, question }) => ({ answer: viewAnswer(answer), question: viewQuestion(question) })),
        },
      })),
  }),
  endpoint({
    ...reading,
    path: '/questions/arrivals',
    summary: 'Whether replies to notices come in by mail, and what became of the last fifty, the newest first',
    answer: arrivalsView,
    run: async (context) => mapped(await listArrivals(context), (seen) => ({ body: viewArrivals(seen) })),
  }),
  endpoint({
    ...reading,
    path: '/questions/{questionId}',
    summary: 'One question with its answers in every state, what was joined to it, earlier words and reports',
    answer: questionFileView,
    run: async (context, { params }) =>
      mapped(await readQuestion(context, { questionId: param(params, 'questionId') }), (file) => ({
        body: viewQuestionFile(file),
        version: file.question.written.version,
      })),
  }),
]

const writing = [
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/questions',
    act: 'question.write',
    summary: 'Ask in the name of the organisation what many want to know; it is shown at once',
    body: words,
    answer: questionView,
    status: 201,
    run: async (context, { params, body }) =>
      mapped(await askQuestion(context, { incidentId: param(params, 'incidentId'), text: body.text }), ofQuestion),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/questions/answer',
    act: 'question.moderate',
    summary:
      'Answer questions that ask the same once: under the first, to which the others are joined. All who asked are told; whoever comes second is refused',
    body: z.strictObject({ questionIds: z.array(id).max(mostWaiting), text, seenVersions: seenVersions.optional() }),
    answer: z.object({ question: questionView, answer: answerView }).openapi('AnsweredCluster'),
    status: 201,
    run: async (context, { params, body }) =>
      mapped(await answerCluster(context, { ...body, incidentId: param(params, 'incidentId') }), ({ question, answer }) => ({
        body: { question: viewQuestion(question), answer: viewAnswer(answer) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/questions/{questionId}/answers',
    act: 'question.write',
    summary: 'Answer in the name of the organisation; a question that waits is let through with it, and who asked is told',
    body: words,
    answer: answerView,
    status: 201,
    run: async (context, { params, body }) =>
      mapped(await answerQuestion(context, { questionId: param(params, 'questionId'), text: body.text }), ofAnswer),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/questions/{questionId}',
    act: 'question.write',
    edits: 'when-sent',
    summary: 'Word a question of the organisation otherwise; what it said before stays to be read',
    body: words,
    answer: questionView,
    status: 200,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await editQuestion(context, { questionId: param(params, 'questionId'), text: body.text, seenVersion }), ofQuestion),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/answers/{answerId}',
    act: 'question.write',
    edits: 'when-sent',
    summary: 'Word an answer of the organisation otherwise; what it said before stays to be read',
    body: words,
    answer: answerView,
    status: 200,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await editAnswer(context, { answerId: param(params, 'answerId'), text: body.text, seenVersion }), ofAnswer),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/questions/{questionId}/vote',
    act: 'question.write',
    summary: 'Vote on a question that somebody else asked',
    body: ballotBody,
    answer: votesView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await castVote(context, { ...body, questionId: param(params, 'questionId') }), (votes) => ({ body: { ...votes } })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/answers/{answerId}/vote',
    act: 'question.write',
    summary: 'Vote on an answer that somebody else gave',
    body: ballotBody,
    answer: votesView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await castVote(context, { ...body, answerId: param(params, 'answerId') }), (votes) => ({ body: { ...votes } })),
  }),
]

const tending = [
  endpoint({
    ...plain,
    method: 'post',
    path: '/questions/{questionId}/moderation',
    act: 'question.moderate',
    edits: 'when-sent',
    summary:
      'Let a question through, show it again, take it out of the one that it was joined to, take words out of it, or hide it; its asker reads the reason',
    body: moderation,
    answer: questionView,
    status: 200,
    run: async (context, { params, body, seenVersion }) => {
      const input = { questionId: param(params, 'questionId'), seenVersion }
      const act =
        body.act === 'take_out' ? takeOutOfQuestion(context, { ...body, ...input }) : moderateQuestion(context, { ...body, ...input })
      return mapped(await act, ofQuestion)
    },
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/answers/{answerId}/moderation',
    act: 'question.moderate',
    edits: 'when-sent',
    summary: 'Let an answer through, show it again, take words out of it, or hide it; its writer reads the reason',
    body: moderation,
    answer: answerView,
    status: 200,
    run: async (context, { params, body, seenVersion }) => {
      const input = { answerId: param(params, 'answerId'), seenVersion }
      const act = body.act === 'take_out' ? takeOutOfAnswer(context, { ...body, ...input }) : moderateAnswer(context, { ...body, ...input })
      return mapped(await act, ofAnswer)
    },
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/answers/{answerId}/draft',
    act: 'notice.write',
    summary:
      'Put an answer of the organisation into the notice that comes next, as a paragraph of its own behind a blank for what was asked; that notice is begun where nobody has',
    body: nothing,
    answer: answerInDraftView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await addAnswerToDraft(context, { answerId: param(params, 'answerId') }), (added) => ({
        body: viewAnswerInDraft(added),
        location: `/api/drafts/${added.notice.id}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/questions/{questionId}/accepted',
    act: 'question.moderate',
    summary: 'Mark the answer that says it, or none',
    body: z.strictObject({ answerId: id.nullable() }),
    answer: questionView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await acceptAnswer(context, { ...body, questionId: param(params, 'questionId') }), ofQuestion),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/questions/{questionId}/join',
    act: 'question.moderate',
    summary: 'Join a question to another one that asks the same; who asked and voted has voted for the other',
    body: z.strictObject({ into: id }),
    answer: questionView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await joinQuestions(context, { ...body, questionId: param(params, 'questionId') }), ofQuestion),
  }),
]

const settings = [
  endpoint({
    ...reading,
    path: '/question-settings',
    act: 'page.read',
    summary: 'Whether readers may ask on the page, and what becomes of it; version 0 while nobody has said',
    query: pageQuery,
    answer: questionSettingsView,
    run: async (context, { query: { page } }) => mapped(await readQuestionSettings(context, { pageId: page }), viewQuestionSettings),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/question-settings',
    act: 'page.write',
    edits: true,
    summary: 'Let readers ask, or not; what is left out stays',
    query: pageQuery,
    body: z.strictObject({
      isOn: z.boolean().optional(),
      holdsForReview: z.boolean().optional(),
      closesAfterDays: z.number().optional(),
      mailsReadersWords: z.boolean().optional(),
    }),
    answer: questionSettingsView,
    status: 200,
    run: async (context, { query: { page }, body, readVersion }) =>
      mapped(await changeQuestionSettings(context, { ...body, pageId: page, readVersion }), viewQuestionSettings),
  }),
]

const forgetting = [
  endpoint({
    ...plain,
    method: 'post',
    path: '/questions/forgotten-readers',
    act: 'subscriber.write',
    summary: 'Erase the address of somebody who asked, answered or voted; what they wrote stays under the name that they chose',
    query: pageQuery,
    body: z.strictObject({ email: z.string() }),
    answer: z.null(),
    status: 200,
    run: async (context, { query: { page }, body }) =>
      mapped(await forgetReader(context, { ...body, pageId: page }), () => ({ body: null })),
  }),
]

export const questionEndpoints = [...lists, ...writing, ...tending, ...settings, ...forgetting]
