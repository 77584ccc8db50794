import type { QuestionId } from '../core/brand.ts'
import { type Question, unread } from '../core/question/question.ts'
import { admitWriting } from '../core/question/writing-limits.ts'
import { ok, type Result } from '../core/result.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { enterToWrite, nameOfWriter } from './question-writer.ts'
import type { Records } from './store.ts'

export interface Asking {
  readonly incidentId: string
  /** Parsed. */
  readonly text: string
  readonly name?: string | undefined
  readonly link?: string | undefined
  /** It came as a reply to a mail: somebody looks at it first, whatever the page's settings say. */
  readonly isByMail?: true
}

/** The question of whoever may ask, written; the same words again are the same question. */
export const writeQuestion = async (context: Context, records: Records, asking: Asking): Promise<Result<Question>> => {
  const now = context.clock.now()
  const entered = await enterToWrite(context, records, asking)
  if (!entered.ok) return entered
  const { box, writer } = entered.value
  const { incident, page, settings } = box
  const { author, reader, actor } = writer
  const same = (await records.questions.listBy(incident.id, author)).find((own) => own.text === asking.text)
  if (same) return ok(same)
  const withinLimits = reader ? admitWriting(await records.questions.countWritten(author, incident.id, now)) : ok(true)
  if (!withinLimits.ok) return withinLimits
  const name = await nameOfWriter(records, box, writer, asking.name)
  if (!name.ok) return name
  const question: Question = {
    id: context.ids.next<QuestionId>(),
    pageId: page.id,
    incidentId: incident.id,
    state: reader && (settings.holdsForReview || asking.isByMail) ? 'held' : 'shown',
    joinedTo: null,
    acceptedId: null,
    author,
    name: name.value,
    text: asking.text,
    writtenAt: now,
    ...unread,
  }
  await records.questions.insert(question)
  const fields = { incidentId: incident.id, state: question.state, ...(asking.isByMail ? { by: 'mail' } : {}) }
  await records.journal.append([internalEntry({ ...context, actor }, now, 'question.asked', question.id, fields)])
  return ok(question)
}
