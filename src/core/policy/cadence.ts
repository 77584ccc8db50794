import type { Phase } from '../incident/phase.ts'
import type { SeverityClock, WaitingPhase } from './clock-policy.ts'

export const isWaiting = (phase: Phase): phase is WaitingPhase =>
  phase === 'investigating' || phase === 'identified' || phase === 'monitoring'

/** Minutes until the next word is owed, after so many minutes without a change; null is "when something changes". */
export const cadenceMinutes = (clock: SeverityClock, phase: Phase, unchangedMinutes: number): number | null => {
  const minutes = isWaiting(phase) ? clock.cadence[phase] : null
  if (minutes === null || clock.widening === null || unchangedMinutes < clock.widening.afterMinutes) return minutes
  return Math.max(minutes, clock.widening.minutes)
}
