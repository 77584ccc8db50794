import type { Instant } from '../time.ts'

/** The parts of a postmortem, in the order in which they are read. */
export const sectionKinds = ['summary', 'consequences', 'timeline', 'telling', 'factors', 'went_well', 'unknown', 'actions'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** What customers read of a section: the same words, others, or nothing. */
export type Publicness = { readonly state: 'same' } | { readonly state: 'other'; readonly text: string } | { readonly state: 'internal' }

export interface Prose {
  readonly kind: 'prose'
  /** Plain text in paragraphs; empty while nobody has written. */
  readonly text: string
  readonly public: Publicness
}

export const lineSources = ['notice', 'phase', 'signal', 'journal', 'hand'] as const
export type LineSource = (typeof lineSources)[number]

export interface TimelineLine {
  /** Says where the line came from, so that a timeline drafted anew knows which lines are there already. */
  readonly id: string
  readonly at: Instant
  readonly text: string
  readonly source: LineSource
  readonly isInternal: boolean
  /** Hidden from everybody: it stays, so that it is not proposed again. */
  readonly isHidden: boolean
  /** Told in one breath with the line after it. */
  readonly joinsNext: boolean
}

export interface ActionItem {
  readonly what: string
  /** Who answers for it, as a role: no names. */
  readonly ownerRole: string
  /** A date by the calendar of the page (ISO 8601); null while it is not settled. */
  readonly on: string | null
  readonly isPublic: boolean
}

export type SectionBody =
  | Prose
  | { readonly kind: 'timeline'; readonly lines: readonly TimelineLine[] }
  | { readonly kind: 'actions'; readonly items: readonly ActionItem[] }

export const emptyProse: Prose = { kind: 'prose', text: '', public: { state: 'same' } }

/** Which shape the body of a section has. */
export const shapeOf = (section: SectionKind): SectionBody['kind'] => (section === 'timeline' || section === 'actions' ? section : 'prose')

export type Bodies = Readonly<Partial<Record<SectionKind, SectionBody>>>
export const proseOf = (bodies: Bodies, section: SectionKind): Prose => {
  const body = bodies[section]
  return body?.kind === 'prose' ? body : emptyProse
}
export const linesOf = ({ timeline }: Bodies): readonly TimelineLine[] => (timeline?.kind === 'timeline' ? timeline.lines : [])
export const itemsOf = ({ actions }: Bodies): readonly ActionItem[] => (actions?.kind === 'actions' ? actions.items : [])
