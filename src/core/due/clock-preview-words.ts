import type { TimeZone } from '../brand.ts'
import type { Severity } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import type { Milestone } from '../policy/clock-policy.ts'
import { dateOf, type Instant, localText, secondsBetween, weekdayOf } from '../time.ts'
import type { AskedWord, InventedIncident } from './clock-preview.ts'

interface PreviewWords {
  readonly weekdays: readonly string[]
  readonly severities: Readonly<Record<Severity, string>>
  readonly lead: (severity: string, weekday: string, time: string) => string
  readonly nothing: string
  readonly first: string
  readonly update: string
  readonly watched: string
  readonly closing: (who: string) => string
  readonly opening: (who: string) => string
  readonly line: (weekday: string | null, time: string, what: string) => string
  readonly run: (from: string, to: string, minutes: number, what: string) => string
  readonly day: (weekday: string, time: string) => string
  readonly told: (moments: string) => string
  readonly milestones: Readonly<Record<Milestone, string>>
}

const en: PreviewWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  severities: { minor: 'A minor', major: 'A major', critical: 'A critical' },
  lead: (severity, weekday, time) => `${severity} incident at ${time} on a ${weekday} would ask for:`,
  nothing: 'nothing by the clock',
  first: 'the first notice',
  update: 'an update, if nothing changes before',
  watched: 'the end, or a word on why it is still being watched',
  closing: (who) => `a word before offices close: ${who}`,
  opening: (who) => `a word before offices open: ${who}`,
  line: (weekday, time, what) => `${weekday === null ? '' : `${weekday} `}${time}: ${what}`,
  run: (from, to, minutes, what) => `${from} to ${to}, every ${minutes} minutes: ${what}`,
  day: (weekday, time) => `${weekday} ${time}`,
  told: (moments) => `Besides, as soon as it happens: ${moments}.`,
  milestones: {
    opened: 'that it has begun',
    identified: 'that the cause is known',
    monitoring: 'that a fix is being watched',
    impact: 'that something else works or fails',
    resolved: 'that it is over',
  },
}

const de: PreviewWords = {
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  severities: { minor: 'Ein geringer', major: 'Ein erheblicher', critical: 'Ein kritischer' },
  lead: (severity, weekday, time) => `${severity} Vorfall an einem ${weekday} um ${time} Uhr würde verlangen:`,
  nothing: 'nichts nach der Uhr',
  first: 'die erste Meldung',
  update: 'eine Meldung zum Stand, wenn sich vorher nichts ändert',
  watched: 'das Ende, oder eine Meldung, warum noch beobachtet wird',
  closing: (who) => `eine Meldung vor Büroschluss: ${who}`,
  opening: (who) => `eine Meldung vor Büroöffnung: ${who}`,
  line: (weekday, time, what) => `${weekday === null ? '' : `${weekday}, `}${time} Uhr: ${what}`,
  run: (from, to, minutes, what) => `${from} bis ${to} Uhr, alle ${minutes} Minuten: ${what}`,
  day: (weekday, time) => `${weekday}, ${time}`,
  told: (moments) => `Dazu, sobald es so weit ist: ${moments}.`,
  milestones: {
    opened: 'dass sie begonnen hat',
    identified: 'dass die Ursache bekannt ist',
    monitoring: 'dass eine Behebung beobachtet wird',
    impact: 'dass etwas anderes geht oder ausfällt',
    resolved: 'dass sie vorbei ist',
  },
}

const wordsIn = { en, de } as const satisfies Record<Language, PreviewWords>

const whatOf = ({ kind, owedTo }: AskedWord, words: PreviewWords, nameOf: (id: string) => string): string => {
  const who = owedTo.kind === 'audiences' ? owedTo.audienceIds.map(nameOf).join(', ') : ''
  if (kind === 'first_notice') return words.first
  if (kind === 'before_closing') return words.closing(who)
  if (kind === 'before_opening') return words.opening(who)
  return kind === 'watched_too_long' ? words.watched : words.update
}

interface Run {
  readonly words: readonly [AskedWord, ...AskedWord[]]
  readonly minutes: number | null
}

const fewest = 3

const minutesTo = (a: AskedWord, b: AskedWord): number => secondsBetween(a.at, b.at) / 60

/** Updates that follow each other at one distance are said in one line, so that the rest is seen beside them. */
const runsOf = (asked: readonly AskedWord[]): readonly Run[] => {
  const runs: Run[] = []
  for (const word of asked) {
    const before = runs.at(-1)
    const last = before?.words.at(-1)
    const minutes = last && word.kind === 'cadence' && last.kind === 'cadence' ? minutesTo(last, word) : null
    if (before && minutes !== null && (before.minutes === null || before.minutes === minutes))
      runs.splice(-1, 1, { words: [...before.words, word], minutes })
    else runs.push({ words: [word], minutes: null })
  }
  return runs.flatMap((run) => (run.words.length < fewest ? run.words.map((word): Run => ({ words: [word], minutes: null })) : [run]))
}

/** For whom the preview is written. */
export interface PreviewReader {
  readonly language: Language
  readonly zone: TimeZone
  readonly nameOf: (audienceId: string) => string
  /** The milestones of the policy that are told of such an incident. */
  readonly told: readonly Milestone[]
}

/** The preview in plain sentences: what it is about, a line for each word that would be asked for, and what is told besides. */
export const previewText = (asked: readonly AskedWord[], invented: InventedIncident, reader: PreviewReader): readonly string[] => {
  const { language, zone, nameOf, told } = reader
  const words = wordsIn[language]
  const weekday = (at: Instant): string => words.weekdays[weekdayOf(at, zone) - 1] ?? ''
  const time = (at: Instant): string => localText(at, zone).slice(11)
  const isSameDay = (at: Instant): boolean => dateOf(at, zone) === dateOf(invented.at, zone)
  const moment = (at: Instant): string => (isSameDay(at) ? time(at) : words.day(weekday(at), time(at)))
  const line = ({ words: [first, ...more], minutes }: Run): string => {
    const last = more.at(-1)
    const what = whatOf(first, words, nameOf)
    if (last && minutes !== null) return words.run(moment(first.at), moment(last.at), minutes, what)
    return words.line(isSameDay(first.at) ? null : weekday(first.at), time(first.at), what)
  }
  return [
    words.lead(words.severities[invented.severity], weekday(invented.at), time(invented.at)),
    ...(asked.length === 0 ? [words.nothing] : []),
    ...runsOf(asked).map(line),
    ...(told.length === 0 ? [] : [words.told(told.map((one) => words.milestones[one]).join(', '))]),
  ]
}
