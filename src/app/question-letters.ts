import type { IncidentId, QuestionId, ReaderId, SubscriberId } from '../core/brand.ts'
import { idOf } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Page } from '../core/page/page.ts'
import { type ToldOutcome, toldOutcomes } from '../core/question/decide-reply.ts'
import { type Answer, isOfOrganisation, type Question, readerOf } from '../core/question/question.ts'
import type { Reader } from '../core/question/reader.ts'
import type { Instant } from '../core/time.ts'
import type { Arrival } from './arrival-records.ts'
import { boxOf } from './question-box.ts'
import type { Records } from './store.ts'

interface ToReader {
  readonly page: Page
  readonly incident: Incident
  readonly reader: Reader
}

/** What readers of the questions are written to. */
export type QuestionLetter =
  | ({ readonly kind: 'question_link' } & ToReader)
  | ({
      readonly kind: 'question_answered'
      /** As the reader asked it. */
      readonly question: Question
      readonly isOurs: boolean
      /** The answer's words; null where another reader wrote them and the page mails no such words. */
      readonly words: string | null
    } & ToReader)

/** What a reply by mail came to, told to the subscriber whose address it used. */
export interface ReplyLetter {
  readonly kind: 'reply_answer'
  readonly page: Page
  readonly incident: Incident
  readonly subscriberId: SubscriberId
  readonly outcome: ToldOutcome
  /** What was understood, where it asked and its words are still those of the mail. */
  readonly words: string | null
  /** Files hung on it, which nobody gets. */
  readonly hasFiles: boolean
}

/** Changed, hidden or cleaned meanwhile, it is not what the mail said, or is not to be repeated. */
const wordsUnderstood = async (records: Records, { questionId }: Arrival): Promise<string | null> => {
  const question = questionId && (await records.questions.find(questionId))
  return question && question.state !== 'hidden' && question.editedAt === null ? question.text : null
}

/** The key of what arrived. */
export const loadReplyAnswer = async (records: Records, key: string): Promise<ReplyLetter | string> => {
  const arrival = await records.arrivals.find(key)
  const outcome = toldOutcomes.find((told) => told === arrival?.outcome)
  const incident = arrival?.incidentId && (await records.incidents.find(arrival.incidentId))
  const page = incident && (await records.pages.find(incident.pageId))
  if (!arrival || !outcome || !page) return 'What it answers was forgotten.'
  const subscriber = await records.subscribers.find(arrival.subscriberId)
  if (subscriber?.status.state !== 'active') return 'The subscriber wants no mails any more.'
  const words = await wordsUnderstood(records, arrival)
  return { kind: 'reply_answer', page, incident, subscriberId: arrival.subscriberId, outcome, words, hasFiles: arrival.hasFiles }
}

const mostAnswers = 100

/** "incident@reader@mails": the link that they asked for. */
export const loadQuestionLink = async (records: Records, subject: string, now: Instant): Promise<QuestionLetter | string> => {
  const [incidentId = '', readerId = ''] = subject.split('@')
  const reader = await records.readers.find(idOf<ReaderId>(readerId))
  const box = await boxOf(records, idOf<IncidentId>(incidentId), now)
  if (!reader) return 'The address was removed.'
  return box.ok && box.value.isOpen
    ? { kind: 'question_link', page: box.value.page, incident: box.value.incident, reader }
    : 'Questions are closed.'
}

const answerOf = async (records: Records, asked: Question, by: string | undefined): Promise<Answer | undefined> => {
  const question = asked.state === 'joined' && asked.joinedTo !== null ? await records.questions.find(asked.joinedTo) : asked
  if (question?.state !== 'shown') return undefined
  const { items } = await records.questions.listAnswers(question.id, { after: null, limit: mostAnswers })
  const fitting = items.filter(({ author }) => isOfOrganisation(author) === (by === 'organisation') && author !== asked.author)
  return fitting.find(({ id }) => id === question.acceptedId) ?? fitting[0]
}

/** "question@organisation" or "question@reader": whose answer it is. What was hidden since is not told of. */
export const loadQuestionAnswered = async (records: Records, subject: string, now: Instant): Promise<QuestionLetter | string> => {
  const [questionId = '', by] = subject.split('@')
  const question = await records.questions.find(idOf<QuestionId>(questionId))
  const readerId = question && readerOf(question.author)
  const reader = readerId && (await records.readers.find(readerId))
  const box = question && (await boxOf(records, question.incidentId, now))
  if (!reader || !box?.ok) return 'The address or the question was removed.'
  const answer = await answerOf(records, question, by)
  const { page, incident, settings } = box.value
  if (!answer || !settings.isOn) return 'The answer is not shown any more.'
  const isOurs = isOfOrganisation(answer.author)
  return {
    kind: 'question_answered',
    page,
    incident,
    reader,
    question,
    isOurs,
    words: isOurs || settings.mailsReadersWords ? answer.text : null,
  }
}
