import type { Language } from '../../core/page/page.ts'

/** The words around the communication record. Durations arrive as finished text. */
export interface CommunicationWords {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly quarter: (number: number) => string
  readonly period: string
  readonly incidents: string
  readonly firstNotice: string
  readonly middle: (duration: string, count: number) => string
  readonly longest: (duration: string) => string
  /** Where both are the same in words. */
  readonly middleAndLongest: (duration: string, count: number) => string
  readonly promises: string
  readonly reports: string
  readonly of: (had: number, of: number) => string
  readonly nothingDue: string
  readonly moved: (count: number) => string
  readonly dropped: (count: number) => string
  readonly figures: (year: string) => string
  readonly how: string
  readonly explained: readonly string[]
  readonly words: string
  /** How anybody checks the file of everything that was said; before and after the command. */
  readonly check: readonly [before: string, after: string]
}

const en: CommunicationWords = {
  title: 'How we told you',
  lead: 'What we count of ourselves when something goes wrong: how soon we said so, which of our promises to you we kept, and which reports came when they were due.',
  none: 'Nothing has had to be reported yet.',
  quarter: (number) => `${['January to March', 'April to June', 'July to September', 'October to December'][number - 1] ?? ''}`,
  period: 'When',
  incidents: 'Incidents',
  firstNotice: 'Until the first notice',
  middle: (duration, count) => (count === 1 ? duration : `${duration}, the middle one of ${count}`),
  longest: (duration) => `longest ${duration}`,
  middleAndLongest: (duration, count) => `${duration}, the middle one of ${count} and the longest`,
  promises: 'Promises kept',
  reports: 'Reports in time',
  of: (had, of) => `${had} of ${of}`,
  nothingDue: 'none due',
  moved: (count) => `${count} moved`,
  dropped: (count) => `${count} dropped`,
  figures: (year) => `By quarter, ${year}`,
  how: 'How this is counted',
  explained: [
    'It is counted by machine from our records; nobody types these numbers. Incidents count by the day on which they began. Planned maintenance and drills are left out.',
    'Until the first notice: from when it began for you, as our notices and reports say it, also where we learnt of it later. Of several incidents the one in the middle is given, and the longest.',
    'Promises are those that were kept and those whose time has come, the next notice among them. A word that came late is a promise missed. What we took back before its time is neither kept nor missed: moved where we promised it again for later, dropped where we will not do it.',
    'A report is due by the date that we promised, else by our own rule for incidents so bad.',
  ],
  words: 'The words themselves',
  check: [
    'Anybody can check that file without asking us: each line carries a seal over itself and the line before, and',
    'says whether one word was changed, left out or put in since.',
  ],
}

const de: CommunicationWords = {
  title: 'Wie wir informiert haben',
  lead: 'Was wir bei Störungen an uns selbst zählen: wie bald wir es gesagt haben, welche Zusagen wir gehalten haben und welche Berichte rechtzeitig kamen.',
  none: 'Bisher war nichts zu melden.',
  quarter: (number) => `${['Januar bis März', 'April bis Juni', 'Juli bis September', 'Oktober bis Dezember'][number - 1] ?? ''}`,
  period: 'Wann',
  incidents: 'Störungen',
  firstNotice: 'Bis zur ersten Meldung',
  middle: (duration, count) => (count === 1 ? duration : `${duration}, die mittlere von ${count}`),
  longest: (duration) => `die längste ${duration}`,
  middleAndLongest: (duration, count) => `${duration}, die mittlere von ${count} und die längste`,
  promises: 'Gehaltene Zusagen',
  reports: 'Rechtzeitige Berichte',
  of: (had, of) => `${had} von ${of}`,
  nothingDue: 'keine fällig',
  moved: (count) => `${count} verschoben`,
  dropped: (count) => `${count} aufgegeben`,
  figures: (year) => `Nach Quartalen, ${year}`,
  how: 'Wie gezählt wird',
  explained: [
    'Gezählt wird maschinell aus unseren Aufzeichnungen; niemand trägt diese Zahlen ein. Störungen zählen nach dem Tag, an dem sie begannen. Geplante Wartungen und Übungen sind nicht dabei.',
    'Bis zur ersten Meldung: von da an, wo es für Sie begann, so wie es in unseren Meldungen und Berichten steht, auch wo wir erst später davon erfuhren. Von mehreren Störungen ist die mittlere angegeben und die längste.',
    'Gezählt werden Zusagen, die gehalten wurden oder deren Zeit gekommen ist, auch die der nächsten Nachricht. Eine Nachricht, die zu spät kam, ist eine versäumte Zusage. Was wir vor der Zeit zurückgenommen haben, ist weder gehalten noch versäumt: verschoben, wo wir es für später neu zugesagt haben, aufgegeben, wo wir es nicht tun werden.',
    'Ein Bericht ist zu dem Tag fällig, den wir zugesagt haben, sonst nach unserer eigenen Regel für so schwere Störungen.',
  ],
  words: 'Die Worte selbst',
  check: [
    'Prüfen kann diese Datei jeder, ohne uns zu fragen: Jede Zeile trägt ein Siegel über sich selbst und die Zeile davor, und',
    'sagt, ob seither ein Wort geändert, weggelassen oder eingefügt wurde.',
  ],
}

const all = { en, de } as const satisfies Record<Language, CommunicationWords>
export const communicationWordsOf = (language: Language): CommunicationWords => all[language]
