import type { RuleSample } from '../sample.ts'

export const personNameSamples: readonly RuleSample[] = [
  { kind: 'report', text: 'Frau Lehmann hat die Leitung getauscht.', quotes: ['Frau Lehmann'] },
  { kind: 'report', text: 'Unser Techniker Markus hat den Server neu gestartet.', quotes: ['Unser Techniker Markus'] },
  { kind: 'report', text: 'Sabine aus dem Support hat die Liste geprüft.', quotes: ['Sabine aus dem Support'] },
  { kind: 'update', text: 'Herr Krüger tauscht das Netzteil.', quotes: ['Herr Krüger'] },
  // Near misses.
  { kind: 'report', text: 'Ein Techniker hat den Server neu gestartet.', quotes: [] },
  { kind: 'report', text: 'Die Herren-Abteilung des Shops lädt nicht.', quotes: [] },
  { kind: 'report', text: 'Rechnungen konnten nicht versendet werden.\n\nViele Grüße\nSabine Lehmann', quotes: [] },
  { kind: 'update', text: 'Bei Fragen wenden Sie sich an Frau Lehmann, hilfe@example.com.', quotes: [] },
]
