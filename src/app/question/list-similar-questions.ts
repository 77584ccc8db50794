import { type Question, readerAuthor } from '../../core/question/question.ts'
import { indexWords, similarTo } from '../../core/question/similar.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { openPlace, type QuestionsPlace } from '../question-view.ts'

const mostCompared = 500
const mostOffered = 5

/** What others have asked already in much the same words and is shown, most alike first. */
export const listSimilarQuestions = async (
  context: Context,
  input: QuestionsPlace & { readonly text: string },
): Promise<Result<readonly Question[]>> =>
  context.store.read(async (records): Promise<Result<readonly Question[]>> => {
    const opened = await openPlace(context, records, input)
    if (!opened.ok) return opened
    const { box, reader } = opened.value
    const own = reader ? { notBy: readerAuthor(reader.id) } : {}
    const words = await records.questions.listWords(box.incident.id, { unanswered: false, limit: mostCompared, ...own })
    const ids = words.length === 0 ? [] : similarTo(indexWords(words), input.text).map(({ id }) => id)
    const found = await records.questions.findMany(
      words.flatMap(({ id }) => (ids.indexOf(id) < mostOffered && ids.includes(id) ? [id] : [])),
    )
    return ok(found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)))
  })
