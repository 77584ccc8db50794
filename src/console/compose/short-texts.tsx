import { type ReactNode, useMemo } from 'react'
import { tellsConsequence } from '../../lint/tells-consequence.ts'
import { composeShortTexts, type ShortText } from '../../render/short/compose-short-text.ts'
import { type ShortMedium, shortMedia } from '../../render/short/media.ts'
import { type ShortOccasion, shortFactsOf } from '../../render/short/short-facts.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { shortTextWords } from '../words/short-texts.ts'
import { useWords } from '../words/use-words.ts'
import { useGuideLanguages } from './guide-languages.ts'
import './short-texts.css'

interface OneProps {
  readonly medium: ShortMedium
  readonly short: ShortText
  readonly language: string
  readonly isUnfilled: boolean
}

const One = ({ medium, short, language, isUnfilled }: OneProps): ReactNode => {
  const words = useWords(shortTextWords)
  const { text, count, limit, sms, left } = short
  const billed = sms ? [words.messages(sms.parts), ...(sms.encoding === 'ucs2' ? [words.wide] : [])] : []
  return (
    <li className="short-text">
      <header className="row apart">
        <h3>{words.media[medium]}</h3>
        <span className="soft small figures">{[words.count(count, limit), ...billed].join(' · ')}</span>
      </header>
      <p className="bubble" dir="auto" lang={language}>
        {text}
      </p>
      {left.length > 0 ? <p className="soft small">{words.left(left)}</p> : null}
      <div className="row">
        <CopyButton text={text} what={words.media[medium]} done={words.copied(words.media[medium])} isDisabled={isUnfilled} />
      </div>
    </li>
  )
}

export interface ShortTextsProps {
  readonly occasion: ShortOccasion
  /** How many blanks a draft still has: publishing refuses them, and copying would go past that. */
  readonly blanks?: number
}

/** The notice as it reads in the few characters of other channels, to be copied there. */
export const ShortTexts = ({ occasion, blanks = 0 }: ShortTextsProps): ReactNode => {
  const words = useWords(shortTextWords)
  const { languages } = useGuideLanguages(occasion.notice.language)
  const texts = useMemo(
    () => composeShortTexts(shortFactsOf(occasion, tellsConsequence(occasion.notice, languages))),
    [occasion, languages],
  )
  return (
    <div className="stack">
      <p className="soft small">{blanks > 0 ? words.unfilled(blanks) : words.hint}</p>
      <ul className="short-texts">
        {shortMedia.map((medium) => (
          <One key={medium} medium={medium} short={texts[medium]} language={occasion.notice.language} isUnfilled={blanks > 0} />
        ))}
      </ul>
    </div>
  )
}
