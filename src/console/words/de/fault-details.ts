/** Values that a refusal names in English, as the German console calls them. */
const values: Readonly<Record<string, string>> = {
  investigating: 'Untersuchung',
  identified: 'Ursache erkannt',
  monitoring: 'Beobachtung',
  resolved: 'behoben',
  scheduled: 'geplant',
  in_progress: 'im Gange',
  verifying: 'Prüfung',
  completed: 'abgeschlossen',
  phase: 'Phase',
  severity: 'Schwere',
  title: 'Titel',
  affected: 'Komponenten',
  components: 'Komponenten',
  'affected components': 'betroffene Komponenten',
  window: 'Zeitfenster',
  start: 'Beginn',
  incidents: 'Vorfälle',
  subscribers: 'Abonnenten',
  accepted: 'angenommen',
  dismissed: 'verworfen',
  withdrawn: 'zurückgezogen',
  unconfirmed: 'nicht bestätigt',
  active: 'aktiv',
  unsubscribed: 'abgemeldet',
  suppressed: 'pausiert',
}

/** How a notice or a question stands, as a sentence of its own: no one sentence takes every state. */
const standing: Readonly<Record<string, string>> = {
  draft: 'Diese Meldung ist noch ein Entwurf.',
  pending:
    'Diese Meldung wird gerade veröffentlicht und lässt sich noch zurücknehmen. Ändern oder berichtigen kann man sie in dieser Zeit nicht.',
  published: 'Diese Meldung ist schon öffentlich.',
  gone: 'Diese Meldung gibt es nicht mehr.',
  hidden: 'Diese Frage ist ausgeblendet.',
  joined: 'Diese Frage ist mit einer anderen zusammengelegt.',
}

/** A list of such values; a name that somebody gave stays as it is. */
const german = (list: string): string =>
  list
    .split(/, | and /)
    .map((value) => values[value] ?? value)
    .join(', ')

/** Only in German: nouns with what stands before them. */
const nouns: Readonly<Record<string, string>> = {
  notice: 'diese Meldung',
  draft: 'diesen Entwurf',
  incident: 'diesen Vorfall',
  proposal: 'diesen Vorschlag',
  page: 'diese Seite',
  component: 'diese Komponente',
  'component group': 'diese Gruppe',
  audience: 'diese Zielgruppe',
  subscriber: 'diesen Abonnenten',
  'alert rule': 'diese Alarmregel',
  operator: 'diesen Operator',
  template: 'diese Vorlage',
}

/**
 * What a refusal says of this very case: titles, phases, numbers. `{}` in the first stands for what changes, and comes to the second in
 * order. `test/architecture/german-faults.test.ts` fails for a sentence that is not here.
 */
export const faultDetails: readonly (readonly [said: string, german: (...values: readonly string[]) => string])[] = [
  [
    'Customers have heard nothing of it, so that there is nothing to account for yet.',
    () => 'Die Kunden haben davon nichts gehört; es gibt noch nichts, worüber zu berichten wäre.',
  ],
  [
    'Not filled in yet: "{}"{}.',
    (label = '', others = '') => `Noch nicht ausgefüllt: „${label}“${others.replace(' and ', ' und ').replace(' more', ' weitere')}.`,
  ],
  [
    'Nobody has changed it. Hide it, if it is not to be offered.',
    () => 'Niemand hat sie geändert. Blenden Sie sie aus, wenn sie nicht angeboten werden soll.',
  ],
  [
    'From "{}" it can go to: {}; not to "{}".',
    (from = '', to = '', not = '') => `Aus „${german(from)}“ geht es nach: ${german(to)}; nicht nach „${german(not)}“.`,
  ],
  [
    'Other notices changed the {} since this draft was written; it would change it back.',
    (parts = '') => `Andere Meldungen haben inzwischen geändert: ${german(parts)}. Dieser Entwurf nähme es zurück; gleichen Sie ihn an.`,
  ],
  [
    'Another notice said meanwhile that it is over. Correct that one, or say what is still to be said as a report.',
    () =>
      'Inzwischen hat eine andere Meldung gesagt, dass es vorbei ist. Berichtigen Sie jene, oder sagen Sie als Bericht, was noch zu sagen ist.',
  ],
  [
    'Another notice said meanwhile that it is over. Discard this draft, and say what is still to be said as a report.',
    () =>
      'Inzwischen hat eine andere Meldung gesagt, dass es vorbei ist. Verwerfen Sie diesen Entwurf, und sagen Sie als Bericht, was noch zu sagen ist.',
  ],
  [
    'Another first notice was published meanwhile. Save this one again as an update, with what has changed.',
    () =>
      'Inzwischen wurde eine andere erste Meldung veröffentlicht. Speichern Sie diese als Aktualisierung, mit dem, was sich geändert hat.',
  ],
  [
    'Notice {} was published after it and becomes public at {}.',
    (_id, at = '') =>
      `Nach ihr wurde eine weitere Meldung veröffentlicht, die um ${at.slice(11, 16)} Uhr UTC öffentlich wird. Nehmen Sie zuerst die zurück.`,
  ],
  [
    'Its moment has come and it is being made public.',
    () => 'Ihr Zeitpunkt ist da: Sie wird gerade öffentlich. Veröffentlichen Sie eine Korrektur.',
  ],
  [
    'Say what customers cannot do, what is done, or write free text.',
    () => 'Sagen Sie, was Kunden nicht tun können oder was getan wird, oder schreiben Sie freien Text.',
  ],
  [
    'Say whether data or work was lost, not lost, can be recovered, or is still being checked.',
    () => 'Sagen Sie, ob Daten oder Arbeit verloren sind, nicht verloren sind, sich wiederherstellen lassen oder noch geprüft werden.',
  ],
  ['The series has ended.', () => 'Die Reihe ist beendet.'],
  [
    'Customers were told of this one, or a notice is being written: move it or call it off with a notice.',
    () =>
      'Davon wissen Kunden schon, oder eine Meldung wird gerade geschrieben: Verlegen Sie sie mit einer Meldung, oder sagen Sie sie damit ab.',
  ],
  ['Edit or discard the draft instead.', () => 'Diese Meldung ist nicht veröffentlicht. Bearbeiten oder verwerfen Sie den Entwurf.'],
  ['It is written to by mail, which needs no signing secret.', () => 'An diese Adresse gehen Mails; sie brauchen kein Signaturgeheimnis.'],
  [
    "The organisation's policy wants more settled before this is published; open: {}.",
    (count = '') => `Die Vorgabe Ihrer Organisation verlangt vor dem Veröffentlichen noch etwas; offen: ${count}.`,
  ],
  [
    "The organisation's policy asks for an approval of exactly these words first: {}.",
    (rules = '') => `Die Vorgabe Ihrer Organisation verlangt vorher eine Freigabe genau dieser Worte: ${rules}.`,
  ],
  ['It is {}.', (state = '') => standing[state] ?? 'Das hat inzwischen jemand geändert. Laden Sie neu und sehen Sie nach.'],
  ['It was {}; see incident {}.', (state = '') => `Dieser Vorschlag wurde ${german(state)}. Sehen Sie den Vorfall an, zu dem er führte.`],
  ['It was {}.', (state = '') => `Dieser Vorschlag wurde ${german(state)}.`],
  ['Its state is {}.', (state = '') => `Diese Adresse ist ${german(state)}. Laden Sie neu und sehen Sie nach.`],
  [
    'Addressed to it: {}. Nothing was changed.',
    (titles = '') => `An diese Zielgruppe richten sich: ${titles}. Schließen Sie das zuerst ab; es wurde nichts geändert.`,
  ],
  [
    'It has {}. Nothing was changed.',
    (what = '') => `Hier gibt es schon: ${german(what)}. Das Beispiel kommt nur in eine leere Installation; es wurde nichts geändert.`,
  ],
  ['Nothing of a sample is in these records. Nothing was changed.', () => 'Es ist kein Beispiel geladen; es gibt nichts herauszunehmen.'],
  [
    'This address is on the list already; its owner can change it through any mail.',
    () => 'Diese Adresse steht schon auf der Liste. Ihr Inhaber kann sie über jede Mail ändern.',
  ],
  ['There is an audience called "{}".', (name = '') => `Eine Zielgruppe namens „${name}“ gibt es schon.`],
  ['{} is an operator already: sign in.', (email = '') => `${email} ist schon Operator: Melden Sie sich an.`],
  ['{} is an operator already.', (email = '') => `${email} ist schon Operator.`],
  [
    'Somebody changed this {} since you read it. Nothing of yours was saved.',
    (what = '') =>
      `Jemand hat ${nouns[what] ?? 'es'} geändert, seit Sie die Seite gelesen haben. Von Ihnen wurde nichts gespeichert; sehen Sie nach und versuchen Sie es noch einmal.`,
  ],
  ['A regime with the key "{}" is switched on already.', (key) => `Ein Regelwerk mit dem Schlüssel „${key}“ ist schon eingeschaltet.`],
  ['This tracker is there already.', () => 'Diesen Tracker gibt es schon.'],
]
