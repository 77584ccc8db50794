import type { ReactNode } from 'react'
import { instantOf, instantText, plusSeconds, secondsBetween } from '../../core/time.ts'
import { TimeField } from '../parts/time-field.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'

/** A start that is moved takes the end along: what is put off rarely becomes longer or shorter by it. */
const movedTo = (startsAt: string, { startsAt: from, endsAt }: { readonly startsAt: string; readonly endsAt: string }) => ({
  startsAt,
  endsAt: instantText(plusSeconds(instantOf(startsAt), secondsBetween(instantOf(from), instantOf(endsAt)))),
})

/** When a maintenance is planned for: with this notice it is put off, or takes longer. */
export const WindowField = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const { window } = state.draft.change
  if (window === null) return null
  const value = { startsAt: instantText(window.startsAt), endsAt: instantText(window.endsAt) }
  return (
    <FieldFrame field="window" isGroup>
      <div className="pair" id={fieldId('window')} tabIndex={-1}>
        <TimeField
          label={words.window.from}
          value={value.startsAt}
          isReadOnly={isReadOnly}
          onChange={(startsAt) => startsAt && desk.write('window', movedTo(startsAt, value))}
        />
        <TimeField
          label={words.window.to}
          value={value.endsAt}
          isReadOnly={isReadOnly}
          onChange={(endsAt) => endsAt && desk.write('window', { ...value, endsAt })}
        />
      </div>
    </FieldFrame>
  )
}
