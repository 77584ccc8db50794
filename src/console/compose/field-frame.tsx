import type { ReactNode } from 'react'
import { type DraftField, draftValue, isSameValue } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { ConflictBox } from './conflict-box.tsx'
import { fieldId, useAtDesk } from './desk-context.ts'
import { useValueText } from './value-text.ts'
import './guide.css'

/** What a correction says anew where readers have it otherwise; an update is promised anew by itself. */
const ReadersHave = ({ field, was }: { readonly field: DraftField; readonly was: Notice }): ReactNode => {
  const { state } = useAtDesk()
  const words = useWords(composeWords)
  const textOf = useValueText(field)
  const value = draftValue(was, field)
  return isSameValue(value, draftValue(state.draft, field)) ? null : (
    <p className="soft small">
      {words.readersHave} <span dir="auto">{textOf(value) || words.conflict.nothing}</span>
    </p>
  )
}

export interface FieldFrameProps {
  readonly field: DraftField
  readonly label?: string
  readonly hint?: string
  /** Beside the label: "not known yet". */
  readonly aside?: ReactNode
  /** Fields of several controls are a group with a legend. */
  readonly isGroup?: boolean
  readonly children: ReactNode
}

/** What stands around every field: label, who else is in it, what is wrong with it, and two texts where there are two. */
export const FieldFrame = ({ field, label, hint, aside, isGroup = false, children }: FieldFrameProps): ReactNode => {
  const { state, others, corrected, onField } = useAtDesk()
  const words = useWords(composeWords)
  const language = useLanguage()
  const here = others.filter((other) => other.field === field)
  const fault = state.faults[field]
  const title = label ?? words.labels[field]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its legend out beside what stands at its end.
    <div
      className={`slot${here.length > 0 ? ' shared' : ''}`}
      onFocus={() => onField(field)}
      role="group"
      aria-labelledby={`${fieldId(field)}-label`}
    >
      <div className="slot-head">
        {isGroup ? (
          <span className="slot-label" id={`${fieldId(field)}-label`}>
            {title}
          </span>
        ) : (
          <label className="slot-label" id={`${fieldId(field)}-label`} htmlFor={fieldId(field)}>
            {title}
          </label>
        )}
        {aside}
      </div>
      {hint ? (
        <p className="soft small" id={`${fieldId(field)}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {corrected && field !== 'nextUpdate' ? <ReadersHave field={field} was={corrected} /> : null}
      {here.map(({ name }) => (
        <p key={name} className="small work">
          {words.writesHere(name)}
        </p>
      ))}
      {fault ? (
        <p className="small down" id={`${fieldId(field)}-fault`} role="alert">
          {fieldText(fault, language)}
        </p>
      ) : null}
      <ConflictBox field={field} />
    </div>
  )
}
