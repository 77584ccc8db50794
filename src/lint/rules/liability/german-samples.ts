import type { RuleSample } from '../sample.ts'

export const liabilitySamples: readonly RuleSample[] = [
  { kind: 'report', text: 'Der Ausfall war unser Fehler.', quotes: ['unser Fehler'] },
  {
    kind: 'report',
    text: 'Wir übernehmen die volle Verantwortung für die fehlenden Buchungen.',
    quotes: ['Wir übernehmen die volle Verantwortung'],
  },
  {
    kind: 'report',
    text: 'Die Verantwortung für die Verspätung liegt bei uns.',
    quotes: ['Verantwortung für die Verspätung liegt bei uns'],
  },
  { kind: 'report', text: 'Es gab Versäumnisse auf unserer Seite.', quotes: ['Versäumnisse auf unserer Seite'] },
  { kind: 'report', text: 'Wir haben versäumt, das Notstromaggregat zu testen.', quotes: ['Wir haben versäumt'] },
  { kind: 'report', text: 'Der ganze Abend wäre vermeidbar gewesen.', quotes: ['wäre vermeidbar'] },
  { kind: 'resolution', text: 'Alle Läden bekommen eine Erstattung für Dienstag.', quotes: ['Erstattung'] },
  { kind: 'resolution', text: 'Betroffenen Kunden schreiben wir einen Monat gut.', quotes: ['schreiben wir einen Monat gut'] },
  { kind: 'resolution', text: 'Sie erhalten zwei Wochen kostenlos.', quotes: ['Wochen kostenlos'] },
  { kind: 'resolution', text: 'Die Grundgebühr für Oktober entfällt.', quotes: ['Grundgebühr für Oktober entfällt'] },
  { kind: 'report', text: 'Das hätte nicht passieren dürfen.', quotes: ['hätte nicht passieren dürfen'] },
  { kind: 'resolution', text: 'Über eine Entschädigung sprechen wir mit jedem Kunden.', quotes: ['Entschädigung'] },
  { kind: 'resolution', text: 'Als Dankeschön gibt es einen Gutschein.', quotes: ['Als Dankeschön gibt es einen Gutschein'] },
  { kind: 'report', text: 'Dafür haften wir.', quotes: ['haften'] },
  // Near misses: causes, and the same words about the service itself.
  { kind: 'report', text: 'Ein Fehler im Export hielt alle Rechnungen auf.', quotes: [] },
  { kind: 'update', text: 'Gutscheine lassen sich im Shop nicht einlösen.', quotes: [] },
  { kind: 'update', text: 'Die Seite für Erstattungen zeigt eine Fehlermeldung.', quotes: [] },
  { kind: 'report', text: 'Das für das Archiv verantwortliche Team hat es umgezogen.', quotes: [] },
  { kind: 'update', text: 'Unsere Fehlerseite erscheint in zwei Sprachen.', quotes: [] },
  { kind: 'resolution', text: 'Wir bitten die Unterbrechung zu entschuldigen.', quotes: [] },
  { kind: 'update', text: 'Kreditkarten werden seit 9:40 Uhr MEZ abgelehnt.', quotes: [] },
]
