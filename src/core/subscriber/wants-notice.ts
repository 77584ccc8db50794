import type { AudienceId, ComponentId } from '../brand.ts'
import { isAtLeast, type Severity } from '../incident/phase.ts'
import type { Addressing } from '../notice/notice.ts'
import type { Preferences } from './subscriber.ts'

/** What of a notice decides who gets it. */
export interface Reach {
  readonly addressing: Addressing
  readonly severity: Severity
  readonly affectedIds: readonly ComponentId[]
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
