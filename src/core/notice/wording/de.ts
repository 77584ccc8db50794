import { always, begunSmall, listed, plural } from './phrases.ts'
import type { TimeWords, Wording } from './wording.ts'

// Words that begin a phrase and no noun; nouns keep their capitals everywhere.
const quantifiers = new Set(
  `Alle Allen Aller Alles Beide Bis Circa Das Der Die Ein Eine Einen Einige Einzelne Etwa Fast Höchstens Jede Jeder Jedes Kaum Kein Keine
  Knapp Manche Mehr Mehrere Meist Mindestens Nahezu Niemand Nur Rund Sämtliche Unser Unsere Ungefähr Viele Vor Weniger Wenige Wer Zwischen
  Über`.split(/\s+/),
)
const anything = /^(?:[\s,.]|$)/

const small = (phrase: string): string => begunSmall(phrase, quantifiers, anything)

/** "bis 14:30 Uhr", but "bis zum 25. November". */
const until = ({ text, isDated }: TimeWords): string => (isDated ? `bis zum ${text}` : `bis ${text}`)
const from = ({ text, isDated }: TimeWords): string => (isDated ? `vom ${text}` : `von ${text}`)
const capital = (phrase: string): string => phrase.slice(0, 1).toUpperCase() + phrase.slice(1)

const notKnown = {
  now: 'Was genau nicht funktioniert, klären wir noch.',
  scope: 'Wie viele Kunden betroffen sind, ist noch unklar.',
  next: 'Wie es weitergeht, können wir noch nicht sagen.',
  permanent: 'Ob Daten verloren gegangen sind, wissen wir noch nicht.',
  workaround: 'Einen anderen Weg kennen wir noch nicht.',
  cause: 'Die Ursache ist noch nicht bekannt.',
}

const past = {
  nothing_lost: 'Es sind keine Daten verloren gegangen.',
  lost: 'Ein Teil der Daten ist verloren gegangen.',
  recoverable: 'Ein Teil der Daten fehlt im Moment und kann wiederhergestellt werden.',
  checking: 'Wir prüfen noch, ob Daten verloren gegangen sind.',
}

export const de: Wording = {
  locale: 'de-DE',
  zoneLocales: ['de-DE', 'en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'],
  shortMonth: 'numeric',
  clock: (time, zone) => `${time} Uhr ${zone}`,
  dated: (date, clock) => `${date} um ${clock}`,
  leads: {
    scope: { ahead: 'Betroffen: ', now: 'Betroffen: ', over: 'Wer betroffen war: ' },
    works: { ahead: 'Möglich bleibt: ', now: 'Weiterhin möglich: ', over: 'Möglich blieb: ' },
    workaround: { ahead: 'Was Sie tun können: ', now: 'In der Zwischenzeit: ', over: 'Was Sie tun können: ' },
    cause: always('Ursache: '),
  },
  small,
  causeUnconfirmed: 'Die Ursache ist noch nicht bestätigt.',
  permanent: {
    ahead: {
      nothing_lost: 'Es gehen keine Daten verloren.',
      lost: 'Ein Teil der Daten geht verloren.',
      recoverable: 'Ein Teil der Daten fehlt eine Zeit lang und wird wiederhergestellt.',
      checking: 'Wir prüfen noch, ob Daten verloren gehen.',
    },
    now: past,
    over: { ...past, recoverable: 'Ein Teil der Daten fehlt noch und kann wiederhergestellt werden.' },
  },
  notKnown: {
    ahead: {
      ...notKnown,
      now: 'Was genau nicht funktionieren wird, klären wir noch.',
      scope: 'Wie viele Kunden betroffen sein werden, ist noch unklar.',
      permanent: 'Ob Daten verloren gehen, wissen wir noch nicht.',
    },
    now: notKnown,
    over: {
      ...notKnown,
      now: 'Was genau nicht funktioniert hat, klären wir noch.',
      scope: 'Wie viele Kunden betroffen waren, ist noch unklar.',
    },
  },
  since: ({ text, isDated }) => `Seit ${isDated ? 'dem ' : ''}${text}.`,
  fromTo: (start, end, duration) => `${capital(from(start))} ${until(end)}, ${duration} lang.`,
  atFor: ({ text, isDated }, duration) => `${isDated ? 'Am' : 'Um'} ${text}, ${duration} lang.`,
  felt: {
    operational: 'in Betrieb',
    degraded_performance: 'langsam oder unzuverlässig',
    partial_outage: 'teilweise ausgefallen',
    major_outage: 'ausgefallen',
    under_maintenance: 'in Wartung',
  },
  toldSince: ({ text, isDated }) => `Als Beginn hatten wir ${isDated ? 'den ' : ''}${text} genannt.`,
  toldGoesOn: (time, isOneOf) =>
    `In ${isOneOf ? 'einer unserer Meldungen' : 'unserer Meldung'} ${from(time)} hieß es noch, dass die Störung andauert.`,
  ready: { report: 'Wir veröffentlichen einen Bericht über das, was geschehen ist.', answer: 'Wir sagen, ob etwas verloren ist.' },
  promisedBy: (what, time) => `${capital(until(time))}: ${what}`,
  promisedInOwnWords: (what, time) => `${capital(until(time))}: ${what}`,
  morePromised: (count) => (count === 1 ? 'Und eine weitere Zusage.' : `Und ${count} weitere Zusagen.`),
  window: (start, end) => `Geplant ${from(start)} ${until(end)}.`,
  nextBy: (time) => `Nächste Nachricht ${until(time)}.`,
  nextByOrSooner: (time) => `Nächste Nachricht ${until(time)}, früher, wenn sich etwas ändert.`,
  nextOnChange: 'Sie hören von uns, sobald sich etwas ändert.',
  contact: (name, ways, isOver) => {
    const how = listed(ways, 'oder')
    const who = name === null ? how : `hilft Ihnen ${small(name)}: ${how}`
    return `Bei Fragen ${who}; danke für Ihre Geduld${isOver ? '' : ', während wir daran arbeiten'}.`
  },
  ways: {
    email: (email) => `schreiben Sie an ${email}`,
    phone: (phone) => `rufen Sie ${phone} an`,
    url: (url) => `besuchen Sie ${url}`,
  },
  correction: (reason, time, words) =>
    `Berichtigung unserer Nachricht ${from(time)}${words === undefined ? '' : ` („${words}“)`}: ${reason}`,
  backdated: ({ text }) => `Nachträglich mitgeteilt am ${text}.`,
  throughNight: 'Wir arbeiten die Nacht hindurch: {woran gearbeitet wird}.',
  throughClosedDays: 'Wir arbeiten weiter, während Ihre Büros geschlossen sind: {woran gearbeitet wird}.',
  askedByReaders: 'Gefragt wurde: {was gefragt wurde, in eigenen Worten}',
  stillFails: 'Kunden können weiterhin nicht {was sie nicht können}.',
  worksAgain: 'Alles Betroffene funktioniert wieder.',
  unnamedProblem: 'Es gibt eine Störung, der wir nachgehen',
  testAlert: { title: 'Testalarm', now: 'Es ist nichts gestört: Dies kommt von einem Testalarm.' },
  drill: 'Dies ist eine Übung. Es ist nichts geschehen.',
  redacted: { privacy: '[zum Schutz der Privatsphäre entfernt]', secrecy: '[entfernt, weil es nicht öffentlich sein sollte]' },
  underMinute: 'weniger als eine Minute',
  hours: (count) => plural(count, 'Stunde', 'Stunden'),
  minutes: (count) => plural(count, 'Minute', 'Minuten'),
  days: (count) => plural(count, 'Tag', 'Tage'),
}
