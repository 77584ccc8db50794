import type { AuthorKey } from '../../core/brand.ts'
import { type Answer, type Question, readerAuthor } from '../../core/question/question.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { findQuestion, type QuestionBox } from '../question-box.ts'
import type { FormerWords } from '../question-records.ts'
import { openPlace, type QuestionsPlace, type QuestionViewer, viewerOf } from '../question-view.ts'
import type { Records } from '../store.ts'

export interface ShownWords<W extends Question | Answer> {
  readonly written: W
  readonly former: readonly FormerWords[]
}

export interface PublicQuestion extends QuestionBox {
  readonly question: ShownWords<Question>
  /** The accepted one first, then by rank; with the viewer's own that others do not see. */
  readonly answers: readonly ShownWords<Answer>[]
  /** Whether there are more than are shown. */
  readonly hasMore: boolean
  readonly viewer: QuestionViewer | null
  /** What the viewer asked and the organisation joined to it. */
  readonly joined: readonly Question[]
}

const mostAnswers = 100

const withFormer = async <W extends Question | Answer>(records: Records, written: W): Promise<ShownWords<W>> => ({
  written,
  former: written.editedAt === null ? [] : (await records.questions.listFormer(written.id)).filter(({ wasShown }) => wasShown),
})

const joinedBy = async ({ questions }: Records, { id, incidentId }: Question, author: AuthorKey | undefined) =>
  author ? (await questions.listBy(incidentId, author)).filter(({ joinedTo }) => joinedTo === id) : []

/** One question as readers see it, with all its answers. Who asked sees it also while it waits; one that was joined leads to the other. */
export const readPublicQuestion = async (
  context: Context,
  input: QuestionsPlace & { readonly questionId: string },
): Promise<Result<PublicQuestion>> =>
  context.store.read(async (records): Promise<Result<PublicQuestion>> => {
    const opened = await openPlace(context, records, input)
    if (!opened.ok) return opened
    const { box, reader } = opened.value
    const found = await findQuestion(records, input.questionId)
    if (!found.ok) return found
    const joinedTo = found.value.state === 'joined' ? found.value.joinedTo : null
    const question = joinedTo === null ? found.value : await records.questions.find(joinedTo)
    const author = reader ? readerAuthor(reader.id) : undefined
    const isSeen = question && (question.state === 'shown' || question.author === author)
    if (!isSeen || question.incidentId !== box.incident.id) return missing('question')
    const { items, next } = await records.questions.listAnswers(question.id, { after: null, limit: mostAnswers })
    const own = author ? await records.questions.listAnswersBy(question.id, author) : []
    const all = [...items.toSorted((a, b) => Number(b.id === question.acceptedId) - Number(a.id === question.acceptedId))]
    all.push(...own.filter(({ state }) => state !== 'shown'))
    const answers: ShownWords<Answer>[] = []
    for (const answer of all) answers.push(await withFormer(records, answer))
    const joined = await joinedBy(records, question, author)
    const viewer = await viewerOf(records, reader, [question.id, ...all.map(({ id }) => id)])
    return ok({ ...box, question: await withFormer(records, question), answers, hasMore: next !== null, viewer, joined })
  })
