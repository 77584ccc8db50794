import type { AnswerId, AuthorKey, IncidentId, PageId, QuestionId } from '../core/brand.ts'
import type { Answer, Ballot, Question } from '../core/question/question.ts'
import type { Votes } from '../core/question/rank.ts'
import type { Instant } from '../core/time.ts'
import type { Saved, Slice, SliceRequest } from './store.ts'

/** A question as readers see it in a list. */
export interface ListedQuestion extends Question {
  /** Answers that are shown. */
  readonly answers: number
}

/** Words that were replaced. */
export interface FormerWords {
  readonly text: string
  readonly replacedAt: Instant
}

export interface QuestionRecords {
  find(id: QuestionId): Promise<Question | undefined>
  findAnswer(id: AnswerId): Promise<Answer | undefined>
  /** Those that are shown, the highest first. `after` is the `next` of the slice before. */
  listRanked(incidentId: IncidentId, request: SliceRequest): Promise<Slice<ListedQuestion>>
  /** Answers to a question that are shown, the highest first. */
  listAnswers(questionId: QuestionId, request: SliceRequest): Promise<Slice<Answer>>
  /** What waits to be let through, the oldest first. */
  listHeld(pageId: PageId, request: SliceRequest): Promise<Slice<Question>>
  /** What the highest shown questions say; only those without an answer that is shown where `unanswered`. */
  listWords(incidentId: IncidentId, options: { readonly unanswered: boolean; readonly limit: number }): Promise<readonly QuestionWords[]>
  /** Without votes yet. */
  insert(question: Question): Promise<void>
  insertAnswer(answer: Answer): Promise<void>
  /** Everything but votes and who wrote it; words that change are kept as former ones. */
  save(question: Question, readVersion: number): Saved
  saveAnswer(answer: Answer, readVersion: number): Saved
  /** What it said before, the oldest first. */
  listFormer(id: QuestionId | AnswerId): Promise<readonly FormerWords[]>
  /** One voice for each voter and target; answers the votes that it now has, or nothing where there is no such target. */
  vote(id: QuestionId, voter: AuthorKey, ballot: Ballot, at: Instant): Promise<Votes | undefined>
  voteAnswer(id: AnswerId, voter: AuthorKey, ballot: Ballot, at: Instant): Promise<Votes | undefined>
  ballotsOf(voter: AuthorKey, ids: readonly (QuestionId | AnswerId)[]): Promise<ReadonlyMap<string, Ballot>>
}

export interface QuestionWords {
  readonly id: QuestionId
  readonly text: string
}
