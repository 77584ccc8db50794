import type { TimeZone } from '../brand.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import { isClosed } from '../incident/phase.ts'
import { atLocalTime, type Instant, instantOfMilliseconds, isAfter, plusSeconds, weekdayOf } from '../time.ts'
import type { NextUpdate } from './slots.ts'

const markSeconds = 5 * 60

/** The next full five minutes: a time that people say and remember. */
export const nextMark = (instant: Instant): Instant =>
  instantOfMilliseconds(Math.ceil(instant.epochMilliseconds / 1000 / markSeconds) * markSeconds * 1000)

/** In so many minutes, on a time that people say. */
export const inMinutes = (now: Instant, minutes: number): Instant => nextMark(plusSeconds(now, minutes * 60))

/** Minutes between words by severity, while it goes on and while a fix is watched; null is "when something changes". */
const minutesBy: Readonly<Record<Severity, { readonly open: number | null; readonly watched: number | null }>> = {
  critical: { open: 30, watched: 60 },
  major: { open: 60, watched: null },
  minor: { open: null, watched: null },
}

/** What a notice promises unless its writer says otherwise: by a time where much is at stake, and on change in any case. */
export const proposedNextUpdate = (severity: Severity, phase: Phase, now: Instant): NextUpdate | undefined => {
  if (isClosed(phase)) return undefined
  const isPlanned = phase === 'scheduled' || phase === 'in_progress' || phase === 'verifying'
  const minutes = isPlanned ? null : minutesBy[severity][phase === 'monitoring' ? 'watched' : 'open']
  return { by: minutes === null ? null : inMinutes(now, minutes), onChange: true }
}

const openingHour = 9

/** The next time that offices open, in the page's zone: nine o'clock from Monday to Friday. */
export const atOfficeOpening = (now: Instant, zone: TimeZone): Instant => {
  for (let days = 0; days < 7; days++) {
    const opening = atLocalTime(now, zone, days, openingHour)
    if (weekdayOf(opening, zone) <= 5 && isAfter(opening, now)) return opening
  }
  return atLocalTime(now, zone, 7, openingHour)
}
