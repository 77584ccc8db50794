import type { NoticeId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import type { Language } from '../page/page.ts'
import { assertNever } from '../result.ts'
import { type Instant, instantText } from '../time.ts'
import { withoutStop } from '../without-stop.ts'

/** What became of an action that customers were promised. */
export type ActionStanding =
  | { readonly state: 'open'; readonly dueAt: Instant | null; readonly isLate: boolean }
  | { readonly state: 'done'; readonly at: Instant; readonly by: NoticeId; readonly isLate: boolean }
  | { readonly state: 'dropped'; readonly at: Instant; readonly by: NoticeId | null }

export interface FollowedAction {
  readonly what: string
  /** The notice that promised it first. */
  readonly promisedIn: NoticeId
  readonly standing: ActionStanding
  /** The dates from which it was moved, the first one first, each with the notice that says why. */
  readonly moves: readonly { readonly from: Instant | null; readonly by: NoticeId }[]
}

/** The notice that withdrew it, in time or late. */
const withdrawnBy = ({ outcome, settledLate }: Commitment): NoticeId | null => {
  if (settledLate?.outcome === 'withdrawn') return settledLate.by
  return outcome.state === 'withdrawn' ? (outcome.by ?? null) : null
}

const standingOf = ({ outcome, settledLate, dueAt }: Commitment): ActionStanding => {
  if (settledLate?.outcome === 'kept') return { state: 'done', at: settledLate.at, by: settledLate.by, isLate: true }
  if (settledLate) return { state: 'dropped', at: settledLate.at, by: settledLate.by }
  switch (outcome.state) {
    case 'open':
      return { state: 'open', dueAt, isLate: false }
    case 'missed':
      return { state: 'open', dueAt, isLate: true }
    case 'kept':
      return { state: 'done', at: outcome.at, by: outcome.by, isLate: false }
    case 'withdrawn':
      return { state: 'dropped', at: outcome.at, by: outcome.by ?? null }
  }
}

/** What each was moved to. Two that say the same and are moved by one notice have a successor each. */
export const successorsOf = (actions: readonly Commitment[]): ReadonlyMap<Commitment['id'], Commitment> => {
  const found = new Map<Commitment['id'], Commitment>()
  const taken = new Set<Commitment['id']>()
  for (const one of actions) {
    const by = withdrawnBy(one)
    const isNext = (other: Commitment) => other.noticeId === by && other.kind === one.kind && other.what === one.what && other.id !== one.id
    const next = actions.find((other) => isNext(other) && !taken.has(other.id))
    if (by === null || !next) continue
    found.set(one.id, next)
    taken.add(next.id)
  }
  return found
}

/** Of one incident's ledger: to what each action was moved that a notice withdrew and promised again. */
export const movedActions = (ledger: readonly Commitment[]): ReadonlyMap<Commitment['id'], Commitment> =>
  successorsOf(ledger.filter(({ kind }) => kind === 'action'))

/**
 * The public actions of one incident, the first one first. A notice that withdraws one and promises the same again has moved it: both are
 * one action with another date.
 */
export const followedActions = (ledger: readonly Commitment[]): readonly FollowedAction[] => {
  const actions = ledger.filter(({ kind, isPublic }) => kind === 'action' && isPublic)
  const successors = successorsOf(actions)
  const isMovedTo = new Set([...successors.values()].map(({ id }) => id))
  return actions.flatMap((first) => {
    if (first.what === null || isMovedTo.has(first.id)) return []
    const moves: { from: Instant | null; by: NoticeId }[] = []
    let last = first
    for (let next = successors.get(last.id); next; next = successors.get(last.id)) {
      moves.push({ from: last.dueAt, by: next.noticeId })
      last = next
    }
    return [{ what: first.what, promisedIn: first.noticeId, standing: standingOf(last), moves }]
  })
}

/** What became of it; or the day for which it is promised (ISO 8601) where the ledger does not have it yet. */
export type Due = ActionStanding | { readonly state: 'promised'; readonly on: string | null }

const placeOf = (due: Due): readonly [number, string] => {
  // Whatever has no day stands behind all that have one: no date begins with a tilde.
  const noDay = '~'
  switch (due.state) {
    case 'promised':
      return [0, due.on ?? noDay]
    case 'open':
      return [0, due.dueAt === null ? noDay : instantText(due.dueAt)]
    case 'done':
      return [1, instantText(due.at)]
    case 'dropped':
      return [2, instantText(due.at)]
    default:
      return assertNever(due)
  }
}

/** As readers look for them: what is still owed by its day, the nearest first; then what is done, then what was dropped. */
export const inDueOrder = <T>(items: readonly T[], dueOf: (item: T) => Due): readonly T[] =>
  items.toSorted((a, b) => {
    const [[rank, day], [otherRank, otherDay]] = [placeOf(dueOf(a)), placeOf(dueOf(b))]
    return rank - otherRank || (day < otherDay ? -1 : day > otherDay ? 1 : 0)
  })

/** What a promise says of an action of a report: the ledger has no role of its own. */
export const promisedAction = ({ what, ownerRole }: { readonly what: string; readonly ownerRole: string }): string =>
  `${what} (${ownerRole})`

/** The actions of a report in due order, each as the ledger has it now or as it was promised. */
export const reportedActions = <T extends { readonly what: string; readonly ownerRole: string; readonly on: string | null }>(
  actions: readonly T[],
  followed: readonly FollowedAction[],
): readonly T[] =>
  inDueOrder(actions, (action) => {
    const found = followed.find(({ what }) => what === promisedAction(action))
    return found?.standing ?? { state: 'promised', on: action.on }
  })

interface FollowWords {
  readonly done: (what: string) => string
  readonly moved: (what: string, why: string) => string
  readonly dropped: (what: string, why: string) => string
}

/** The first words of the notice that tells what became of it, in the language of the page; an action may be a whole sentence. */
export const followWords = {
  en: {
    done: (what) => `Done: ${withoutStop(what)}.`,
    moved: (what, why) => `This takes longer than we said: ${withoutStop(what)}. ${why}`,
    dropped: (what, why) => `We will not do this: ${withoutStop(what)}. ${why}`,
  },
  de: {
    done: (what) => `Erledigt: ${withoutStop(what)}.`,
    moved: (what, why) => `Das dauert länger, als wir gesagt haben: ${withoutStop(what)}. ${why}`,
    dropped: (what, why) => `Das werden wir nicht tun: ${withoutStop(what)}. ${why}`,
  },
} as const satisfies Record<Language, FollowWords>
