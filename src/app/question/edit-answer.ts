import type { Answer } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, findAnswer } from '../question-box.ts'
import { admitEdit, edited } from '../question-edit.ts'
import { enterBox, nameOfWriter } from '../question-writer.ts'

export interface EditAnswerInput {
  readonly answerId: string
  readonly text: string
  readonly name?: string | undefined
  readonly link?: string | undefined
  readonly seenVersion?: number | undefined
}

/** Whoever answered says it otherwise; what it said before stays to be read. */
export const editAnswer = (context: Context, input: EditAnswerInput): Promise<Result<Answer>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Answer>> => {
    const text = atField('/text', parseWords(input.text, 'answer'))
    if (!text.ok) return text
    const found = await findAnswer(records, input.answerId)
    if (!found.ok) return found
    const { answer, question } = found.value
    const entered = await enterBox(context, records, { incidentId: question.incidentId, link: input.link })
    if (!entered.ok) return entered
    const { box, writer } = entered.value
    const own = admitEdit(answer, writer, (await records.questions.listFormer(answer.id)).length)
    if (!own.ok) return own
    const seen = checkSeen('answer', answer, input.seenVersion)
    if (!seen.ok) return seen
    const name = await nameOfWriter(records, box, writer, input.name)
    if (!name.ok) return name
    if (text.value === answer.text && name.value === answer.name) return ok(answer)
    const changed = edited(answer, { text: text.value, name: name.value }, { box, writer, now })
    if (!(await records.questions.saveAnswer(changed, answer.version))) return stale('answer')
    const fields = { incidentId: question.incidentId, answerId: answer.id, state: changed.state }
    await records.journal.append([internalEntry({ ...context, actor: writer.actor }, now, 'question.answer_edited', question.id, fields)])
    return ok(changed)
  })
}
