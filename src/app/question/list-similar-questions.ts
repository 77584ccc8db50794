import type { Question } from '../../core/question/question.ts'
import { indexWords, similarTo } from '../../core/question/similar.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { openPlace, type QuestionsPlace } from '../question-view.ts'

const mostCompared = 500
const mostOffered = 5

/** What was asked already in much the same words and is shown, most alike first. */
export const listSimilarQuestions = async (
  context: Context,
  input: QuestionsPlace & { readonly text: string },
): Promise<Result<readonly Question[]>> =>
  context.store.read(async (records): Promise<Result<readonly Question[]>> => {
    const opened = await openPlace(context, records, input)
    if (!opened.ok) return opened
    const options = { unanswered: false, limit: mostCompared }
    const words = await records.questions.listWords(opened.value.box.incident.id, options)
    const ids = words.length === 0 ? [] : similarTo(indexWords(words), input.text).map(({ id }) => id)
    const found = await records.questions.findMany(
      words.flatMap(({ id }) => (ids.indexOf(id) < mostOffered && ids.includes(id) ? [id] : [])),
    )
    return ok(found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)))
  })
