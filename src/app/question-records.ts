import type { AnswerId, AuthorKey, IncidentId, PageId, QuestionId, ReaderId } from '../core/brand.ts'
import type { Answer, AnswerState, Ballot, Question, QuestionState } from '../core/question/question.ts'
import type { QuestionOrder } from '../core/question/question-order.ts'
import type { QuestionSettings } from '../core/question/question-settings.ts'
import type { Votes } from '../core/question/rank.ts'
import type { Reader } from '../core/question/reader.ts'
import type { WrittenCounts } from '../core/question/writing-limits.ts'
import type { Instant } from '../core/time.ts'
import type { Saved, Slice, SliceRequest } from './store.ts'

/** A question as it stands in a list. */
export interface ListedQuestion extends Question {
  /** Answers that are shown. */
  readonly answers: number
}

/** The same for those who look after it. */
export interface TendedQuestion extends ListedQuestion {
  /** Answers that wait to be let through. */
  readonly heldAnswers: number
  /** Readers who say that it, or an answer to it, has no business here. */
  readonly reports: number
}

/** A question and whose it is. */
export type Asked = Pick<Question, 'id' | 'author'>

/** Words that were replaced. */
export interface FormerWords {
  readonly text: string
  readonly replacedAt: Instant
  /** Whether they had been shown, and nobody hid them since: only such may be read by others. */
  readonly wasShown: boolean
}

/** What a reader says is wrong with a question or an answer; empty where they said nothing more. */
export interface Report {
  readonly reason: string
  readonly at: Instant
}

export interface QuestionRecords {
  find(id: QuestionId): Promise<Question | undefined>
  findAnswer(id: AnswerId): Promise<Answer | undefined>
  /** In no order; unknown ids are left out. */
  findMany(ids: readonly QuestionId[]): Promise<readonly Question[]>
  /** The same where they are about to be changed: on PostgreSQL the rows are locked, in the order of their ids, until the transaction ends. */
  lockMany(ids: readonly QuestionId[]): Promise<readonly Question[]>
  /** Those that are shown: the highest first, the newest first, or the highest of those without an answer. `after` is the `next` of the slice before. */
  listRanked(incidentId: IncidentId, request: SliceRequest & { readonly order?: QuestionOrder }): Promise<Slice<ListedQuestion>>
  /** Those in one state, the highest first; only those without an answer that is shown where `isUnanswered`. */
  listTended(
    incidentId: IncidentId,
    request: SliceRequest & { readonly state: QuestionState; readonly isUnanswered: boolean },
  ): Promise<Slice<TendedQuestion>>
  /** Answers to a question that are shown, the highest first. */
  listAnswers(questionId: QuestionId, request: SliceRequest): Promise<Slice<Answer>>
  /** The highest answer to each of these that is shown, and beside it the accepted one. */
  listBestAnswers(questions: readonly Pick<Question, 'id' | 'acceptedId'>[]): Promise<ReadonlyMap<QuestionId, Answer>>
  /** Answers in every state, in the order of writing. */
  listAllAnswers(questionId: QuestionId, limit: number): Promise<readonly Answer[]>
  /** Which of these have an answer of the organisation that is shown. */
  answeredByOrganisation(ids: readonly QuestionId[]): Promise<ReadonlySet<QuestionId>>
  /** Those that were joined to it, in the order of asking. */
  listJoined(id: QuestionId, limit: number): Promise<readonly Question[]>
  /** The same of several. */
  listJoinedTo(ids: readonly QuestionId[], limit: number): Promise<readonly Question[]>
  /** All that were joined to it, and whose each is. */
  listJoinedAskers(id: QuestionId): Promise<readonly Asked[]>
  /** What one person asked under an incident and what they replied to one question, in every state. */
  listBy(incidentId: IncidentId, author: AuthorKey): Promise<readonly Question[]>
  listAnswersBy(questionId: QuestionId, author: AuthorKey): Promise<readonly Answer[]>
  /** What waits to be let through, the oldest first; under one incident where it is named. */
  listHeld(pageId: PageId, request: SliceRequest & UnderIncident): Promise<Slice<Question>>
  listHeldAnswers(pageId: PageId, request: SliceRequest & UnderIncident): Promise<Slice<Answer>>
  /** What readers say has no business here, and nobody has looked at since; the oldest first. */
  listReported(pageId: PageId, request: { readonly limit: number } & UnderIncident): Promise<readonly Question[]>
  listReportedAnswers(pageId: PageId, request: { readonly limit: number } & UnderIncident): Promise<readonly Answer[]>
  /** What waits for the organisation, by incident; unanswered questions only of incidents that go on or ended after `openSince`. */
  countWaiting(pageId: PageId, openSince: Instant): Promise<readonly WaitingCount[]>
  /** How many questions and answers of each state there are under an incident, and reports of what is shown. */
  countIn(incidentId: IncidentId): Promise<QuestionCounts>
  countWritten(author: AuthorKey, incidentId: IncidentId, now: Instant): Promise<WrittenCounts>
  /** What the highest questions in these states say; only those without an answer that is shown where `unanswered`; none that `notBy` asked. */
  listWords(
    incidentId: IncidentId,
    options: {
      readonly unanswered: boolean
      readonly limit: number
      readonly states?: readonly QuestionState[]
      readonly notBy?: AuthorKey
    },
  ): Promise<readonly QuestionWords[]>
  /** Without votes yet. */
  insert(question: Question): Promise<void>
  insertAnswer(answer: Answer): Promise<void>
  /** Everything but votes and who wrote it; words that change are kept as former ones. */
  save(question: Question, readVersion: number): Saved
  saveAnswer(answer: Answer, readVersion: number): Saved
  /** What it said before, the oldest first. */
  listFormer(id: QuestionId | AnswerId): Promise<readonly FormerWords[]>
  /** What it said before is read by nobody but those who look after it. */
  withdrawFormer(id: QuestionId | AnswerId): Promise<void>
  /** One voice for each voter and target; answers the votes that it now has, or nothing where there is no such target. */
  vote(id: QuestionId, voter: AuthorKey, ballot: Ballot, at: Instant): Promise<Votes | undefined>
  voteAnswer(id: AnswerId, voter: AuthorKey, ballot: Ballot, at: Instant): Promise<Votes | undefined>
  /** Each is joined to another one, in the version that was read, and what was joined to it before goes with it. Answers how many were. */
  join(questions: readonly Pick<Question, 'id' | 'version'>[], to: QuestionId): Promise<number>
  /** Who asked one of these or voted for it has voted for the other as well, unless they said something of it or wrote it. */
  carryVotes(from: readonly QuestionId[], to: Pick<Question, 'id' | 'author'>, at: Instant): Promise<void>
  ballotsOf(voter: AuthorKey, ids: readonly (QuestionId | AnswerId)[]): Promise<ReadonlyMap<string, Ballot>>
  /** One for each reader and target; a second one is left alone. Answers whether it is new. */
  report(id: QuestionId | AnswerId, reporter: AuthorKey, report: Report): Promise<boolean>
  /** The oldest first. */
  listReports(id: QuestionId | AnswerId, limit: number): Promise<readonly Report[]>
  /** Somebody looked at them. */
  removeReports(id: QuestionId | AnswerId): Promise<void>
}

export interface QuestionWords {
  readonly id: QuestionId
  readonly text: string
}

interface UnderIncident {
  readonly incidentId?: IncidentId | undefined
}

/** How much waits under one incident: to be let through, to be looked at because readers reported it, to be answered. */
export interface WaitingCount {
  readonly incidentId: IncidentId
  readonly held: number
  /** Questions and answers, however many reported each. */
  readonly reported: number
  readonly unanswered: number
}

export interface QuestionCounts {
  readonly questions: Readonly<Record<QuestionState, number>>
  readonly answers: Readonly<Record<AnswerState, number>>
  /** Questions that are shown and have no answer that is. */
  readonly unanswered: number
  readonly reports: number
}

export interface ReaderRecords {
  find(id: ReaderId): Promise<Reader | undefined>
  /** In no order; unknown ids are left out. */
  findMany(ids: readonly ReaderId[]): Promise<readonly Reader[]>
  /** For update: on PostgreSQL the row is locked until the transaction ends. */
  lock(id: ReaderId): Promise<Reader | undefined>
  findByAddress(pageId: PageId, addressKey: string): Promise<Reader | undefined>
  /** One whose address is there already is left alone. */
  insert(reader: Reader): Promise<void>
  save(reader: Reader, readVersion: number): Saved
  /** What they wrote and voted stays, and nothing says any more whose it was. */
  removeByAddress(pageId: PageId, addressKey: string): Promise<boolean>
  /** Forgets those who never followed a link, last mailed before `before`; answers how many. */
  removeUnconfirmed(before: Instant): Promise<number>
}

/** The settings of a page as they are kept; version 0 where nobody has said. */
export interface KeptQuestionSettings {
  readonly pageId: PageId
  readonly settings: QuestionSettings
  readonly version: number
}

export interface QuestionSettingRecords {
  find(pageId: PageId): Promise<KeptQuestionSettings | undefined>
  /** Writes the first one where `readVersion` is 0. */
  save(kept: KeptQuestionSettings, at: Instant, readVersion: number): Saved
}
