import type { Wording } from './wording.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const de: Wording = {
  locale: 'de-DE',
  affected: (scope) => `Betroffen: ${scope}`,
  works: (what) => `Weiterhin möglich: ${what}`,
  workaround: (what) => `Bis dahin: ${what}`,
  cause: (what) => `Ursache: ${what}`,
  causeUnconfirmed: 'Die Ursache ist noch nicht bestätigt.',
  permanent: {
    nothing_lost: 'Es sind keine Daten verloren gegangen.',
    lost: 'Ein Teil der Daten ist verloren gegangen.',
    recoverable: 'Ein Teil der Daten fehlt im Moment und kann wiederhergestellt werden.',
    checking: 'Wir prüfen noch, ob Daten verloren gegangen sind.',
  },
  notKnown: {
    now: 'Was genau nicht möglich ist, wissen wir noch nicht.',
    scope: 'Wie viele Kunden betroffen sind, wissen wir noch nicht.',
    next: 'Wie es weitergeht, können wir noch nicht sagen.',
    permanent: 'Ob Daten verloren gegangen sind, wissen wir noch nicht.',
    workaround: 'Einen Ausweg kennen wir noch nicht.',
    cause: 'Die Ursache ist noch nicht bekannt.',
  },
  since: (time) => `Seit ${time}.`,
  fromTo: (from, to, duration) => `Von ${from} bis ${to} (${duration}).`,
  window: (from, to) => `Geplant von ${from} bis ${to}.`,
  nextBy: (time) => `Nächste Nachricht bis ${time}.`,
  nextByOrSooner: (time) => `Nächste Nachricht bis ${time}, früher, wenn sich etwas ändert.`,
  nextOnChange: 'Sie hören von uns, sobald sich etwas ändert.',
  contact: (ways, isOver) => `Bei Fragen ${ways}; danke für Ihre Geduld${isOver ? '' : ', während wir daran arbeiten'}.`,
  ways: {
    name: (name, ways) => `hilft Ihnen ${name}: ${ways}`,
    email: (email) => `schreiben Sie an ${email}`,
    phone: (phone) => `rufen Sie ${phone} an`,
    url: (url) => `siehe ${url}`,
    or: ' oder ',
  },
  correction: (reason, time) => `Berichtigung unserer Nachricht vom ${time}: ${reason}`,
  backdated: (time) => `Nachträglich mitgeteilt am ${time}.`,
  drill: 'Dies ist eine Übung. Es ist nichts geschehen.',
  redacted: { privacy: '[zum Schutz der Privatsphäre entfernt]', secrecy: '[entfernt, weil es nicht öffentlich sein sollte]' },
  hours: (count) => plural(count, 'Stunde', 'Stunden'),
  minutes: (count) => plural(count, 'Minute', 'Minuten'),
  days: (count) => plural(count, 'Tag', 'Tage'),
  and: ' ',
}
