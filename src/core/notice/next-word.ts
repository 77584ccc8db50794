import type { Phase, Severity } from '../incident/phase.ts'
import { isClosed } from '../incident/phase.ts'
import { cadenceMinutes } from '../policy/cadence.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import { type Instant, instantOfMilliseconds, plusSeconds } from '../time.ts'
import type { NextUpdate } from './slots.ts'

const markSeconds = 5 * 60

/** The next full five minutes: a time that people say and remember. */
export const nextMark = (instant: Instant): Instant =>
  instantOfMilliseconds(Math.ceil(instant.epochMilliseconds / 1000 / markSeconds) * markSeconds * 1000)

/** In so many minutes, on a time that people say. */
export const inMinutes = (now: Instant, minutes: number): Instant => nextMark(plusSeconds(now, minutes * 60))

/**
 * What a notice promises unless its writer says otherwise: by the time that the clock policy's rhythm gives, and on change in any case.
 * What has stood unchanged for long gets words further apart.
 */
export const proposedNextUpdate = (
  clock: Pick<ClockPolicy, 'bySeverity'>,
  state: { readonly severity: Severity; readonly phase: Phase; readonly unchangedMinutes?: number },
  now: Instant,
): NextUpdate | undefined => {
  const { severity, phase, unchangedMinutes = 0 } = state
  if (isClosed(phase)) return undefined
  const minutes = cadenceMinutes(clock.bySeverity[severity], phase, unchangedMinutes)
  return { by: minutes === null ? null : inMinutes(now, minutes), onChange: true }
}
