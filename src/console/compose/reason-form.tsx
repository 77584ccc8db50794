import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { textLimits } from '../../core/text.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'

export interface ReasonFormProps {
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}

/** One line, in place: why a remark is let stand. Enter keeps it, Escape leaves everything as it was. */
export const ReasonForm = ({ onReason, onClose }: ReasonFormProps): ReactNode => {
  const words = useWords(waiverWords)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [])
  const said = reason.trim()
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onReason(said)
      }}
    >
      <label className="small" htmlFor={id}>
        {words.why}
      </label>
      <div className="reason-line">
        <input
          ref={field}
          id={id}
          value={reason}
          maxLength={textLimits.waiver.max}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={hear}
        />
        <button type="submit" className="fix-button small" disabled={said === ''}>
          {words.save}
          <span className="reason-keys" aria-hidden="true">
            <kbd>Enter</kbd>
          </span>
        </button>
      </div>
      <p className="soft small" id={`${id}-hint`}>
        {words.whyHint}
      </p>
    </form>
  )
}
