import { officeMoments } from '../audience/office-moments.ts'
import type { AudienceId } from '../brand.ts'
import { isOpen } from '../incident/incident.ts'
import type { Instant } from '../time.ts'
import { type Duty, type IncidentFacts, lastToAll, type PageFacts, type Word } from './due-facts.ts'
import type { DueItem, OwedTo } from './due-item.ts'
import { plusMinutes } from './incident-item.ts'

/** The audiences whose offices close or open at one moment and who read one language: one notice is for all of them. */
interface Group {
  readonly kind: 'before_closing' | 'before_opening'
  readonly name: string
  readonly at: Instant
  readonly dueAt: Instant
  readonly dueMilliseconds: number
  /** A word from then on counts as said. */
  readonly freshFrom: number
  readonly opensAt: Instant | null
  readonly lapsesAt: Instant | null
  readonly minutes: number
  readonly owedTo: ToAudiences
}

type ToAudiences = Extract<OwedTo, { readonly kind: 'audiences' }>

type Move = Pick<Group, 'kind' | 'at' | 'opensAt' | 'lapsesAt'> & { readonly audienceId: AudienceId; readonly language: string }

const movesOf = ({ audiences }: PageFacts, now: Instant): readonly Move[] =>
  audiences.flatMap(({ audience, holidays }): readonly Move[] => {
    if (audience.hours === null) return []
    const { closing, openings } = officeMoments(audience.hours, holidays, audience.zone, now)
    const whose = { audienceId: audience.id, language: audience.language }
    return [
      ...(closing ? [{ ...whose, kind: 'before_closing' as const, at: closing.at, opensAt: closing.opensAt, lapsesAt: closing.at }] : []),
      ...openings.map(({ at, closesAt }) => ({ ...whose, kind: 'before_opening' as const, at, opensAt: null, lapsesAt: closesAt })),
    ]
  })

const earlier = (a: Instant | null, b: Instant | null): Instant | null => {
  if (a === null || b === null) return a ?? b
  return a.epochMilliseconds <= b.epochMilliseconds ? a : b
}

const groupOf = (name: string, moves: readonly [Move, ...Move[]], { policy: { office } }: PageFacts): Group => {
  const [{ kind, at }] = moves
  const minutes = kind === 'before_closing' ? office.closingMinutes : office.openingMinutes
  const dueAt = plusMinutes(at, -minutes)
  return {
    kind,
    name,
    at,
    dueAt,
    dueMilliseconds: dueAt.epochMilliseconds,
    freshFrom: dueAt.epochMilliseconds - office.freshMinutes * 60_000,
    minutes,
    opensAt: moves.reduce<Instant | null>((first, move) => earlier(first, move.opensAt), null),
    lapsesAt: moves.reduce<Instant | null>((first, move) => earlier(first, move.lapsesAt), null),
    owedTo: { kind: 'audiences', audienceIds: moves.map(({ audienceId }) => audienceId) },
  }
}

const groupsOf = (facts: PageFacts, now: Instant): readonly Group[] => {
  const byName = new Map<string, [Move, ...Move[]]>()
  for (const move of movesOf(facts, now)) {
    const name = `${move.kind}:${move.at.epochMilliseconds}:${move.language}`
    const there = byName.get(name)
    if (there) there.push(move)
    else byName.set(name, [move])
  }
  const groups = [...byName].map(([name, moves]) => groupOf(name, moves, facts))
  return groups.sort((a, b) => a.dueMilliseconds - b.dueMilliseconds)
}

/** What of an incident decides about every group alike. */
interface Told {
  readonly one: IncidentFacts
  readonly first: Word
  readonly toAll: number
  readonly addressed: readonly Word[]
  readonly subject: DueItem['subject']
  readonly lastAt: Instant
}

const toldOf = (one: IncidentFacts, { policy }: PageFacts): readonly Told[] => {
  const { incident, words } = one
  const [first] = words
  if (!first || incident.kind !== 'incident' || !isOpen(incident) || !policy.bySeverity[incident.severity].officeHours) return []
  const toAll = lastToAll(words)?.milliseconds ?? Number.NEGATIVE_INFINITY
  const addressed = words.filter(({ notice }) => notice.addressing.kind !== 'all')
  const lastAt = (words.at(-1) ?? first).at
  return [{ one, first, toAll, addressed, lastAt, subject: { kind: 'incident', id: incident.id } }]
}

const isToldTo = ({ notice: { addressing } }: Word, id: AudienceId): boolean =>
  addressing.kind === 'all' || addressing.audienceIds.includes(id)

/** Those of the group who have not heard anything freshly; null when all have. */
const waiting = ({ toAll, addressed }: Told, { freshFrom, owedTo }: Group): ToAudiences | null => {
  if (toAll >= freshFrom) return null
  const fresh = addressed.filter(({ milliseconds }) => milliseconds >= freshFrom)
  if (fresh.length === 0) return owedTo
  const audienceIds = owedTo.audienceIds.filter((id) => !fresh.some((word) => isToldTo(word, id)))
  return audienceIds.length === 0 ? null : { kind: 'audiences', audienceIds }
}

const itemOf = ({ one: { incident }, first, subject, lastAt }: Told, group: Group, owedTo: ToAudiences): DueItem => ({
  key: `${group.name}:${incident.id}`,
  kind: group.kind,
  pageId: incident.pageId,
  subject,
  incidentId: incident.id,
  owedTo,
  dueAt: first.milliseconds > group.dueMilliseconds ? first.at : group.dueAt,
  lapsesAt: group.lapsesAt,
  facts: {
    title: incident.title,
    severity: incident.severity,
    phase: incident.phase,
    countedFrom: lastAt,
    minutes: group.minutes,
    at: group.at,
    opensAt: group.opensAt,
    what: null,
    standsFor: null,
  },
})

/**
 * Before an office closes its people hear who goes on through the night and when the next word comes; before it opens, how things
 * stand (A8). Whose office opened before anything was public has lost nothing by that. Thousands of incidents meet every group here:
 * what is the same for all of them is computed once, and nothing is made that is not handed out.
 */
export const officeWords: Duty = (facts, now, until) => {
  const told = facts.incidents.flatMap((one) => toldOf(one, facts))
  const items: DueItem[] = []
  const last = until?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  for (const group of told.length === 0 ? [] : groupsOf(facts, now)) {
    if (group.dueMilliseconds > last) break
    const openedAt = group.kind === 'before_opening' ? group.at.epochMilliseconds : Number.POSITIVE_INFINITY
    for (const one of told) {
      const owedTo = one.first.milliseconds > openedAt ? null : waiting(one, group)
      if (owedTo) items.push(itemOf(one, group, owedTo))
    }
  }
  return items
}
