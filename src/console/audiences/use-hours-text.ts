import type { Schemas } from '../../client/open-client.ts'
import { weekText } from '../parts/week-field.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { weekWords } from '../words/week.ts'

/** Office hours in a line: the week, and whose holidays are kept. */
export const useHoursText = (): ((hours: Schemas['Audience']['hours']) => string) => {
  const { hours: words } = useWords(audiencesWords)
  const { closed } = useWords(weekWords)
  const language = useLanguage()
  return (hours) => {
    if (hours === null) return words.unknown
    const week = weekText(hours.week, language, closed)
    const days = hours.closedOn.length + hours.openOn.length
    return [week, hours.holidayRegion && words.keeps(hours.holidayRegion), days > 0 && words.otherDays(days)].filter(Boolean).join(' · ')
  }
}
