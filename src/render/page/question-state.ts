import type { Incident } from '../../core/incident/incident.ts'
import type { Answer, Ballot, Question } from '../../core/question/question.ts'
import type { QuestionOrder } from '../../core/question/question-order.ts'
import type { FieldFault } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { QuestionOutcome } from '../locales/question-words.ts'
import type { FormState } from './subscription-pages.tsx'

/** Where everybody reads the questions of an incident. */
export const questionsPath = (incidentId: string): string => `/incidents/${incidentId}/questions`

/** Names of the fields of all forms on these pages, as the server finds them in the body. */
export const questionFields = {
  act: 'act',
  email: 'email',
  text: 'text',
  name: 'name',
  reason: 'reason',
  question: 'question',
  answer: 'answer',
  ballot: 'ballot',
  /** Set where the asker has seen what was asked already. */
  final: 'final',
  /** Where the list stood when a button in it was pressed. */
  order: 'order',
  after: 'after',
  honeypot: 'website',
} as const

/** What a form does. */
export const questionActs = ['ask', 'answer', 'vote', 'edit', 'report', 'accept'] as const
export type QuestionAct = (typeof questionActs)[number]

/** Who looks: with a link, a reader who may write. */
export interface Viewing {
  readonly name: string
  /** What they voted, by the id of the question or answer. */
  readonly ballots: ReadonlyMap<string, Ballot>
  /** Whether they wrote it. */
  readonly isOwn: (written: Question | Answer) => boolean
}

/** What every page of questions needs. */
export interface QuestionState extends FormState {
  readonly incident: Pick<Incident, 'id' | 'title'>
  /** Path of the list: of the incident, or of the reader's own link. */
  readonly base: string
  /** Whether readers may write. */
  readonly isOpen: boolean
  readonly isHeld: boolean
  /** Null for whoever came without a link. */
  readonly viewing: Viewing | null
  readonly outcome: QuestionOutcome | null
}

/** What somebody wrote, shown again when something in it has to change. */
export interface QuestionEntry {
  readonly act: QuestionAct | 'link'
  readonly email?: string
  readonly text?: string
  readonly reason?: string
  /** The question or answer that it was about. */
  readonly targetId?: string
  readonly name?: string
  readonly faults: readonly FieldFault[]
}

export interface QuestionList {
  readonly order: QuestionOrder
  readonly after: string | null
  readonly next: string | null
  readonly items: readonly (Question & { readonly answers: number })[]
  readonly best: ReadonlyMap<string, Answer>
  /** What the viewer asked and others do not see. */
  readonly own: readonly Question[]
}

/** Words with those that stood there before, the oldest first. */
export interface WithFormer<W> {
  readonly written: W
  readonly former: readonly { readonly text: string; readonly replacedAt: Instant }[]
}

export interface QuestionDetail {
  readonly question: WithFormer<Question>
  readonly answers: readonly WithFormer<Answer>[]
  readonly hasMore: boolean
  /** What the viewer asked in their own words and we joined to it. */
  readonly joined: readonly Question[]
}
