import type { AudienceId, ComponentId } from '../brand.ts'
import { isAtLeast, isClosed, type Severity } from '../incident/phase.ts'
import type { Addressing, Notice, PublishedNotice } from '../notice/notice.ts'
import type { Preferences } from './subscriber.ts'

/** What of a notice decides who gets it. */
export interface Reach {
  readonly addressing: Addressing
  readonly severity: Severity
  readonly affectedIds: readonly ComponentId[]
}

/**
 * Whom a notice concerns: everybody whom an earlier notice of its incident concerned hears how it goes on. A closing notice leaves no
 * component affected and a milder one may fall below a threshold; who was told of the trouble is told of its end all the same.
 * `published` are the incident's published notices.
 */
export const reachOf = (notice: PublishedNotice, published: readonly PublishedNotice[]): Reach =>
  reachAfter(
    notice,
    published.filter((other) => other.status.number < notice.status.number),
  )

/** The same for a notice of any state, after everything that its incident has published before it. */
export const reachAfter = (notice: Notice, earlier: readonly PublishedNotice[]): Reach => {
  const told = [...earlier.filter((other) => other.id !== notice.id), notice].filter((other) => other.correction === null)
  const severity = told.reduce<Severity>((worst, { change }) => (isAtLeast(change.severity, worst) ? change.severity : worst), 'minor')
  const concernedAll = told.some(({ change }) => change.affected.length === 0 && !isClosed(change.phase))
  const affectedIds = new Set(concernedAll ? [] : told.flatMap(({ change }) => change.affected.map((a) => a.componentId)))
  return { addressing: notice.addressing, severity, affectedIds: [...affectedIds] }
}

/**
 * Who gets what: the addressed audience, at or above the subscriber's threshold, touching one of the chosen components. A notice
 * that names no component concerns everybody.
 */
export const wantsNotice = (
  subscriber: { readonly preferences: Pick<Preferences, 'threshold' | 'componentIds'>; readonly audienceId: AudienceId | null },
  reach: Reach,
): boolean => {
  const { addressing } = reach
  if (addressing.kind === 'audiences' && (subscriber.audienceId === null || !addressing.audienceIds.includes(subscriber.audienceId)))
    return false
  if (!isAtLeast(reach.severity, subscriber.preferences.threshold)) return false
  const wanted = subscriber.preferences.componentIds
  return wanted.length === 0 || reach.affectedIds.length === 0 || reach.affectedIds.some((id) => wanted.includes(id))
}
