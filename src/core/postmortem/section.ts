import type { IssueLink } from '../issue/issue-link.ts'
import type { Instant } from '../time.ts'

/** The parts of a postmortem, in the order in which they are read. */
export const sectionKinds = ['summary', 'consequences', 'timeline', 'telling', 'factors', 'went_well', 'unknown', 'actions'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A section of the organisation's own. The name is for machines and never changes; the title may. */
export type FreeName = `free:${string}`
export const isFreeName = (text: string): text is FreeName => /^free:[a-z0-9-]{1,40}$/.test(text)
export interface FreeSection {
  readonly name: FreeName
  readonly title: string
  /** What its writers are asked. */
  readonly prompt: string
}

export type SectionName = SectionKind | FreeName
export const parseSectionName = (text: string): SectionName | undefined =>
  isFreeName(text) ? text : sectionKinds.find((kind) => kind === text)

/** All sections of a postmortem in the order in which they are read: the organisation's own stand before what is done about it. */
export const sectionNames = (free: readonly FreeSection[]): readonly SectionName[] => [
  ...sectionKinds.filter((kind) => kind !== 'actions'),
  ...free.map(({ name }) => name),
  'actions',
]

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
  readonly issue: IssueLink | null
}

/** A section of the organisation's own keeps the title and prompt under which it was written. */
export type FreeProse = Omit<Prose, 'kind'> & { readonly kind: 'free'; readonly title: string; readonly prompt: string }

export type SectionBody =
  | Prose
  | FreeProse
  | { readonly kind: 'timeline'; readonly lines: readonly TimelineLine[] }
  | { readonly kind: 'actions'; readonly items: readonly ActionItem[] }

export const emptyProse: Prose = { kind: 'prose', text: '', public: { state: 'same' } }

/** Which shape the body of a section has. */
export const shapeOf = (section: SectionName): SectionBody['kind'] => {
  if (section === 'timeline' || section === 'actions') return section
  return isFreeName(section) ? 'free' : 'prose'
}

export type Bodies = Readonly<Partial<Record<SectionName, SectionBody>>>
export const proseOf = (bodies: Bodies, section: SectionName): Prose => {
  const body = bodies[section]
  return body?.kind === 'prose' || body?.kind === 'free' ? { kind: 'prose', text: body.text, public: body.public } : emptyProse
}
export const linesOf = ({ timeline }: Bodies): readonly TimelineLine[] => (timeline?.kind === 'timeline' ? timeline.lines : [])
export const itemsOf = ({ actions }: Bodies): readonly ActionItem[] => (actions?.kind === 'actions' ? actions.items : [])
