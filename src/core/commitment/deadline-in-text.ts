import type { TimeZone } from '../brand.ts'
import { zoneName } from '../notice/times.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import type { Language } from '../page/page.ts'
import { atMinuteOf, dateOf, type Instant, isAfter, plusDays, plusSeconds, weekdayOfDate } from '../time.ts'

/** "by 02:00", "within two hours", "bis Freitag": the moment, or null where it is named in a way that nobody can count from here. */
export interface DeadlineInText {
  readonly at: Instant | null
}

interface DeadlineWords {
  readonly clock: RegExp
  readonly span: RegExp
  readonly day: RegExp
  readonly tomorrow: RegExp
  readonly weekdays: readonly string[]
  readonly numbers: readonly string[]
}

const wordsOf: Record<Language, DeadlineWords> = {
  en: {
    clock:
      /\b(?:by|before|until|till|at|than|after|from|around|about|,)\s*(?:\w+\s+)?(\d{1,2})(?:[:.](\d\d)(?:\s*(am|pm|a\.m\.|p\.m\.))?|\s*(am|pm|a\.m\.|p\.m\.))(?:\s+([A-Z]{3,4})\b)?/,
    span: /\b(?:within|in)\s+(?:the next\s+)?(half an|\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(minute|hour|day)s?\b/i,
    day: /\b(?:by|before|until|till|on|than|at)\s+(?:\d[\d:.]*\s*(?:[ap]m)?\s*(?:[A-Z]{3,4}\s+)?(?:on\s+)?)?(?:the\s+)?(?:end of\s+)?(?:next\s+|this\s+)?(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    tomorrow: /tomorrow/i,
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  },
  de: {
    clock:
      /\b(?:bis|vor|um|gegen|ab|spätestens|,)\s*(?:\p{L}+\s+)?(?:um\s+)?(\d{1,2})(?:[:.](\d\d)(?:\s*Uhr)?|\s*Uhr)()()(?:\s+([A-Z]{3,4})\b)?/u,
    span: /\b(?:innerhalb von|binnen|in)\s+(?:den nächsten\s+)?(\d{1,3}|eine[rnm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s+(minute|stunde|tag)/i,
    day: /\b(?:bis|vor|am|spätestens)\s+(?:spätestens\s+)?(?:zum\s+|am\s+)?(?:kommenden\s+|nächsten\s+)?(heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/i,
    tomorrow: /morgen/i,
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
    numbers: ['eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  },
}

export interface DeadlineSetting {
  readonly language: Language
  readonly zone: TimeZone
  readonly now: Instant
}

/** The end of a working day, where a day is named without a time: its writer sees it and sets another. */
const endOfDayMinutes = 17 * 60
const secondsOf: Readonly<Record<string, number>> = { minute: 60, hour: 3600, stunde: 3600, day: 86_400, tag: 86_400 }

const spanAt = (sentence: string, words: DeadlineWords, now: Instant): Instant | undefined => {
  const [, count, unit] = words.span.exec(sentence) ?? []
  if (count === undefined || unit === undefined) return undefined
  const said = count.toLowerCase()
  const known = words.numbers.findIndex((word) => said === word) + 1
  const amount = said === 'half an' ? 0.5 : /^\d/.test(said) ? Number(said) : known || 1
  return plusSeconds(now, amount * (secondsOf[unit.toLowerCase()] ?? 0))
}

/** Undefined where no time of day is named, null where its zone is another than the page's. */
const clockIn = (sentence: string, words: DeadlineWords, { zone, language, now }: DeadlineSetting): number | null | undefined => {
  const found = words.clock.exec(sentence)
  if (found === null) return undefined
  const [, hours = '', minutes = '0', half, otherHalf, named] = found
  const halfDay = (half || otherHalf || '').replaceAll('.', '')
  if (named !== undefined && named !== zoneName(now, zone, wordingOf(language))) return null
  const hour = halfDay === '' ? Number(hours) : (Number(hours) % 12) + (halfDay === 'pm' ? 12 : 0)
  return hour > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes)
}

const dateIn = (sentence: string, words: DeadlineWords, today: string): string | undefined => {
  const day = words.day.exec(sentence)?.[1]?.toLowerCase()
  if (day === undefined) return undefined
  const weekday = words.weekdays.indexOf(day) + 1
  if (weekday > 0) return plusDays(today, (weekday - weekdayOfDate(today) + 7) % 7)
  return words.tomorrow.test(day) ? plusDays(today, 1) : today
}

/** By when a sentence says that something will be: the first moment still to come that its words can mean. */
export const deadlineIn = (sentence: string, setting: DeadlineSetting): DeadlineInText | undefined => {
  const { language, zone, now } = setting
  const words = wordsOf[language]
  const span = spanAt(sentence, words, now)
  if (span) return { at: span }
  const today = dateOf(now, zone)
  const date = dateIn(sentence, words, today)
  const minutes = clockIn(sentence, words, setting)
  if (date === undefined && minutes === undefined) return undefined
  if (minutes === null) return { at: null }
  const at = atMinuteOf(date ?? today, minutes ?? endOfDayMinutes, zone)
  if (isAfter(at, now)) return { at }
  // "By 02:00" of an evening is of the night; "today at 09:00" of an evening has passed.
  return { at: date === undefined ? atMinuteOf(plusDays(today, 1), minutes ?? endOfDayMinutes, zone) : null }
}
