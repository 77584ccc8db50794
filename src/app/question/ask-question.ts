import type { QuestionId } from '../../core/brand.ts'
import { type Question, unread } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { admitWriting } from '../../core/question/writing-limits.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { atField } from '../question-box.ts'
import { enterToWrite, nameOfWriter } from '../question-writer.ts'

export interface AskQuestionInput {
  readonly incidentId: string
  readonly text: string
  /** Of a reader: under which they write. */
  readonly name?: string | undefined
  /** Of a reader: what shows that the address is theirs. */
  readonly link?: string | undefined
}

/**
 * Somebody asks. A reader's question waits to be let through where the page holds for review; the organisation's own is shown at once.
 * The same words again are the same question, so that a form sent twice asks once.
 */
export const askQuestion = async (context: Context, input: AskQuestionInput): Promise<Result<Question>> => {
  const text = atField('/text', parseWords(input.text, 'question'))
  if (!text.ok) return text
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Question>> => {
    const entered = await enterToWrite(context, records, input)
    if (!entered.ok) return entered
    const { box, writer } = entered.value
    const { incident, page, settings } = box
    const { author, reader, actor } = writer
    const same = (await records.questions.listBy(incident.id, author)).find((own) => own.text === text.value)
    if (same) return ok(same)
    const withinLimits = reader ? admitWriting(await records.questions.countWritten(author, incident.id, now)) : ok(true)
    if (!withinLimits.ok) return withinLimits
    const name = await nameOfWriter(records, box, writer, input.name)
    if (!name.ok) return name
    const question: Question = {
      id: context.ids.next<QuestionId>(),
      pageId: page.id,
      incidentId: incident.id,
      state: reader && settings.holdsForReview ? 'held' : 'shown',
      joinedTo: null,
      acceptedId: null,
      author,
      name: name.value,
      text: text.value,
      writtenAt: now,
      ...unread,
    }
    await records.questions.insert(question)
    const fields = { incidentId: incident.id, state: question.state }
    await records.journal.append([internalEntry({ ...context, actor }, now, 'question.asked', question.id, fields)])
    return ok(question)
  })
}
