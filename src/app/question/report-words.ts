import { strangerLimits } from '../../core/question/stranger-words.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseText } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { atField, findTarget, type TargetInput } from '../question-box.ts'
import { enterBox } from '../question-writer.ts'

/**
 * A reader says that something has no business here. It hides nothing by itself, or a few could silence anybody; those who look after the
 * questions see how many said so, and why.
 */
export const reportWords = (
  context: Context,
  input: TargetInput & { readonly reason: string; readonly link: string },
): Promise<Result<true>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<true>> => {
    const reason = input.reason.trim() === '' ? ok('') : atField('/reason', parseText(input.reason, strangerLimits.reason))
    if (!reason.ok) return reason
    const target = await findTarget(records, input)
    if (!target.ok) return target
    const { question, answer } = target.value
    const entered = await enterBox(context, records, { incidentId: question.incidentId, link: input.link })
    if (!entered.ok) return entered
    await records.questions.report((answer ?? question).id, entered.value.writer.author, { reason: reason.value, at: now })
    return ok(true)
  })
}
