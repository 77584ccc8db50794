import type { RuleSample } from '../sample.ts'

export const speculationSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Die Fehler liegen vermutlich an einer vollen Festplatte.', quotes: ['liegen vermutlich'] },
  { kind: 'update', text: 'Wir vermuten das Update von gestern Nacht.', quotes: ['vermuten'] },
  { kind: 'update', text: 'Es sieht so aus, als ob ein Switch defekt ist.', quotes: ['Es sieht so aus'] },
  { kind: 'update', text: 'Das Problem scheint an der Kühlung zu liegen.', quotes: ['scheint an der Kühlung zu liegen'] },
  {
    kind: 'update',
    text: 'Wir glauben, dass das neue Zertifikat die Ursache ist.',
    quotes: ['Wir glauben, dass das neue Zertifikat die Ursache'],
  },
  {
    kind: 'report',
    text: 'Ein gerissenes Kabel könnte den zweiten Ausfall ausgelöst haben.',
    quotes: ['könnte den zweiten Ausfall ausgelöst'],
  },
  { kind: 'update', text: 'Die wahrscheinliche Ursache ist ein klemmendes Ventil.', quotes: ['wahrscheinliche Ursache'] },
  { kind: 'update', text: 'Möglicherweise hat ein Bagger das Kabel beschädigt.', quotes: ['Möglicherweise hat ein Bagger das Kabel'] },
  { kind: 'report', text: 'Unsere erste Vermutung ist die Kühlung.', quotes: ['Unsere erste Vermutung'] },
  { kind: 'update', text: 'Die Verspätung könnte mit dem Feiertag zusammenhängen.', quotes: ['könnte mit dem Feiertag zusammenhängen'] },
  { kind: 'update', text: 'Alles deutet auf einen Stromausfall hin.', quotes: ['deutet auf einen Stromausfall hin'] },
  { kind: 'update', text: 'Soweit wir wissen, klemmt ein Ventil.', quotes: ['Soweit wir wissen'] },
  { kind: 'update', text: 'Der Verdacht liegt auf dem Netzteil.', quotes: ['Verdacht'] },
  {
    kind: 'update',
    text: 'Offenbar hat eine Aktualisierung den Export lahmgelegt.',
    quotes: ['Offenbar hat eine Aktualisierung den Export lahmgelegt'],
  },
  // Near misses: doubt about the end or the extent, and the words in another sense.
  { kind: 'update', text: 'Der Shop scheint wieder zu funktionieren.', quotes: [] },
  { kind: 'update', text: 'Vermutlich dauern die Arbeiten noch bis zum Abend.', quotes: [] },
  { kind: 'update', text: 'Wir glauben, die Ursache gefunden zu haben.', quotes: [] },
  { kind: 'update', text: 'Die Ursache ist noch nicht bekannt.', quotes: [] },
  { kind: 'report', text: 'Der Switch fiel um 14:05 Uhr MEZ aus.', quotes: [] },
  { kind: 'resolution', text: 'Wir entschuldigen uns für möglicherweise entstandene Umstände.', quotes: [] },
  { kind: 'update', text: 'Bitte öffnen Sie keine verdächtigen Nachrichten.', quotes: [] },
  { kind: 'update', text: 'Voraussichtlich sind die Bestellungen bis mittags verarbeitet.', quotes: [] },
]
