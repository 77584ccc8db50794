import { milestones } from '../../core/policy/clock-policy.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { weekText } from '../parts/week-field.tsx'
import { clockWords } from '../words/clock.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { weekWords } from '../words/week.ts'
import { type ClockField, type FieldValue, minutesIn, type Week } from './clock-form.ts'

const parseWeekValue = (value: FieldValue): Week => value as Week

/** What cannot be read stays as it was typed. */
const textIn = (text: string): string => {
  const minutes = minutesIn(text)
  return Number.isNaN(minutes) ? text.trim() : String(minutes)
}

/** What a field is called, and how its value reads in a sentence. */
export const useFieldTexts = () => {
  const words = useWords(clockWords)
  const { closed } = useWords(weekWords)
  const language = useLanguage()
  const labelOf = ({ name, severity }: ClockField): string =>
    severity === null ? words.otherFields[name] : `${words.severity[severity]}: ${words.severityFields[name]}`
  const minutesText = (text: string): string => {
    const minutes = Number(text)
    if (!Number.isInteger(minutes) || minutes < 0 || text.trim() === '') return text
    return words.length(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60)
  }
  const isDays = ({ name }: ClockField): boolean => name.startsWith('reportDays/')
  const emptyText = (field: ClockField): string => {
    if (field.kind !== 'maybe') return words.none
    if (isDays(field)) return words.noReport
    return field.name === 'firstMinutes' ? words.noTime : words.onChange
  }
  const numberText = (field: ClockField, text: string): string => {
    if (text.trim() === '') return emptyText(field)
    return isDays(field)
      ? words.daysLong(text)
      : field.kind === 'numbers'
        ? text
            .split(/[,;]/)
            .map((one) => minutesText(textIn(one)))
            .join(', ')
        : minutesText(text)
  }
  const textOf = (field: ClockField, value: FieldValue): string => {
    const listed = (all: readonly string[], names: Readonly<Record<string, string>>): string => {
      const said = all.filter((one) => Array.isArray(value) && value.some((other) => other === one))
      return said.length === all.length ? words.all : said.map((one) => names[one] ?? one).join(', ') || words.none
    }
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (field.kind === 'milestones') return listed(milestones, words.milestones)
    if (field.kind === 'channels') return listed(channels, words.channels)
    if (field.kind === 'week') return weekText(parseWeekValue(value), language, closed)
    return typeof value === 'string' ? numberText(field, value) : ''
  }
  return { labelOf, textOf, isDays, minutesText }
}
