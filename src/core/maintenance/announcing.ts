import type { Incident } from '../incident/incident.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import { type Instant, isAfter, isBefore, plusSeconds } from '../time.ts'

/** A reminder of what was announced: the words of that notice once more, so long before it begins. */
export interface Announcing {
  readonly notice: PublishedNotice
  readonly minutes: number
  /** After this the next one is sent, or it has begun. */
  readonly until: Instant
}

/**
 * Which reminder of an announced maintenance is to go out now. One whose time passed while nobody looked is left to the next, and
 * whoever heard within the hour (`freshMinutes`) is not told again. A maintenance that is moved begins anew with its new notice.
 */
export const announcingOf = (
  incident: Incident,
  published: readonly PublishedNotice[],
  policy: ClockPolicy,
  now: Instant,
): Announcing | undefined => {
  const { window, phase, isDrill } = incident
  const notice = published.findLast(({ correction }) => correction === null)
  if (!window || phase !== 'scheduled' || isDrill || !notice || notice.change.phase !== 'scheduled') return undefined
  if (!isBefore(now, window.startsAt)) return undefined
  const stages = [...new Set(policy.maintenance.announceMinutes)].sort((a, b) => b - a)
  const at = (minutes: number): Instant => plusSeconds(window.startsAt, -minutes * 60)
  const minutes = stages.findLast((stage) => !isBefore(now, at(stage)))
  if (minutes === undefined) return undefined
  const lastHeard = published.at(-1)?.status.publishedAt ?? notice.status.publishedAt
  if (isAfter(lastHeard, plusSeconds(at(minutes), -policy.office.freshMinutes * 60))) return undefined
  const next = stages.find((stage) => stage < minutes)
  return { notice, minutes, until: next === undefined ? window.startsAt : at(next) }
}
