import type { ReactNode } from 'react'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { fullText, ownText, relativeText, timeText } from './time-text.ts'
import { useNow } from './use-now.ts'

export interface WhenProps {
  /** RFC 3339, as the API gives it. */
  readonly at: string
  /** "in 12 minutes" instead of the clock, or behind it. */
  readonly relative?: 'alone' | 'beside'
  /** Adds the reader's own clock where it differs. */
  readonly withOwn?: boolean
}

/** A time by the organisation's clock, as customers read it on the page; the tip says it in full. */
export const When = ({ at, relative, withOwn = false }: WhenProps): ReactNode => {
  const language = useLanguage()
  const words = useWords(frameWords)
  const zone = usePage().data?.zone ?? 'UTC'
  const now = useNow(15)
  const instant = instantOf(at)
  const own = withOwn ? ownText(instant, zone, language) : undefined
  const text = timeText(instant, now, zone, language)
  const distance = relativeText(instant, now, zone, language)
  return (
    <time dateTime={at} title={fullText(instant, zone, language)}>
      {relative === 'alone' ? distance : text}
      {relative === 'beside' ? <span className="soft"> · {distance}</span> : null}
      {own ? <span className="soft"> ({words.own(own)})</span> : null}
    </time>
  )
}
