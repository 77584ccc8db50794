import type { NewDelivery } from '../core/delivery/delivery.ts'
import { type Answer, isOfOrganisation, type Question, readerOf } from '../core/question/question.ts'
import type { Reader } from '../core/question/reader.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

const linkMailLifeSeconds = 24 * 60 * 60
const answerMailLifeSeconds = 7 * 24 * 60 * 60
const mostJoined = 500

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

/** The link that opens the questions of an incident; unique per time of asking, so that asking again is another mail. */
export const linkMail = (context: Context, incidentId: string, reader: Reader, now: Instant): NewDelivery =>
  toReader(
    context,
    { kind: 'question_link', subject: `${incidentId}@${reader.id}@${reader.mails}`, reader, lifeSeconds: linkMailLifeSeconds },
    now,
  )

/**
 * Mails to those who asked, once their question has an answer that is shown: at most one for answers of other readers and one for the
 * organisation's. Who asked what was joined to it is told as well; who answers their own question is not.
 */
export const planAnswerMails = async (
  context: Context,
  records: Records,
  question: Question,
  answer: Answer,
  now: Instant,
): Promise<readonly NewDelivery[]> => {
  const by = isOfOrganisation(answer.author) ? 'organisation' : 'reader'
  const mails: NewDelivery[] = []
  for (const asked of [question, ...(await records.questions.listJoined(question.id, mostJoined))]) {
    const id = asked.author === answer.author ? undefined : readerOf(asked.author)
    const reader = id && (await records.readers.find(id))
    if (!reader) continue
    const subject = `${asked.id}@${by}`
    mails.push(toReader(context, { kind: 'question_answered', subject, reader, lifeSeconds: answerMailLifeSeconds }, now))
  }
  return mails
}
