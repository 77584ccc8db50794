import type { Schemas } from '../../client/open-client.ts'
import { weekText } from '../parts/week-field.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { weekWords } from '../words/week.ts'
import { useRegions } from './use-regions.ts'

/** Office hours in a line: the week, and whose holidays are kept, by the name of the place where `isNamed` asks for the names. */
export const useHoursText = (isNamed = true): ((hours: Schemas['Audience']['hours']) => string) => {
  const { hours: words } = useWords(audiencesWords)
  const { closed } = useWords(weekWords)
  const language = useLanguage()
  const regions = useRegions(isNamed)
  const nameOf = (region: string): string => regions.find(({ code }) => code === region)?.name ?? region
  return (hours) => {
    if (hours === null) return words.unknown
    const week = weekText(hours.week, language, closed)
    const days = hours.closedOn.length + hours.openOn.length
    return [week, hours.holidayRegion && words.keeps(nameOf(hours.holidayRegion)), days > 0 && words.otherDays(days)]
      .filter(Boolean)
      .join(' · ')
  }
}
