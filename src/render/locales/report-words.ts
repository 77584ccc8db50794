import type { Language } from '../../core/page/page.ts'

/** The words around a published postmortem. Times and durations arrive as finished text. */
export interface ReportWords {
  readonly title: string
  /** The link on the page of the incident. */
  readonly link: string
  /** Over what a notice left open and a newer report may answer. */
  readonly newer: (told: string, reported: string) => string
  /** On the page of the incident, before what a later edition sets right. */
  readonly setsRight: (reported: string) => string
  readonly edition: (number: number, time: string) => string
  readonly corrected: string
  readonly editions: string
  readonly stands: string
  readonly superseded: string
  readonly consequences: string
  /** Before what the notice of the end said of data and work. */
  readonly lossTold: string
  readonly timeline: string
  readonly telling: string
  readonly factors: string
  readonly wentWell: string
  readonly unknown: string
  readonly actions: string
  readonly span: (from: string, until: string, duration: string) => string
  readonly told: (began: string, told: string, duration: string) => string
  /** Announced before it began, as maintenance is. */
  readonly toldBefore: (told: string, began: string) => string
  readonly notices: (count: number, corrections: number) => string
  readonly action: (ownerRole: string, on: string) => string
  readonly incident: string
  /** What became of a promised action. */
  readonly follow: {
    readonly open: string
    readonly late: string
    readonly by: (day: string) => string
    readonly done: (day: string) => string
    readonly doneLate: (day: string) => string
    readonly dropped: (day: string) => string
    readonly droppedWhy: (day: string) => string
    readonly moved: (day: string) => string
    /** On paper and in files, where nothing leads to the reason. */
    readonly movedFrom: (day: string) => string
    readonly movedWhy: string
  }
  /** Of the file: the summary needs a heading there. */
  readonly summary: string
  /** Of the file for those inside. */
  readonly internalTitle: string
  readonly onlyWe: string
  readonly customersRead: string
}

const en: ReportWords = {
  title: 'What happened, and what we do about it',
  link: 'Read our report',
  newer: (told, reported) => `What stands here we told on ${told}. What we have found since is in our report of ${reported}.`,
  setsRight: (reported) => `Our report of ${reported} sets right:`,
  edition: (number, time) => `Edition ${number}, ${time}`,
  corrected: 'What this edition sets right',
  editions: 'Editions',
  stands: 'the one that stands',
  superseded: 'There is a newer edition of this report.',
  consequences: 'What it meant',
  lossTold: 'When it was over we told you:',
  timeline: 'What happened when',
  telling: 'When we told you',
  factors: 'What contributed to it',
  wentWell: 'What went well',
  unknown: 'What we do not know yet',
  actions: 'What we do about it',
  span: (from, until, duration) => `${from} to ${until} (${duration})`,
  told: (began, told, duration) => `It began on ${began}. We first told you on ${told}, ${duration} later.`,
  toldBefore: (told, began) => `We first told you on ${told}; it began on ${began}.`,
  notices: (count, corrections) =>
    `We wrote ${count} ${count === 1 ? 'notice' : 'notices'}${corrections === 0 ? '' : ` and ${corrections} ${corrections === 1 ? 'correction' : 'corrections'}`}.`,
  action: (ownerRole, on) => `${ownerRole}, by ${on}`,
  incident: 'All that we told you at the time',
  follow: {
    open: 'Open',
    late: 'Not done in time',
    by: (day) => `by ${day}`,
    done: (day) => `Done on ${day}`,
    doneLate: (day) => `Done late, on ${day}`,
    dropped: (day) => `Dropped on ${day}`,
    droppedWhy: (day) => `Dropped on ${day}, and why`,
    moved: (day) => `moved from ${day}, and why`,
    movedFrom: (day) => `moved from ${day}`,
    movedWhy: 'moved, and why',
  },
  summary: 'Summary',
  internalTitle: 'Internal: not for customers',
  onlyWe: 'internal',
  customersRead: 'Customers read instead:',
}

const de: ReportWords = {
  title: 'Was geschehen ist und was wir dagegen tun',
  link: 'Unseren Bericht lesen',
  newer: (told, reported) =>
    `Was hier steht, haben wir am ${told} gemeldet. Was wir seither herausgefunden haben, steht in unserem Bericht vom ${reported}.`,
  setsRight: (reported) => `Unser Bericht vom ${reported} stellt richtig:`,
  edition: (number, time) => `Ausgabe ${number}, ${time}`,
  corrected: 'Was diese Ausgabe richtigstellt',
  editions: 'Ausgaben',
  stands: 'die gültige',
  superseded: 'Von diesem Bericht gibt es eine neuere Ausgabe.',
  consequences: 'Was es bedeutete',
  lossTold: 'Als es vorbei war, haben wir Ihnen gesagt:',
  timeline: 'Was wann geschah',
  telling: 'Wann wir Sie informiert haben',
  factors: 'Was dazu beitrug',
  wentWell: 'Was gut lief',
  unknown: 'Was wir noch nicht wissen',
  actions: 'Was wir dagegen tun',
  span: (from, until, duration) => `${from} bis ${until} (${duration})`,
  told: (began, told, duration) => `Begonnen hat es am ${began}. Zum ersten Mal informiert haben wir Sie am ${told}, ${duration} später.`,
  toldBefore: (told, began) => `Zum ersten Mal informiert haben wir Sie am ${told}; begonnen hat es am ${began}.`,
  notices: (count, corrections) =>
    `Wir haben ${count} ${count === 1 ? 'Meldung' : 'Meldungen'}${corrections === 0 ? '' : ` und ${corrections} ${corrections === 1 ? 'Berichtigung' : 'Berichtigungen'}`} geschrieben.`,
  action: (ownerRole, on) => `${ownerRole}, bis ${on}`,
  incident: 'Alles, was wir damals gemeldet haben',
  follow: {
    open: 'Offen',
    late: 'Nicht rechtzeitig getan',
    by: (day) => `bis ${day}`,
    done: (day) => `Erledigt am ${day}`,
    doneLate: (day) => `Verspätet erledigt, am ${day}`,
    dropped: (day) => `Aufgegeben am ${day}`,
    droppedWhy: (day) => `Aufgegeben am ${day}, und warum`,
    moved: (day) => `verschoben vom ${day}, und warum`,
    movedFrom: (day) => `verschoben vom ${day}`,
    movedWhy: 'verschoben, und warum',
  },
  summary: 'Zusammenfassung',
  internalTitle: 'Intern: nicht für Kunden',
  onlyWe: 'intern',
  customersRead: 'Die Kunden lesen stattdessen:',
}

const words = { en, de } as const satisfies Record<Language, ReportWords>
export const reportWordsOf = (language: Language): ReportWords => words[language]
