import { type ReactNode, useId } from 'react'
import '../compose/compose.css'
import '../compose/guide.css'

interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}

/** Words that are published as they stand. */
export const WordsField = ({ label, hint, value, error, onChange }: WordsFieldProps): ReactNode => {
  const id = useId()
  return (
    <div className="slot">
      <label className="slot-label" htmlFor={id}>
        {label}
      </label>
      {hint ? <p className="soft small">{hint}</p> : null}
      <textarea
        id={id}
        className="plain-input"
        rows={2}
        dir="auto"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-fault` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {error ? (
        <p className="small down" id={`${id}-fault`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
