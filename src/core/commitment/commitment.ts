import type { CommitmentId, IncidentId, NoticeId, PageId } from '../brand.ts'
import type { Addressing } from '../notice/notice.ts'
import type { Writer } from '../notice/writer.ts'
import type { Instant } from '../time.ts'

/** What is promised. The next word follows from its slot; of everything else a writer says that it is a promise. */
export const commitmentKinds = ['next_update', 'repair_time', 'report', 'action', 'other'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

export const commitmentStates = ['open', 'kept', 'missed', 'withdrawn'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** What a notice says that settles a promise: what was promised is done, or will not be done, which the notice explains. */
export const settlingOutcomes = ['kept', 'withdrawn'] as const
export type SettlingOutcome = (typeof settlingOutcomes)[number]

/** A promise made in a published notice. */
export interface Commitment {
  readonly id: CommitmentId
  readonly pageId: PageId
  readonly incidentId: IncidentId
  readonly noticeId: NoticeId
  readonly kind: CommitmentKind
  /** In the writer's words; null for a next word, and where they were redacted. */
  readonly what: string | null
  readonly toWhom: Addressing
  /** Null for a promise "when something changes" alone. */
  readonly dueAt: Instant | null
  /** The operator who answers for it. */
  readonly standsFor: Writer | null
  /** Who confirmed a repair time. */
  readonly confirmedBy: string | null
  /** Whether the page shows it until it is done. */
  readonly isPublic: boolean
  readonly outcome:
    | { readonly state: 'open' }
    | { readonly state: 'kept'; readonly at: Instant; readonly by: NoticeId }
    | { readonly state: 'missed'; readonly at: Instant }
    | { readonly state: 'withdrawn'; readonly at: Instant; readonly by?: NoticeId }
  /** A missed promise stays missed; this is the notice that told of it all the same. */
  readonly settledLate: { readonly outcome: SettlingOutcome; readonly at: Instant; readonly by: NoticeId } | null
  readonly createdAt: Instant
}

/** What is the same of every promised next word. */
export const plainPromise = {
  kind: 'next_update',
  what: null,
  toWhom: { kind: 'all' },
  standsFor: null,
  confirmedBy: null,
  isPublic: false,
  settledLate: null,
} as const satisfies Partial<Commitment>

/** Whether somebody still waits for it, in time or late. */
export const isOwed = ({ outcome, settledLate }: Pick<Commitment, 'outcome' | 'settledLate'>): boolean =>
  outcome.state === 'open' || (outcome.state === 'missed' && settledLate === null)

/** What a notice told of it, in time or late; undefined while somebody waits for it. */
export const toldOutcome = ({ outcome, settledLate }: Pick<Commitment, 'outcome' | 'settledLate'>): SettlingOutcome | undefined => {
  if (settledLate) return settledLate.outcome
  return outcome.state === 'kept' || outcome.state === 'withdrawn' ? outcome.state : undefined
}

/** The notice that told of it, in time or late; undefined while none did, and where it was withdrawn without a word. */
export const toldByOf = ({ outcome, settledLate }: Pick<Commitment, 'outcome' | 'settledLate'>): NoticeId | undefined => {
  if (settledLate) return settledLate.by
  return outcome.state === 'kept' || outcome.state === 'withdrawn' ? outcome.by : undefined
}

/** How many promises were kept of those that have come due, withdrawn ones aside; null while none has. */
export interface PromiseFigure {
  readonly kept: number
  readonly missed: number
  readonly share: number | null
}
export const promiseFigure = (counts: Readonly<Partial<Record<CommitmentState, number>>>): PromiseFigure => {
  const { kept = 0, missed = 0 } = counts
  return { kept, missed, share: kept + missed === 0 ? null : kept / (kept + missed) }
}
