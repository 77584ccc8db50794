import type { TimeZone } from '../brand.ts'
import type { Severity } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import { dateOf, type Instant, localText, weekdayOf } from '../time.ts'
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
}

const en: PreviewWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  severities: { minor: 'A minor', major: 'A major', critical: 'A critical' },
  lead: (severity, weekday, time) => `${severity} incident at ${time} on a ${weekday} would ask for:`,
  nothing: 'a word that it began and a word that it is over, and nothing by the clock',
  first: 'the first notice',
  update: 'an update, if nothing changes before',
  watched: 'the end, or a word on why it is still being watched',
  closing: (who) => `a word before offices close: ${who}`,
  opening: (who) => `a word before offices open: ${who}`,
  line: (weekday, time, what) => `${weekday === null ? '' : `${weekday} `}${time}: ${what}`,
}

const de: PreviewWords = {
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  severities: { minor: 'Eine leichte', major: 'Eine schwere', critical: 'Eine kritische' },
  lead: (severity, weekday, time) => `${severity} Störung an einem ${weekday} um ${time} Uhr würde verlangen:`,
  nothing: 'eine Meldung, dass sie begonnen hat, und eine, dass sie vorbei ist; nichts nach der Uhr',
  first: 'die erste Meldung',
  update: 'eine Meldung zum Stand, wenn sich vorher nichts ändert',
  watched: 'das Ende, oder eine Meldung, warum noch beobachtet wird',
  closing: (who) => `eine Meldung vor Büroschluss: ${who}`,
  opening: (who) => `eine Meldung vor Büroöffnung: ${who}`,
  line: (weekday, time, what) => `${weekday === null ? '' : `${weekday}, `}${time} Uhr: ${what}`,
}

const wordsIn = { en, de } as const satisfies Record<Language, PreviewWords>

const whatOf = ({ kind, owedTo }: AskedWord, words: PreviewWords, nameOf: (id: string) => string): string => {
  const who = owedTo.kind === 'audiences' ? owedTo.audienceIds.map(nameOf).join(', ') : ''
  if (kind === 'first_notice') return words.first
  if (kind === 'before_closing') return words.closing(who)
  if (kind === 'before_opening') return words.opening(who)
  return kind === 'watched_too_long' ? words.watched : words.update
}

/** The preview in plain sentences: what it is about, and a line for each word that would be asked for. */
export const previewText = (
  asked: readonly AskedWord[],
  invented: InventedIncident,
  reader: { readonly language: Language; readonly zone: TimeZone; readonly nameOf: (audienceId: string) => string },
): readonly string[] => {
  const { language, zone, nameOf } = reader
  const words = wordsIn[language]
  const weekday = (at: Instant): string => words.weekdays[weekdayOf(at, zone) - 1] ?? ''
  const time = (at: Instant): string => localText(at, zone).slice(11)
  const isSameDay = (at: Instant): boolean => dateOf(at, zone) === dateOf(invented.at, zone)
  return [
    words.lead(words.severities[invented.severity], weekday(invented.at), time(invented.at)),
    ...(asked.length === 0 ? [words.nothing] : []),
    ...asked.map((one) => words.line(isSameDay(one.at) ? null : weekday(one.at), time(one.at), whatOf(one, words, nameOf))),
  ]
}
