import type { Language } from '../../core/page/page.ts'
import type { Proposal } from '../../core/signal/signal.ts'

/** What the page behind an operator's mail says. Times and names arrive as finished text. */
interface ProposalWords {
  readonly lead: Record<Proposal['kind'], string>
  readonly severity: string
  readonly since: string
  readonly components: string
  readonly alerts: string
  readonly none: string
  readonly reads: string
  readonly cameIn: string
  readonly inside: string
  readonly furtherAlerts: (count: number) => string
  readonly publish: Record<Proposal['kind'], string>
  readonly undoable: (seconds: number) => string
  readonly atOnce: string
  readonly change: string
  readonly signIn: string
  readonly signInWhy: string
  readonly notAllowed: string
  readonly changed: string
  readonly held: string
  readonly pending: (time: string) => string
  readonly pendingWhy: string
  readonly undo: string
  readonly published: (time: string) => string
  readonly undone: string
  readonly late: string
  readonly dismissed: string
  readonly withdrawn: string
  readonly toConsole: string
  readonly toIncident: string
}

const en: ProposalWords = {
  lead: {
    open: 'An alert proposes to tell customers this. Nothing has been published.',
    resolve: 'The alerts have ended. Customers still read that it is open.',
  },
  severity: 'Severity',
  since: 'Since',
  components: 'Components',
  alerts: 'Alerts behind it',
  none: 'none named',
  reads: 'What customers will read',
  cameIn: 'What came in',
  inside: 'Customers do not read this.',
  furtherAlerts: (count) => (count === 1 ? 'and 1 more alert' : `and ${count} more alerts`),
  publish: { open: 'Publish this notice', resolve: 'Publish that it is over' },
  undoable: (seconds) => `It becomes public ${seconds} seconds after you press. Until then it can be undone.`,
  atOnce: 'It becomes public as soon as you press.',
  change: 'Change the words first',
  signIn: 'Sign in to publish',
  signInWhy: 'This browser is not one that you have had remembered. After signing in you come back here.',
  notAllowed: 'Your role does not publish.',
  changed: 'It has changed since you opened it. Look at it again, then publish.',
  held: 'Nothing was published: your organisation’s policy wants more settled in it first. Open it in the console to see what.',
  pending: (time) => `Published. Public at ${time}.`,
  pendingWhy: 'Nobody outside has seen it yet.',
  undo: 'Undo',
  published: (time) => `Public since ${time}.`,
  undone: 'It was taken back. Nobody outside has seen it; it waits as a draft in the console.',
  late: 'It is public already and cannot be undone. What is wrong in it is set right by a correction.',
  dismissed: 'Somebody dismissed it.',
  withdrawn: 'It was withdrawn, because the alerts behind it have gone quiet.',
  toConsole: 'Open it in the console',
  toIncident: 'Read it as customers do',
}

const de: ProposalWords = {
  lead: {
    open: 'Ein Alarm schlägt vor, Kunden dies zu sagen. Es ist nichts veröffentlicht.',
    resolve: 'Die Alarme sind vorbei. Kunden lesen noch, dass es andauert.',
  },
  severity: 'Schwere',
  since: 'Seit',
  components: 'Komponenten',
  alerts: 'Alarme dahinter',
  none: 'keine genannt',
  reads: 'Was Kunden lesen werden',
  cameIn: 'Was gemeldet wurde',
  inside: 'Kunden lesen das nicht.',
  furtherAlerts: (count) => (count === 1 ? 'und 1 weiterer Alarm' : `und ${count} weitere Alarme`),
  publish: { open: 'Diese Mitteilung veröffentlichen', resolve: 'Veröffentlichen, dass es vorbei ist' },
  undoable: (seconds) => `Öffentlich wird es ${seconds} Sekunden nach dem Antippen. Bis dahin lässt es sich zurücknehmen.`,
  atOnce: 'Es wird mit dem Antippen öffentlich.',
  change: 'Erst die Worte ändern',
  signIn: 'Zum Veröffentlichen anmelden',
  signInWhy: 'Diesen Browser haben Sie nicht merken lassen. Nach dem Anmelden kommen Sie hierher zurück.',
  notAllowed: 'Ihre Rolle veröffentlicht nicht.',
  held: 'Es wurde nichts veröffentlicht: Die Vorgabe Ihrer Organisation verlangt darin vorher noch etwas. In der Konsole sehen Sie, was.',
  changed: 'Es hat sich geändert, seit Sie es geöffnet haben. Sehen Sie es noch einmal an und veröffentlichen Sie dann.',
  pending: (time) => `Veröffentlicht. Öffentlich um ${time}.`,
  pendingWhy: 'Außerhalb hat es noch niemand gesehen.',
  undo: 'Zurücknehmen',
  published: (time) => `Öffentlich seit ${time}.`,
  undone: 'Es wurde zurückgenommen. Außerhalb hat es niemand gesehen; es wartet als Entwurf in der Konsole.',
  late: 'Es ist schon öffentlich und lässt sich nicht zurücknehmen. Was daran falsch ist, stellt eine Korrektur richtig.',
  dismissed: 'Jemand hat es verworfen.',
  withdrawn: 'Es wurde zurückgezogen, weil die Alarme dahinter verstummt sind.',
  toConsole: 'In der Konsole öffnen',
  toIncident: 'Lesen wie die Kunden',
}

const words = { en, de } as const satisfies Record<Language, ProposalWords>

export const proposalWordsOf = (language: Language): ProposalWords => words[language]
