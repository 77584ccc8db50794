import type { RuleSample } from '../sample.ts'

export const boilerplateSamples: readonly RuleSample[] = [
  {
    kind: 'resolution',
    text: 'Die Störung ist behoben. Wir danken für Ihr Verständnis.',
    quotes: ['Die Störung ist behoben. Wir danken für Ihr Verständnis'],
  },
  {
    kind: 'update',
    text: 'Wir arbeiten weiterhin an der Behebung des Problems und halten Sie auf dem Laufenden.',
    quotes: ['Wir arbeiten weiterhin an der Behebung des Problems und halten Sie auf dem Laufenden'],
  },
  {
    kind: 'first-notice',
    text: 'Aktuell kommt es zu einer Störung. Unsere Techniker sind informiert und untersuchen das Problem.',
    quotes: ['Aktuell kommt es zu einer Störung. Unsere Techniker sind informiert und untersuchen das Problem'],
  },
  {
    kind: 'resolution',
    text: 'Das Problem wurde gelöst. Wir entschuldigen uns für die entstandenen Unannehmlichkeiten.',
    quotes: ['Das Problem wurde gelöst. Wir entschuldigen uns für die entstandenen Unannehmlichkeiten'],
  },
  // Near misses.
  { kind: 'resolution', text: 'Die Störung ist behoben. Kartenzahlungen gehen wieder.', quotes: [] },
  { kind: 'update', text: 'Wir arbeiten an der Behebung des Problems. Nächste Nachricht bis 14:30 Uhr MEZ.', quotes: [] },
  { kind: 'update', text: 'Die Störung betrifft alle Kunden in Österreich.', quotes: [] },
  { kind: 'resolution', text: 'Erledigt.', quotes: [] },
]
