import type { QuestionId } from '../../core/brand.ts'
import { type Answer, type Question, readerAuthor } from '../../core/question/question.ts'
import type { QuestionOrder } from '../../core/question/question-order.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { QuestionBox } from '../question-box.ts'
import type { ListedQuestion } from '../question-records.ts'
import { openPlace, type QuestionsPlace, type QuestionViewer, viewerOf } from '../question-view.ts'
import type { Slice, SliceRequest } from '../store.ts'

export interface PublicQuestions extends QuestionBox {
  readonly slice: Slice<ListedQuestion>
  /** The accepted or else the highest answer of each. */
  readonly best: ReadonlyMap<QuestionId, Answer>
  readonly viewer: QuestionViewer | null
  /** What the viewer asked and others do not see, the newest first. */
  readonly own: readonly Question[]
}

/** The questions of an incident as readers see them. */
export const readPublicQuestions = async (
  context: Context,
  input: QuestionsPlace & SliceRequest & { readonly order: QuestionOrder },
): Promise<Result<PublicQuestions>> =>
  context.store.read(async (records): Promise<Result<PublicQuestions>> => {
    const opened = await openPlace(context, records, input)
    if (!opened.ok) return opened
    const { box, reader } = opened.value
    const slice = await records.questions.listRanked(box.incident.id, input)
    const best = await records.questions.listBestAnswers(slice.items)
    const viewer = await viewerOf(records, reader, [...slice.items.map(({ id }) => id), ...[...best.values()].map(({ id }) => id)])
    const own = reader ? await records.questions.listBy(box.incident.id, readerAuthor(reader.id)) : []
    return ok({ ...box, slice, best, viewer, own: own.filter(({ state }) => state !== 'shown') })
  })
