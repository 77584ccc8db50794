import type { IncidentId, PageId } from '../brand.ts'
import type { Writer } from '../notice/writer.ts'
import type { Instant } from '../time.ts'
import { type CountedDeadline, deadlineAt, type Fulfilments, type LegalCalendar } from './deadline-at.ts'
import type { LegalDeadline, LegalMoment, LegalRegime, LegalStamps } from './regime.ts'

/** One judgement of when a moment was, or that it was not; the last one of a moment holds, the earlier ones stay. */
export interface LegalStamp {
  readonly moment: LegalMoment
  readonly at: Instant | null
  readonly reason: string
  readonly by: Writer
  readonly setAt: Instant
}

export type DeadlineOutcome = { readonly by: Writer; readonly recordedAt: Instant } & (
  | {
      readonly kind: 'met'
      readonly at: Instant
      /** Who reported, as the organisation calls them. */
      readonly reportedBy: string
      /** The authority's number or whatever finds it again. */
      readonly reference: string | null
      readonly lateReason: string | null
      /** Those of the deadline's points that it contained. */
      readonly contents: readonly string[]
    }
  | { readonly kind: 'not_applicable'; readonly reason: string }
)

/** A point of a deadline's checklist that somebody has ready, before the report is made. */
export interface PointTick {
  readonly point: string
  readonly by: Writer
  readonly at: Instant
}

/** A regime as it stood when it was begun for an incident: what is edited later binds later incidents. */
export interface BegunRegime {
  readonly regime: LegalRegime
  readonly reason: string
  readonly by: Writer
  readonly begunAt: Instant
  /** By the deadline's id; one that is not here is still owed. */
  readonly outcomes: Readonly<Record<string, DeadlineOutcome>>
  /** By the deadline's id: what of it is ready. */
  readonly ticks: Readonly<Record<string, readonly PointTick[]>>
}

/** What of an incident concerns authorities and the law. */
export interface LegalFile {
  readonly incidentId: IncidentId
  readonly pageId: PageId
  readonly stamps: readonly LegalStamp[]
  readonly begun: readonly BegunRegime[]
  readonly updatedAt: Instant
  /** 0 while nothing was recorded. */
  readonly version: number
}

export const emptyLegalFile = (incidentId: IncidentId, pageId: PageId, now: Instant): LegalFile => ({
  incidentId,
  pageId,
  stamps: [],
  begun: [],
  updatedAt: now,
  version: 0,
})

/** Each moment as it was judged last. */
export const stampsOf = ({ stamps }: Pick<LegalFile, 'stamps'>): LegalStamps => {
  const found: Partial<Record<LegalMoment, Instant>> = {}
  for (const { moment, at } of stamps) {
    delete found[moment]
    if (at !== null) found[moment] = at
  }
  return found
}

export const fulfilmentsOf = ({ outcomes }: Pick<BegunRegime, 'outcomes'>): Fulfilments =>
  new Map(Object.entries(outcomes).flatMap(([id, outcome]) => (outcome.kind === 'met' ? [[id, outcome.at] as const] : [])))

export interface StandingDeadline {
  readonly begun: BegunRegime
  readonly deadline: LegalDeadline
  /** Null while none of its terms has begun. */
  readonly counted: CountedDeadline | null
  readonly outcome: DeadlineOutcome | null
  readonly ticks: readonly PointTick[]
}

export type CalendarOf = (regime: LegalRegime) => LegalCalendar

/** Every deadline of the regimes that were begun, with when it ends and what became of it. */
export const standingDeadlines = (file: LegalFile, calendarOf: CalendarOf): readonly StandingDeadline[] => {
  const stamps = stampsOf(file)
  return file.begun.flatMap((begun) => {
    const fulfilled = fulfilmentsOf(begun)
    const calendar = calendarOf(begun.regime)
    return begun.regime.deadlines.map((deadline) => ({
      begun,
      deadline,
      counted: deadlineAt(deadline, stamps, fulfilled, calendar) ?? null,
      outcome: begun.outcomes[deadline.id] ?? null,
      ticks: begun.ticks[deadline.id] ?? [],
    }))
  })
}

/** Whether anything is still owed. */
export const isOwing = ({ begun }: Pick<LegalFile, 'begun'>): boolean =>
  begun.some(({ regime, outcomes }) => regime.deadlines.some(({ id }) => outcomes[id] === undefined))
