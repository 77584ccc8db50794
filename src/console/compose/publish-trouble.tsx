import { type ReactNode, useEffect, useRef } from 'react'
import { type DraftField, draftFields } from '../../core/notice/draft-fields.ts'
import { refusalOf } from '../api/faults.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText, refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'

/** The field that a pointer of a publication's refusal is about: `/slots/nextUpdate/by`, `/audienceIds/0`. */
const fieldAt = (pointer: string): DraftField | undefined => {
  const [first, second] = pointer.split('/').slice(1)
  const name = first === 'slots' ? second : first === 'audienceIds' ? 'audiences' : first
  return draftFields.find((field) => field === name)
}

/** Why it was not published, every reason, each with the way to its field. */
export const PublishTrouble = ({ error, onGo }: { readonly error: Error; readonly onGo: (field: DraftField) => void }): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed stays in sight wherever the form is scrolled to; what it led to has to come to it.
  useEffect(() => {
    if (refusalOf(error)) box.current?.scrollIntoView({ block: 'center' })
  }, [error])
  const refusal = refusalOf(error)
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
