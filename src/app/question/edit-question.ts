import type { Question } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, findQuestion } from '../question-box.ts'
import { admitEdit, edited } from '../question-edit.ts'
import { enterBox, nameOfWriter } from '../question-writer.ts'

export interface EditQuestionInput {
  readonly questionId: string
  readonly text: string
  readonly name?: string | undefined
  readonly link?: string | undefined
  readonly seenVersion?: number | undefined
}

/** Whoever asked says it otherwise; what it said before stays to be read. */
export const editQuestion = (context: Context, input: EditQuestionInput): Promise<Result<Question>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Question>> => {
    const text = atField('/text', parseWords(input.text, 'question'))
    if (!text.ok) return text
    const question = await findQuestion(records, input.questionId)
    if (!question.ok) return question
    const entered = await enterBox(context, records, { incidentId: question.value.incidentId, link: input.link })
    if (!entered.ok) return entered
    const { box, writer } = entered.value
    const own = admitEdit(question.value, writer, (await records.questions.listFormer(question.value.id)).length)
    if (!own.ok) return own
    const seen = checkSeen('question', question.value, input.seenVersion)
    if (!seen.ok) return seen
    const name = await nameOfWriter(records, box, writer, input.name)
    if (!name.ok) return name
    if (text.value === question.value.text && name.value === question.value.name) return question
    const said = { text: text.value, name: name.value }
    const changed = edited(question.value, said, { box, writer, now })
    if (!(await records.questions.save(changed, question.value.version))) return stale('question')
    const fields = { incidentId: changed.incidentId, state: changed.state }
    await records.journal.append([internalEntry({ ...context, actor: writer.actor }, now, 'question.edited', changed.id, fields)])
    return ok(changed)
  })
}
