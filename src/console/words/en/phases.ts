import type { Phase } from '../../../core/incident/phase.ts'

/** How far along an incident is, the same on every screen. */
export const phases: Record<Phase, string> = {
  investigating: 'Looking into it',
  identified: 'Cause known',
  monitoring: 'Watching the fix',
  resolved: 'Over',
  scheduled: 'Planned',
  in_progress: 'Under way',
  verifying: 'Checking',
  completed: 'Done',
}
