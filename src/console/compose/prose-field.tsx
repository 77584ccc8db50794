import type { ReactNode } from 'react'
import { type DraftField, isUnknowable } from '../../core/notice/draft-fields.ts'
import type { SlotName } from '../../lint/vocabulary.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'
import { GuidedArea } from './guided-area.tsx'

export const slotNameOf = (field: DraftField): SlotName | undefined => {
  if (field === 'freeText') return 'free'
  const readable = ['title', 'now', 'scope', 'works', 'next', 'permanent', 'workaround', 'action', 'cause', 'technical', 'retimed'] as const
  return readable.find((name) => name === field)
}

const UnknownToggle = ({ field }: { readonly field: DraftField }): ReactNode => {
  const { desk, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf(field)
  const isUnknown = typeof value === 'object' && value !== null
  return isReadOnly ? null : (
    <button type="button" className="text-button small" onClick={() => desk.write(field, isUnknown ? null : { notKnown: true })}>
      {isUnknown ? words.known : words.notKnown}
    </button>
  )
}

export interface ProseFieldProps {
  readonly field: DraftField
  readonly rows?: number
  readonly label?: string
  readonly hint?: string
  readonly isOneLine?: boolean
}

/** A slot that is prose; where it can be said that something is not known yet, a button says it, and the first word takes it back. */
export const ProseField = ({ field, rows = 2, label, hint, isOneLine = false }: ProseFieldProps): ReactNode => {
  const { desk, state, findings, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf(field)
  const isUnknown = typeof value === 'object' && value !== null
  const own = findings.filter(({ slot, about }) => slot === slotNameOf(field) && about === undefined)
  const id = fieldId(field)
  return (
    <FieldFrame
      field={field}
      {...(label === undefined ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      aside={isUnknowable(field) ? <UnknownToggle field={field} /> : null}
    >
      <GuidedArea
        id={id}
        rows={isUnknown ? 1 : rows}
        value={typeof value === 'string' ? value : ''}
        findings={isUnknown ? [] : own}
        isReadOnly={isReadOnly}
        isOneLine={isOneLine}
        lang={state.draft.language}
        describedBy={`${id}-hint ${id}-unknown ${id}-findings ${id}-fault`}
        onChange={(text) => desk.write(field, text === '' ? null : text)}
      />
      {isUnknown ? (
        <p className="soft small" id={`${id}-unknown`}>
          {words.notKnownSaid}
        </p>
      ) : null}
    </FieldFrame>
  )
}
