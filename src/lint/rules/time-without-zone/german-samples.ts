import type { RuleSample } from '../sample.ts'

export const timeWithoutZoneSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: 'Seit 14:30 Uhr ist das Portal nicht erreichbar.', quotes: ['14:30 Uhr'] },
  { kind: 'maintenance', text: 'Der Shop schließt um 22 Uhr.', quotes: ['22 Uhr'] },
  // Near misses.
  { kind: 'first-notice', text: 'Seit 14:30 Uhr MEZ ist das Portal nicht erreichbar.', quotes: [] },
  { kind: 'first-notice', text: 'Seit 14:30 Uhr ist das Portal nicht erreichbar. Alle Zeiten sind Ortszeit.', quotes: [] },
  { kind: 'first-notice', text: 'Das Portal ist seit zwei Stunden nicht erreichbar.', quotes: [] },
  { kind: 'first-notice', text: 'Seit 9 Uhr (MESZ) ist das Portal nicht erreichbar.', quotes: [] },
]
