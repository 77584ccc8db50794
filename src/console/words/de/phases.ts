import type { Phase } from '../../../core/incident/phase.ts'

/** How far along an incident is, the same on every screen. */
export const phases: Record<Phase, string> = {
  investigating: 'Wir untersuchen es',
  identified: 'Ursache bekannt',
  monitoring: 'Behoben, unter Beobachtung',
  resolved: 'Vorbei',
  scheduled: 'Geplant',
  in_progress: 'Läuft',
  verifying: 'Wird geprüft',
  completed: 'Abgeschlossen',
}
