import type { RuleSample } from '../sample.ts'

export const emptyPhraseSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Wir beheben das so schnell wie möglich.', quotes: ['so schnell wie möglich'] },
  { kind: 'update', text: 'Unsere Techniker arbeiten mit Hochdruck daran.', quotes: ['mit Hochdruck'] },
  { kind: 'update', text: 'Weitere Informationen folgen in Kürze.', quotes: ['in Kürze'] },
  { kind: 'report', text: 'Wir nehmen den Vorfall sehr ernst.', quotes: ['nehmen den Vorfall sehr ernst'] },
  { kind: 'update', text: 'Wir arbeiten mit hoher Priorität an der Anmeldung.', quotes: ['mit hoher Priorität'] },
  { kind: 'update', text: 'Wir tun alles, was in unserer Macht steht.', quotes: ['was in unserer Macht steht'] },
  // Near misses.
  { kind: 'update', text: 'Wir schreiben bis 14:30 Uhr MEZ wieder.', quotes: [] },
  { kind: 'update', text: 'Zwei Techniker tauschen das Netzteil.', quotes: [] },
  { kind: 'update', text: 'Die Kamera überwacht den Raum rund um die Uhr.', quotes: [] },
  { kind: 'report', text: 'Der Druck im Kessel war zu hoch.', quotes: [] },
]
