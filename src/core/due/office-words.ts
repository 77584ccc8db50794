import { officeMoments } from '../audience/office-moments.ts'
import type { AudienceId } from '../brand.ts'
import { isOpen } from '../incident/incident.ts'
import { type Instant, laterOf } from '../time.ts'
import { type IncidentFacts, lastToAll, type PageFacts, type Word } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { plusMinutes } from './incident-item.ts'

/** The audiences whose offices close or open at one moment and who read one language: one notice is for all of them. */
interface Group {
  readonly kind: 'before_closing' | 'before_opening'
  readonly name: string
  readonly at: Instant
  readonly dueAt: Instant
  /** A word from then on counts as said. */
  readonly freshFrom: number
  readonly opensAt: Instant | null
  readonly lapsesAt: Instant | null
  readonly minutes: number
  readonly audienceIds: readonly AudienceId[]
}

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
    freshFrom: dueAt.epochMilliseconds - office.freshMinutes * 60_000,
    minutes,
    opensAt: moves.reduce<Instant | null>((first, move) => earlier(first, move.opensAt), null),
    lapsesAt: moves.reduce<Instant | null>((first, move) => earlier(first, move.lapsesAt), null),
    audienceIds: moves.map(({ audienceId }) => audienceId),
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
  return groups.sort((a, b) => a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds)
}

/** What of an incident decides about every group alike. */
interface Told {
  readonly one: IncidentFacts
  readonly first: Word
  readonly toAll: number
  readonly addressed: readonly Word[]
}

const toldOf = (one: IncidentFacts, { policy }: PageFacts): readonly Told[] => {
  const { incident, words } = one
  const [first] = words
  if (!first || incident.kind !== 'incident' || !isOpen(incident) || !policy.bySeverity[incident.severity].officeHours) return []
  const toAll = lastToAll(words)?.milliseconds ?? Number.NEGATIVE_INFINITY
  return [{ one, first, toAll, addressed: words.filter(({ notice }) => notice.addressing.kind !== 'all') }]
}

const isToldTo = ({ notice: { addressing } }: Word, id: AudienceId): boolean =>
  addressing.kind === 'all' || addressing.audienceIds.includes(id)

/** Those of the group who have not heard anything freshly. */
const waiting = ({ toAll, addressed }: Told, { freshFrom, audienceIds }: Group): readonly AudienceId[] => {
  if (toAll >= freshFrom) return []
  const fresh = addressed.filter(({ milliseconds }) => milliseconds >= freshFrom)
  return fresh.length === 0 ? audienceIds : audienceIds.filter((id) => !fresh.some((word) => isToldTo(word, id)))
}

const itemOf = ({ one: { incident, words }, first }: Told, group: Group, audienceIds: readonly AudienceId[]): DueItem => ({
  key: `${group.name}:${incident.id}`,
  kind: group.kind,
  pageId: incident.pageId,
  subject: { kind: 'incident', id: incident.id },
  owedTo: { kind: 'audiences', audienceIds },
  dueAt: laterOf(group.dueAt, first.at),
  lapsesAt: group.lapsesAt,
  facts: {
    title: incident.title,
    severity: incident.severity,
    phase: incident.phase,
    countedFrom: words.at(-1)?.at ?? null,
    minutes: group.minutes,
    at: group.at,
    opensAt: group.opensAt,
    what: null,
  },
})

/**
 * Before an office closes its people hear who goes on through the night and when the next word comes; before it opens, how things
 * stand (A8). Whose office opened before anything was public has lost nothing by that.
 */
export const officeWords = (facts: PageFacts, now: Instant): readonly DueItem[] => {
  const told = facts.incidents.flatMap((one) => toldOf(one, facts))
  if (told.length === 0) return []
  return groupsOf(facts, now).flatMap((group) =>
    told.flatMap((one) => {
      if (group.kind === 'before_opening' && one.first.milliseconds > group.at.epochMilliseconds) return []
      const audienceIds = waiting(one, group)
      return audienceIds.length === 0 ? [] : [itemOf(one, group, audienceIds)]
    }),
  )
}
