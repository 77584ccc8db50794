import type { Incident } from '../incident/incident.ts'
import { decideTransition, isClosed } from '../incident/phase.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { type Instant, isAfter, isBefore, plusSeconds } from '../time.ts'
import type { Notice } from './notice.ts'

/** What publishing a draft leads to. */
export interface Publication {
  readonly effectiveAt: Instant
}

const hasWords = (notice: Notice): boolean => {
  const { slots, freeText } = notice.content
  return (
    freeText !== null || slots.now !== undefined || slots.notKnown.includes('now') || slots.action !== undefined || slots.next !== undefined
  )
}

/** A closing notice answers the question of what was lost; free text alone cannot be trusted to (A2). */
const saysPermanence = ({ content: { slots } }: Notice): boolean => slots.permanent !== undefined || slots.notKnown.includes('permanent')

const checkTimes = (notice: Notice, incident: Incident, now: Instant): Result<Notice> => {
  const { since, until, nextUpdate } = notice.content.slots
  const faults = new FieldFaults()
  if (nextUpdate?.by && !isAfter(nextUpdate.by, now))
    faults.add('/slots/nextUpdate/by', 'The next update is promised for a time that has passed; choose a later one.')
  if (nextUpdate && isClosed(notice.change.phase))
    faults.add('/slots/nextUpdate', 'A closing notice promises no next update; if a report follows, say so in the text.')
  if (incident.kind === 'incident' && since && isAfter(since, now)) faults.add('/slots/since', 'It cannot have begun in the future.')
  if (incident.kind === 'incident' && until && isAfter(until, now)) faults.add('/slots/until', 'It cannot have ended in the future.')
  return faults.any ? faults.refuse() : ok(notice)
}

/**
 * Whether a draft may be published now, and when it takes effect: after the undo window, and never before an earlier notice of the
 * same incident that is still in its own window. A correction does not move the incident and is allowed when it is closed.
 */
export const decidePublication = (
  notice: Notice,
  incident: Incident,
  others: readonly Notice[],
  undoSeconds: number,
  now: Instant,
): Result<Publication> => {
  if (notice.status.state !== 'draft') return refuse('notice.not_draft', `It is ${notice.status.state}.`)
  if (!hasWords(notice))
    return refuse('notice.empty', 'Say what customers cannot do, what is done, or write free text.', {
      errors: [{ pointer: '/slots/now', detail: 'Say what customers cannot do.' }],
    })
  if (notice.correction === null) {
    const pending = others.filter((other) => other.status.state === 'pending').at(-1)
    const transition = decideTransition(pending?.change.phase ?? incident.phase, notice.change.phase)
    if (!transition.ok) return transition
  }
  if (isClosed(notice.change.phase) && notice.kind === 'resolution' && !saysPermanence(notice)) {
    return refuse(
      'notice.permanence_missing',
      'Say whether data or work was lost, not lost, can be recovered, or is still being checked.',
      { errors: [{ pointer: '/slots/permanent', detail: 'Was anything lost?' }] },
    )
  }
  const times = checkTimes(notice, incident, now)
  if (!times.ok) return times
  const own = plusSeconds(now, undoSeconds)
  const latest = others.reduce(
    (at, other) => (other.status.state === 'pending' && isBefore(at, other.status.effectiveAt) ? other.status.effectiveAt : at),
    own,
  )
  return ok({ effectiveAt: latest })
}
