import { type ReactNode, useId } from 'react'
import { type Instant, instantOf, instantText, localText, parseLocalTime, parseTimeZone } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import '../compose/compose.css'

export interface TimeFieldProps {
  readonly id?: string
  readonly label: string
  readonly isLabelHidden?: boolean
  /** RFC 3339, or null for none. */
  readonly value: string | null
  readonly isReadOnly?: boolean
  readonly error?: string | undefined
  readonly onChange: (value: string | null) => void
}

const zoneOr = (text: string | undefined) => {
  const zone = parseTimeZone(text ?? 'UTC')
  return zone.ok ? zone.value : undefined
}

/** A day and time by the organisation's clock, in the browser's own field for it. */
export const TimeField = ({ id, label, isLabelHidden = false, value, isReadOnly = false, error, onChange }: TimeFieldProps): ReactNode => {
  const own = useId()
  const name = id ?? own
  const zone = zoneOr(usePage().data?.zone)
  if (!zone) return null
  const at: Instant | null = value === null ? null : instantOf(value)
  return (
    <div className="time-field">
      <label htmlFor={name} className={isLabelHidden ? 'unseen' : 'small'}>
        {label}
      </label>
      <span className="row">
        <input
          id={name}
          type="datetime-local"
          value={at ? localText(at, zone) : ''}
          readOnly={isReadOnly}
          aria-invalid={error !== undefined}
          aria-describedby={error ? `${name}-fault` : undefined}
          onChange={({ currentTarget }) => {
            const parsed = parseLocalTime(currentTarget.value, zone)
            onChange(parsed.ok ? instantText(parsed.value) : null)
          }}
        />
        <span className="soft small">{zone}</span>
      </span>
      {error ? (
        <span className="small down" id={`${name}-fault`} role="alert">
          {error}
        </span>
      ) : null}
    </div>
  )
}
