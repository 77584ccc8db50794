import type { AuthorKey, EmailAddress, QuestionId } from '../core/brand.ts'
import type { NewDelivery } from '../core/delivery/delivery.ts'
import { isOfOrganisation, type Question, readerOf } from '../core/question/question.ts'
import { type LinksSent, mailsBeforeRest, type Reader } from '../core/question/reader.ts'
import type { Subscriber } from '../core/subscriber/subscriber.ts'
import { type Instant, plusSeconds, secondsBetween } from '../core/time.ts'
import type { Arrival } from './arrival-records.ts'
import type { Context } from './context.ts'
import type { Asked } from './question-records.ts'
import type { Records } from './store.ts'

const linkMailLifeSeconds = 24 * 60 * 60
const answerMailLifeSeconds = 7 * 24 * 60 * 60
const mostAnswers = 100

interface ToReader {
  readonly kind: 'question_link' | 'question_answered'
  readonly subject: string
  readonly reader: Reader
  readonly lifeSeconds: number
}

const toReader = (context: Context, { kind, subject, reader, lifeSeconds }: ToReader, now: Instant): NewDelivery => ({
  id: context.ids.next(),
  kind,
  subject,
  stream: subject,
  position: 0,
  channel: 'email',
  target: reader.email,
  subscriberId: null,
  level: 'standard',
  language: reader.language,
  createdAt: now,
  expiresAt: plusSeconds(now, lifeSeconds),
})

const linkSubject = (incidentId: string, { id, mails }: Reader): string => `${incidentId}@${id}@${mails}`

/** What went to a reader of one incident within a day, among their last mails; null where nothing did. */
export const linksSent = async (records: Records, incidentId: string, reader: Reader, now: Instant): Promise<LinksSent | null> => {
  const times: Instant[] = []
  for (let mails = reader.mails; mails > Math.max(0, reader.mails - mailsBeforeRest); mails--) {
    const { items } = await records.outbox.listOf(linkSubject(incidentId, { ...reader, mails }), { after: null, limit: 1 })
    times.push(...items.map(({ createdAt }) => createdAt).filter((at) => secondsBetween(at, now) < linkMailLifeSeconds))
  }
  const [mailedAt] = times
  return mailedAt === undefined ? null : { mailedAt, mails: times.length }
}

/** The link that opens the questions of an incident; unique per time of asking, so that asking again is another mail. */
export const linkMail = (context: Context, incidentId: string, reader: Reader, now: Instant): NewDelivery =>
  toReader(context, { kind: 'question_link', subject: linkSubject(incidentId, reader), reader, lifeSeconds: linkMailLifeSeconds }, now)

const replyMailLifeSeconds = 24 * 60 * 60

/** What a reader's own reply came to. */
export const replyMail = (
  context: Context,
  { key }: Arrival,
  { subscriber, to }: { readonly subscriber: Subscriber; readonly to: EmailAddress },
  now: Instant,
): NewDelivery => ({
  id: context.ids.next(),
  kind: 'reply_answer',
  subject: key,
  stream: key,
  position: 0,
  channel: 'email',
  target: to,
  subscriberId: subscriber.id,
  level: 'standard',
  language: subscriber.preferences.language,
  createdAt: now,
  expiresAt: plusSeconds(now, replyMailLifeSeconds),
})

const planMails = async (
  context: Context,
  records: Records,
  asked: readonly Asked[],
  answerers: readonly AuthorKey[],
  now: Instant,
): Promise<readonly NewDelivery[]> => {
  const waiting = asked.flatMap(({ id, author }) => {
    const others = answerers.filter((answerer) => answerer !== author)
    const readerId = others.length === 0 ? undefined : readerOf(author)
    return readerId ? [{ readerId, subject: `${id}@${others.some(isOfOrganisation) ? 'organisation' : 'reader'}` }] : []
  })
  const found = await records.readers.findMany([...new Set(waiting.map(({ readerId }) => readerId))])
  const readers = new Map(found.map((reader) => [reader.id, reader]))
  return waiting.flatMap(({ readerId, subject }) => {
    const reader = readers.get(readerId)
    return reader ? [toReader(context, { kind: 'question_answered', subject, reader, lifeSeconds: answerMailLifeSeconds }, now)] : []
  })
}

/** Of these questions those whose asker nobody can write to any more, because the address was forgotten. */
export const forgottenAmong = async ({ readers }: Records, questions: readonly Question[]): Promise<readonly QuestionId[]> => {
  const askers = questions.flatMap(({ id, author }) => {
    const readerId = readerOf(author)
    return readerId ? [{ id, readerId }] : []
  })
  const known = new Set((await readers.findMany([...new Set(askers.map(({ readerId }) => readerId))])).map(({ id }) => id))
  return askers.flatMap(({ id, readerId }) => (known.has(readerId) ? [] : [id]))
}

/**
 * Who was told is told no more, also where the row is forgotten by now. A mail that never left, because what it was to tell of was hidden
 * just then, is begun anew.
 */
const send = async ({ outbox }: Records, planned: readonly NewDelivery[]): Promise<void> => {
  const counts = await outbox.countOfEach(planned.map(({ subject }) => subject))
  const mails = planned.filter(({ subject }) => (counts.get(subject)?.delivered ?? 0) === 0)
  if ((await outbox.enqueue(mails)) < mails.length) await outbox.resume(mails)
}

/**
 * Tells those who asked, once their question has an answer that is shown: one mail at most for answers of other readers and one for the
 * organisation's. Who asked what was joined to it is told as well; who answers their own question is not.
 */
export const tellAskers = async (
  context: Context,
  records: Records,
  question: Question,
  answer: { readonly author: AuthorKey },
  now: Instant,
): Promise<void> => {
  if (question.state !== 'shown') return
  const asked = [question, ...(await records.questions.listJoinedAskers(question.id))]
  await send(records, await planMails(context, records, asked, [answer.author], now))
}

/** Tells those who asked of what stands under a question already: theirs was joined to it, or it is shown only now. */
export const tellOfAnswers = async (
  context: Context,
  records: Records,
  asked: readonly Asked[],
  under: Question,
  now: Instant,
): Promise<void> => {
  const { items } = await records.questions.listAnswers(under.id, { after: null, limit: mostAnswers })
  if (items.length === 0) return
  const answerers = new Set(items.map(({ author }) => author))
  await send(records, await planMails(context, records, asked, [...answerers], now))
}

/** Tells of the answers to a question that is shown, for the first time or again. */
export const tellOnceShown = async (context: Context, records: Records, question: Question, now: Instant): Promise<void> => {
  if (question.state !== 'shown') return
  const joined = await records.questions.listJoinedAskers(question.id)
  await tellOfAnswers(context, records, [question, ...joined], question, now)
}
