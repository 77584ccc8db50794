import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../client/refusal.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import { refusalOf } from '../api/faults.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText, refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { fieldAt, type Moment, standingOf } from './standing-faults.ts'

/** What of a refusal still stands, as the draft is now. */
const useStanding = (error: Error, now: Moment): Refusal | undefined => {
  const [told, setTold] = useState({ error, before: now })
  if (told.error !== error) setTold({ error, before: now })
  const refusal = refusalOf(error)
  // What is stale is followed by itself: the words say why it is to be read once more.
  return refusal && (refusal.kind === 'stale' ? refusal : standingOf(refusal, told.error === error ? told.before : now, now))
}

export interface PublishTroubleProps {
  readonly error: Error
  readonly now: Moment
  readonly onGo: (field: DraftField) => void
}

/** Why it was not published, every reason until it is mended, each with the way to its field. */
export const PublishTrouble = ({ error, now, onGo }: PublishTroubleProps): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed stays in sight wherever the form is scrolled to; what it led to has to come to it.
  useEffect(() => {
    if (refusalOf(error)) box.current?.scrollIntoView({ block: 'center' })
  }, [error])
  const refusal = useStanding(error, now)
  if (!refusal) return null
  // Words that stand twice in a field are objected to twice and said once.
  const faults = new Map(
    refusal.errors.map(({ pointer, detail }) => [`${pointer} ${detail}`, { field: fieldAt(pointer), text: fieldText(detail, language) }]),
  )
  return (
    <div className="trouble" role="alert" ref={box}>
      {faults.size === 0 ? <p>{refusalText(refusal, language)}</p> : null}
      {[...faults].map(([key, { field, text }]) => (
        <p key={key}>
          {text}{' '}
          {field ? (
            <button type="button" className="text-button small" onClick={() => onGo(field)}>
              {words.labels[field]}
            </button>
          ) : null}
        </p>
      ))}
      {refusal.kind === 'stale' ? <p className="soft small">{words.changedMeanwhile}</p> : null}
    </div>
  )
}
