import type { ReactNode } from 'react'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useLanguage } from '../words/language.ts'
import { serviceLevelWords } from '../words/service-levels.ts'
import { useWords } from '../words/use-words.ts'

/** Out of use since then: another one may have its name by now. */
export const Retired = ({ at }: { readonly at: string | null }): ReactNode => {
  const words = useWords(serviceLevelWords)
  const language = useLanguage() === 'de' ? 'de' : 'en-GB'
  const timeZone = usePage().data?.zone
  if (at === null || timeZone === undefined) return null
  const day = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long' }).format(instantOf(at).epochMilliseconds)
  return <span className="level-from soft small">{words.retired(day)}</span>
}
