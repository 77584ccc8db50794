import type { TimeZone } from '../brand.ts'
import type { Instant } from '../time.ts'

/**
 * The moments of an incident from which laws count. Each is a judgement of its own, made by a person: knowing of it, calling it
 * major, deciding that it matters to investors, finding the breach.
 */
export const legalMoments = ['aware', 'classified', 'determined', 'discovered'] as const
export type LegalMoment = (typeof legalMoments)[number]
export type LegalStamps = Readonly<Partial<Record<LegalMoment, Instant>>>

export const spanUnits = ['hours', 'calendar_days', 'business_days', 'calendar_months'] as const
export type SpanUnit = (typeof spanUnits)[number]

/** How long after what. Where a deadline has several terms, the earliest that can be counted is the deadline. */
export interface DeadlineTerm {
  readonly from: { readonly kind: 'moment'; readonly moment: LegalMoment } | { readonly kind: 'fulfilled'; readonly deadlineId: string }
  readonly unit: SpanUnit
  readonly count: number
}

/** One report that a law or a contract asks for. */
export interface LegalDeadline {
  /** Unique within its regime; lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  /** Who gets it, as the organisation calls them. */
  readonly recipient: string
  readonly terms: readonly DeadlineTerm[]
  /** The law says "without undue delay": the term is the latest, not the aim. */
  readonly isWithoutDelay: boolean
  /** What it has to contain, point by point, to be ticked off. */
  readonly contents: readonly string[]
}

/** A set of deadlines that an organisation is under; begun for an incident by one act of a person. */
export interface LegalRegime {
  readonly id: string
  readonly name: string
  /** Article or rule, for those who look it up. */
  readonly source: string
  /** Whose calendar counts days and holidays. */
  readonly zone: TimeZone
  readonly holidayRegion: string | null
  /** Terms in days and months end on their last day at this minute after midnight: an office that closes at five takes nothing at eleven. */
  readonly closesAt: number
  readonly deadlines: readonly LegalDeadline[]
  readonly note: string | null
}
