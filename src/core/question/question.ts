import {
  type AnswerId,
  type AuthorKey,
  type IncidentId,
  type OperatorId,
  type PageId,
  type QuestionId,
  type ReaderId,
  type TokenId,
  tagged,
} from '../brand.ts'
import type { Instant } from '../time.ts'
import type { Votes } from './rank.ts'

/** Where what a stranger wrote stands: nobody sees it before it was let through, or after it was hidden. */
export const answerStates = ['held', 'shown', 'hidden'] as const
export type AnswerState = (typeof answerStates)[number]

/** A question is besides joined to another one that asks the same. */
export const questionStates = [...answerStates, 'joined'] as const
export type QuestionState = (typeof questionStates)[number]

/** Words that the organisation took out of what a reader wrote; a mark stands where they stood. */
export interface TakenOut {
  readonly at: Instant
  /** Whoever wrote it reads this, nobody else does. */
  readonly reason: string
}

interface Written {
  readonly author: AuthorKey
  /** Under which they chose to write. */
  readonly name: string
  readonly text: string
  /** Why it was hidden. */
  readonly reason: string | null
  readonly votes: Votes
  readonly writtenAt: Instant
  /** When its words last changed; null where they are the first. */
  readonly editedAt: Instant | null
  /** Null where the words are all the writer's own choice. */
  readonly takenOut: TakenOut | null
  readonly version: number
}

/** What somebody asks under an incident. */
export interface Question extends Written {
  readonly id: QuestionId
  readonly pageId: PageId
  readonly incidentId: IncidentId
  readonly state: QuestionState
  /** The question that asks the same. */
  readonly joinedTo: QuestionId | null
  /** The answer that says it. */
  readonly acceptedId: AnswerId | null
}

/** What somebody replies to a question. */
export interface Answer extends Written {
  readonly id: AnswerId
  readonly questionId: QuestionId
  readonly state: AnswerState
}

/** What is so of everything that was just written. */
export const unread = { reason: null, votes: { ups: 0, downs: 0 }, editedAt: null, takenOut: null, version: 1 } as const

/** One person, however often they come: who may write once more, and vote once. Never shown. */
export const operatorAuthor = (id: OperatorId): AuthorKey => tagged<AuthorKey>(`operator:${id}`)
export const tokenAuthor = (id: TokenId): AuthorKey => tagged<AuthorKey>(`token:${id}`)
export const readerAuthor = (id: ReaderId): AuthorKey => tagged<AuthorKey>(`reader:${id}`)

/** The reader who wrote this; undefined where the organisation did. */
export const readerOf = (author: AuthorKey): ReaderId | undefined => {
  const [kind, id] = author.split(':')
  return kind === 'reader' && id !== undefined ? tagged<ReaderId>(id) : undefined
}

/** Whether the organisation itself wrote this, which readers are told. */
export const isOfOrganisation = (author: AuthorKey): boolean => readerOf(author) === undefined

export const ballots = ['up', 'down', 'none'] as const
/** What a voter says of one question or answer; `none` takes it back. */
export type Ballot = (typeof ballots)[number]
