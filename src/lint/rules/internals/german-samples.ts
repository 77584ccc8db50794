import type { RuleSample } from '../sample.ts'

export const internalsSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Wir haben db-prod-03.intern.example.com neu gestartet.', quotes: ['db-prod-03.intern.example.com'] },
  { kind: 'update', text: 'Das Ticket INC0012345 ist offen.', quotes: ['INC0012345'] },
  // Near misses.
  { kind: 'update', text: 'Wir haben einen Datenbankserver neu gestartet.', quotes: [] },
  { kind: 'update', text: 'Bei Fragen schreiben Sie an hilfe@example.com.', quotes: [] },
]
