import type { RuleSample } from '../sample.ts'

export const promiseSamples: readonly RuleSample[] = [
  { kind: 'resolution', text: 'Das wird nie wieder vorkommen.', quotes: ['wird nie wieder vorkommen'] },
  {
    kind: 'report',
    text: 'Wir haben eine zweite Leitung verlegt, um sicherzustellen, dass sich das nicht wiederholt.',
    quotes: ['sicherzustellen, dass sich das nicht'],
  },
  { kind: 'report', text: 'Das neue Ventil sorgt dafür, dass der Tank nicht überläuft.', quotes: ['sorgt dafür, dass der Tank nicht'] },
  {
    kind: 'update',
    text: 'Bis 17 Uhr MEZ sind alle Postfächer wieder erreichbar.',
    quotes: ['Bis 17 Uhr MEZ sind alle Postfächer wieder erreichbar'],
  },
  {
    kind: 'update',
    text: 'Der Shop wird innerhalb von zwei Stunden wiederhergestellt.',
    quotes: ['wird innerhalb von zwei Stunden wiederhergestellt'],
  },
  {
    kind: 'update',
    text: 'Wir beheben den Fehler in den Berichten bis morgen.',
    quotes: ['Wir beheben den Fehler in den Berichten bis morgen'],
  },
  { kind: 'update', text: 'Wir garantieren, dass keine Buchung verloren geht.', quotes: ['Wir garantieren'] },
  { kind: 'report', text: 'Das löst das Problem ein für alle Mal.', quotes: ['ein für alle Mal'] },
  { kind: 'report', text: 'Damit ist ein weiterer Ausfall ausgeschlossen.', quotes: ['ist ein weiterer Ausfall ausgeschlossen'] },
  { kind: 'resolution', text: 'Wir versprechen Ihnen, es besser zu machen.', quotes: ['Wir versprechen'] },
  { kind: 'report', text: 'Der Export kann unter keinen Umständen mehr stehen bleiben.', quotes: ['unter keinen Umständen'] },
  { kind: 'update', text: 'Die Uploads funktionieren in einer Stunde wieder.', quotes: ['funktionieren in einer Stunde wieder'] },
  { kind: 'report', text: 'Der Fehler ist endgültig behoben.', quotes: ['endgültig behoben'] },
  { kind: 'maintenance', text: 'Es wird zu keinerlei Ausfällen kommen.', quotes: ['wird zu keinerlei Ausfällen'] },
  { kind: 'update', text: 'Spätestens am Freitag läuft alles wieder.', quotes: ['Spätestens am Freitag läuft alles wieder'] },
  // Near misses: hedges, promises to write, windows, the past.
  { kind: 'update', text: 'Wir erwarten, dass die Postfächer bis 17 Uhr MEZ wieder erreichbar sind.', quotes: [] },
  { kind: 'update', text: 'Die Störung wird voraussichtlich bis 17 Uhr MEZ behoben sein.', quotes: [] },
  { kind: 'update', text: 'Die nächste Nachricht folgt bis 17 Uhr MEZ.', quotes: [] },
  { kind: 'maintenance', text: 'Der Shop schließt um 22 Uhr MEZ und ist ab Mitternacht wieder erreichbar.', quotes: [] },
  { kind: 'resolution', text: 'Die Postfächer waren bis 17 Uhr MEZ wieder erreichbar.', quotes: [] },
  { kind: 'report', text: 'Wir können nicht garantieren, dass jedes Paket am selben Tag ankommt.', quotes: [] },
  { kind: 'report', text: 'Wir haben einen Alarm ergänzt, der das früher erkennt.', quotes: [] },
  { kind: 'report', text: 'Wir hoffen, dass sich das nicht wiederholt.', quotes: [] },
  { kind: 'update', text: 'Wir melden uns bis 16 Uhr MEZ wieder.', quotes: [] },
]
