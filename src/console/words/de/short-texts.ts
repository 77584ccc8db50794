import type { PassageRole } from '../../../core/notice/assemble.ts'
import type { shortTexts as en } from '../en/short-texts.ts'

const left: Record<PassageRole, string> = {
  drill: 'dass es eine Übung ist',
  correction: 'was falsch war',
  now: 'ein Teil davon, was es bedeutet',
  scope: 'wer betroffen ist',
  works: 'was weiterhin geht',
  next: 'was zu erwarten ist',
  permanent: 'was verloren ist',
  timing: 'wann',
  retimed: 'dass Zeiten berichtigt wurden',
  felt: 'die einzelnen Komponenten',
  promised: 'was zugesagt ist',
  workaround: 'was man bis dahin tun kann',
  action: 'was getan wird',
  cause: 'die Ursache',
  free: 'ein Teil des freien Textes',
  next_update: 'die nächste Nachricht',
  backdated: 'dass es nachträglich mitgeteilt wird',
  contact: 'der Kontakt',
  technical: 'technische Einzelheiten',
}

export const shortTexts: typeof en = {
  title: 'Kurztexte',
  hint: 'Zum Kopieren und Veröffentlichen von Hand; diese Kanäle sind nicht angeschlossen.',
  unfilled: (count) =>
    `${count === 1 ? 'Eine Lücke ist' : `${count} Lücken sind`} noch auszufüllen. Danach lassen sich die Texte kopieren.`,
  media: { sms: 'SMS', x: 'X', bluesky: 'Bluesky', mastodon: 'Mastodon' },
  count: (count, limit) => `${count} von ${limit} Zeichen`,
  messages: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
  wide: 'braucht Unicode, daher passt weniger hinein',
  left: (roles) => `Nicht gesagt: ${roles.map((role) => left[role]).join(', ')}.`,
  copied: (medium) => `Für ${medium} kopiert.`,
}
