import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import { endOf, type MaintenancePlan, type Planned, type PlannedMove } from './plan.ts'

/** The longest time ahead at which a maintenance is announced; without any it is announced as soon as it is planned. */
const announceAt = (startsAt: Instant, now: Instant, { maintenance }: ClockPolicy): Instant => {
  const longest = Math.max(...maintenance.announceMinutes)
  return maintenance.announceMinutes.length === 0 ? now : plusSeconds(startsAt, -longest * 60)
}

const canSay = ({ words, said }: MaintenancePlan, move: PlannedMove): boolean => words[move] !== null && !said.includes(move)

/** Whether the clock will say it once its moment has come, unless an operator says no. */
export const movesItself = (incident: Incident, plan: MaintenancePlan | null, move: PlannedMove, policy: ClockPolicy): boolean => {
  if (plan === null || !canSay(plan, move)) return false
  if (move === 'announcement') return incident.publicAt === null
  return policy.maintenance.movesItself && (move === 'completed' || plan.hold === null)
}

/** What the clock will do for one that is planned or under way, as things stand. */
export interface ItsOwn {
  readonly announcesItself: boolean
  readonly startsItself: boolean
  readonly endsItself: boolean
  /** Its window is over and it was never begun: the clock has nothing true to say of it any more. */
  readonly isMissed: boolean
}

/** One that does not begin by itself does not end by itself either, until a person has begun it. */
export const itsOwn = (incident: Incident, plan: MaintenancePlan | null, policy: ClockPolicy, now: Instant): ItsOwn => {
  const isAhead = incident.phase === 'scheduled'
  const isMissed = isAhead && incident.window !== null && !isBefore(now, incident.window.endsAt)
  const will = (move: PlannedMove): boolean => !isMissed && movesItself(incident, plan, move, policy)
  return {
    announcesItself: will('announcement'),
    startsItself: isAhead && will('started'),
    endsItself: will('completed') && !(isAhead && plan?.hold),
    isMissed,
  }
}

/**
 * What the clock does now for a maintenance, if anything. Whether something stands against its end is for the caller to find out:
 * an alert or an incident on what was worked at means that a person says how it is.
 */
export const decideMove = ({ incident, plan }: Planned, policy: ClockPolicy, now: Instant): PlannedMove | null => {
  const { window, phase } = incident
  if (window === null || isClosed(phase)) return null
  const will = (move: PlannedMove): boolean => movesItself(incident, plan, move, policy)
  const isAhead = isBefore(now, window.startsAt)
  const isPast = !isBefore(now, window.endsAt)
  if (incident.publicAt === null)
    return will('announcement') && isAhead && !isBefore(now, announceAt(window.startsAt, now, policy)) ? 'announcement' : null
  // A start that was missed until the end says nothing that is true any more.
  if (phase === 'scheduled') return will('started') && !isAhead && !isPast ? 'started' : null
  return will('completed') && !isBefore(now, endOf(window, plan)) ? 'completed' : null
}

/**
 * Whether a person told customers, at the planned end or after it, that the work goes on. A word that moves the window came before the
 * end that it names; a start that the clock said may have been on its way while the window ended.
 */
export const isSaidToOverrun = ({ incident: { window }, plan }: Planned, published: readonly PublishedNotice[]): boolean => {
  if (window === null) return false
  const begun = published.find(({ change }) => change.phase === 'in_progress')
  const byClock = plan.said.includes('started') ? begun : undefined
  return published.some((notice) => notice.correction === null && notice !== byClock && !isBefore(notice.status.publishedAt, window.endsAt))
}

export const phaseOfMove = { announcement: 'scheduled', started: 'in_progress', completed: 'completed' } as const satisfies Record<
  PlannedMove,
  Incident['phase']
>
