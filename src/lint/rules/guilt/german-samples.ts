import type { RuleSample } from '../sample.ts'

export const guiltSamples: readonly RuleSample[] = [
  { kind: 'resolution', text: 'Der verlorene Nachmittag tut uns unendlich leid.', quotes: ['tut uns unendlich leid'] },
  { kind: 'report', text: 'Wir bedauern das zutiefst.', quotes: ['bedauern das zutiefst'] },
  { kind: 'report', text: 'Das ist für uns alle peinlich.', quotes: ['peinlich'] },
  { kind: 'report', text: 'Ein zweiter Ausfall in einer Woche ist inakzeptabel.', quotes: ['inakzeptabel'] },
  { kind: 'report', text: 'Wir schämen uns für die verlorenen Bestellungen.', quotes: ['schämen'] },
  { kind: 'resolution', text: 'Wir haben Sie heute enttäuscht.', quotes: ['Wir haben Sie heute enttäuscht'] },
  { kind: 'report', text: 'Für den fehlenden Alarm gibt es keine Entschuldigung.', quotes: ['keine Entschuldigung'] },
  {
    kind: 'update',
    text: 'Es tut uns leid. Seit Mittag werden Karten abgelehnt. Wir bitten nochmals um Entschuldigung.',
    quotes: ['Entschuldigung'],
  },
  { kind: 'resolution', text: 'Wir können uns gar nicht genug entschuldigen.', quotes: ['können uns gar nicht genug'] },
  { kind: 'resolution', text: 'Das entspricht nicht unseren Ansprüchen.', quotes: ['entspricht nicht unseren Ansprüchen'] },
  { kind: 'report', text: 'Wir haben Ihr Vertrauen verspielt.', quotes: ['Vertrauen verspielt'] },
  { kind: 'resolution', text: 'Wir danken Ihnen von ganzem Herzen fürs Warten.', quotes: ['von ganzem Herzen'] },
  { kind: 'report', text: 'Da haben wir richtig Mist gebaut.', quotes: ['Mist gebaut'] },
  { kind: 'report', text: 'Wir bitten um Verzeihung.', quotes: ['um Verzeihung'] },
  // Near misses: one plain apology, and the words in another sense.
  { kind: 'resolution', text: 'Wir bitten die Unterbrechung zu entschuldigen.', quotes: [] },
  { kind: 'resolution', text: 'Es tut uns leid, dass Sie heute keine Rechnungen senden konnten.', quotes: [] },
  { kind: 'resolution', text: 'Wir entschuldigen uns aufrichtig für die Unterbrechung.', quotes: [] },
  {
    kind: 'update',
    text: 'Rechnungen lassen sich nicht versenden. Wir bitten um Entschuldigung und schreiben bis 14:30 Uhr MEZ wieder.',
    quotes: [],
  },
  { kind: 'update', text: 'Es tut uns leid, und wir entschuldigen uns auch bei allen, die vergeblich anriefen.', quotes: [] },
  { kind: 'report', text: 'Das Formular nahm keine Namen mit Umlauten an.', quotes: [] },
  { kind: 'update', text: 'Wir bitten um Geduld und um Verständnis.', quotes: [] },
]
