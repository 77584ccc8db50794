import type { Read } from '../../language/marks.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import { filled } from '../clock-of.ts'
import type { Place, RuleContext } from '../rule.ts'

const wrongDay = {
  message: 'That day is a {}.',
  suggestion: 'Check which of the two is right, the weekday or the date.',
}

/** "Tuesday, 28 November 2026", which is a Saturday. Without a year the one is meant that is nearest to today. */
export const wrongWeekdays = (read: Read, { language: { calendar, spelling }, record }: RuleContext): readonly Place[] => {
  const dated = read.prose.sentences.filter(({ tokens }) => tokens.some((token) => hasShape(token, shapes.calendar)))
  if (calendar === undefined || dated.length === 0) return []
  const wordOf = (name: string): string => spelling.fold(name.toLowerCase())
  const weekdays = calendar.weekdays.map(wordOf)
  const around: Calendar = { months: calendar.months.map(wordOf), today: record?.now }
  return dated.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      if (!hasShape(token, shapes.calendar)) return []
      const said = weekdays.indexOf(token.norm)
      const day = said < 0 ? undefined : dayAt(tokens, at + 1, around)
      if (day === undefined || day.weekday === said) return []
      const message = filled(wrongDay.message, calendar.weekdays[day.weekday] ?? '')
      return [{ start: token.start, end: day.end, message, suggestion: wrongDay.suggestion }]
    }),
  )
}

interface Calendar {
  readonly months: readonly string[]
  readonly today: string | undefined
}

const between = new Set(['the', 'of', 'den', 'dem', 'der'])

/** The date that begins at a token, behind a comma or "the" at most. */
const dayAt = (
  tokens: readonly Token[],
  from: number,
  calendar: Calendar,
): { readonly weekday: number; readonly end: number } | undefined => {
  const near = tokens.slice(from, from + 6).filter(({ shape, norm }) => (shape & shapes.border) === 0 && !between.has(norm))
  const [first, second, third] = near
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(first?.norm ?? '')
  if (first && iso) return weekdayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), first.end)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first?.norm ?? '')
  if (first && dotted) return weekdayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), first.end)
  if (first === undefined || second === undefined) return undefined
  const isMonthFirst = monthOf(first.norm, calendar.months) > 0
  const month = monthOf((isMonthFirst ? first : second).norm, calendar.months)
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec((isMonthFirst ? second : first).norm)?.[1]
  if (month === 0 || day === undefined) return undefined
  const year = /^\d{4}$/.test(third?.norm ?? '') ? third : undefined
  const meant = year ? Number(year.norm) : nearestYear(month, calendar.today)
  return meant === undefined ? undefined : weekdayOf(meant, month, Number(day), (year ?? second).end)
}

const monthOf = (word: string, months: readonly string[]): number =>
  months.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word))) + 1

const nearestYear = (month: number, today: string | undefined): number | undefined => {
  if (today === undefined) return undefined
  const distance = month - Number(today.slice(5, 7))
  return Number(today.slice(0, 4)) + (distance > 6 ? -1 : distance < -6 ? 1 : 0)
}

const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Monday is 0 (Sakamoto's method, Gregorian calendar). */
const weekdayOf = (
  year: number,
  month: number,
  day: number,
  end: number,
): { readonly weekday: number; readonly end: number } | undefined => {
  const counted = month < 3 ? year - 1 : year
  const sum = counted + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + (offsets[month - 1] ?? 0) + day
  return day < 1 || day > 31 || month > 12 || year < 1600 ? undefined : { weekday: (sum + 6) % 7, end }
}
