import { ok, type Result, refuse } from '../result.ts'

export const incidentPhases = ['investigating', 'identified', 'monitoring', 'resolved'] as const
export const maintenancePhases = ['scheduled', 'in_progress', 'verifying', 'completed'] as const
export const phases = [...incidentPhases, ...maintenancePhases] as const
export type Phase = (typeof phases)[number]

export const incidentKinds = ['incident', 'maintenance'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** Severity is the operator's judgement; what it entails is policy. */
export const severities = ['minor', 'major', 'critical'] as const
export type Severity = (typeof severities)[number]
export const isAtLeast = (severity: Severity, threshold: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(threshold)

/**
 * Where a phase may go. Staying is always allowed (an update need not change the phase); going back is, because diagnoses are
 * revised in the open; a closed incident stays closed: what comes afterwards is a correction, a report, or a new incident.
 */
const next = {
  investigating: ['investigating', 'identified', 'monitoring', 'resolved'],
  identified: ['investigating', 'identified', 'monitoring', 'resolved'],
  monitoring: ['investigating', 'identified', 'monitoring', 'resolved'],
  resolved: ['resolved'],
  scheduled: ['scheduled', 'in_progress', 'completed'],
  in_progress: ['in_progress', 'verifying', 'completed'],
  verifying: ['in_progress', 'verifying', 'completed'],
  completed: ['completed'],
} as const satisfies Record<Phase, readonly Phase[]>

export const closedPhases: readonly Phase[] = ['resolved', 'completed']
export const isClosed = (phase: Phase): boolean => closedPhases.includes(phase)
export const closingPhaseOf = (kind: IncidentKind): Phase => (kind === 'incident' ? 'resolved' : 'completed')
export const firstPhaseOf = (kind: IncidentKind): Phase => (kind === 'incident' ? 'investigating' : 'scheduled')
export const phasesAfter = (phase: Phase): readonly Phase[] => next[phase]

export const decideTransition = (from: Phase, to: Phase): Result<Phase> => {
  const possible: readonly Phase[] = next[from]
  if (possible.includes(to)) return ok(to)
  return refuse(
    isClosed(from) ? 'incident.closed' : 'incident.transition',
    `From "${from}" it can go to: ${possible.join(', ')}; not to "${to}".`,
  )
}
