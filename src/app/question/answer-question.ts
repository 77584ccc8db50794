import { authorize } from '../../core/actor/actor.ts'
import type { AnswerId } from '../../core/brand.ts'
import { type Answer, type Question, unread } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { admitWriting } from '../../core/question/writing-limits.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { atField, findQuestion, type QuestionBox } from '../question-box.ts'
import { letThrough } from '../question-edit.ts'
import { tellAskers } from '../question-told.ts'
import { enterToWrite, nameOfWriter, type QuestionWriter } from '../question-writer.ts'
import type { Records } from '../store.ts'

export interface AnswerQuestionInput {
  readonly questionId: string
  readonly text: string
  readonly name?: string | undefined
  readonly link?: string | undefined
}

/** Readers answer what they see. Where the organisation answers, a question that waits is let through with it, by who may do that. */
const opened = async (context: Context, records: Records, question: Question, { reader }: QuestionWriter): Promise<Result<Question>> => {
  if (question.state === 'shown') return ok(question)
  if (reader) return missing('question')
  if (question.state !== 'held') return refuse('question.not_shown', `It is ${question.state}.`)
  const allowed = authorize(context.actor, 'question.moderate')
  if (!allowed.ok) return allowed
  const shown: Question = { ...question, state: 'shown', version: question.version + 1 }
  if (!(await records.questions.save(shown, question.version))) return stale('question')
  return ok(shown)
}

const admit = async (
  records: Records,
  { incident }: QuestionBox,
  { author, reader }: QuestionWriter,
  now: Instant,
): Promise<Result<true>> => (reader ? admitWriting(await records.questions.countWritten(author, incident.id, now)) : ok(true))

/** Somebody answers a question. A reader's answer waits to be let through where the page holds for review; who asked is told of what is shown. */
export const answerQuestion = async (context: Context, input: AnswerQuestionInput): Promise<Result<Answer>> => {
  const text = atField('/text', parseWords(input.text, 'answer'))
  if (!text.ok) return text
  const now = context.clock.now()
  const result = await context.store.transaction<Answer>(async (records) => {
    const found = await findQuestion(records, input.questionId)
    if (!found.ok) return found
    const entered = await enterToWrite(context, records, { incidentId: found.value.incidentId, link: input.link })
    if (!entered.ok) return entered
    const { box, writer } = entered.value
    const { author, reader, actor } = writer
    const question = await opened(context, records, found.value, writer)
    if (!question.ok) return question
    const same = (await records.questions.listAnswersBy(question.value.id, author)).find((own) => own.text === text.value)
    if (same) return ok(same)
    const withinLimits = await admit(records, box, writer, now)
    if (!withinLimits.ok) return withinLimits
    const name = await nameOfWriter(records, box, writer, input.name)
    if (!name.ok) return name
    const answer: Answer = {
      id: context.ids.next<AnswerId>(),
      questionId: question.value.id,
      state: reader && box.settings.holdsForReview ? 'held' : 'shown',
      author,
      name: name.value,
      text: text.value,
      writtenAt: now,
      ...unread,
    }
    await records.questions.insertAnswer(answer)
    if (answer.state === 'shown') await tellAskers(context, records, question.value, answer, now)
    const { id, incidentId } = question.value
    const fields = { incidentId, answerId: answer.id, state: answer.state }
    await records.journal.append([
      ...letThrough(context, found.value, question.value, now),
      internalEntry({ ...context, actor }, now, 'question.answered', id, fields),
    ])
    return ok(answer)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
