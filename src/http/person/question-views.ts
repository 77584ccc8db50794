import type { PublicQuestion } from '../../app/question/read-public-question.ts'
import type { PublicQuestions } from '../../app/question/read-public-questions.ts'
import type { QuestionBox } from '../../app/question-box.ts'
import type { QuestionViewer } from '../../app/question-view.ts'
import { readerAuthor } from '../../core/question/question.ts'
import type { QuestionOrder } from '../../core/question/question-order.ts'
import type { QuestionOutcome } from '../../render/locales/question-words.ts'
import type { QuestionDetail, QuestionList, QuestionState, Viewing } from '../../render/page/question-state.ts'

const viewingOf = ({ reader, ballots }: QuestionViewer): Viewing => {
  const author = reader && readerAuthor(reader.id)
  return { name: reader?.name ?? '', ballots, isOwn: (written) => written.author === author }
}

export interface StandingPlace {
  readonly base: string
  readonly baseUrl: string
  readonly outcome: QuestionOutcome | null
}

/** What the pages of questions need to know of where they are and who looks. */
export const questionStateOf = (
  { page, incident, settings, isOpen }: QuestionBox,
  viewer: QuestionViewer | null,
  place: StandingPlace,
): QuestionState => ({
  page,
  incident,
  isOpen,
  isHeld: settings.holdsForReview,
  viewing: viewer && viewingOf(viewer),
  ...place,
})

export const questionListOf = (
  { slice, best, own }: PublicQuestions,
  asked: { readonly order: QuestionOrder; readonly after: string | null },
): QuestionList => ({ ...asked, next: slice.next, items: slice.items, best, own })

export const questionDetailOf = ({ question, answers, hasMore, joined }: PublicQuestion): QuestionDetail => ({
  question,
  answers,
  hasMore,
  joined,
})
