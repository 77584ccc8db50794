import { type ReactNode, useId } from 'react'
import { type Instant, instantOf, instantText, isBefore, localText, parseLocalTime, parseTimeZone, plusSeconds } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { now } from '../clock.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import '../compose/compose.css'

export interface TimeFieldProps {
  readonly id?: string
  readonly label: string
  readonly isLabelHidden?: boolean
  /** RFC 3339, or null for none. */
  readonly value: string | null
  readonly isReadOnly?: boolean
  readonly error?: string | undefined
  /** Whether a time of more than a year ago is asked about: it may be so, and is more often a slip. */
  readonly asksFarBack?: boolean
  readonly onChange: (value: string | null) => void
}

const zoneOr = (text: string | undefined) => {
  const zone = parseTimeZone(text ?? 'UTC')
  return zone.ok ? zone.value : undefined
}

const yearSeconds = 366 * 24 * 60 * 60
const isFarBack = (at: Instant | null): boolean => at !== null && isBefore(at, plusSeconds(now(), -yearSeconds))

/** A day and time by the organisation's clock, in the browser's own field for it. */
export const TimeField = ({
  id,
  label,
  isLabelHidden = false,
  value,
  isReadOnly = false,
  error,
  asksFarBack = false,
  onChange,
}: TimeFieldProps): ReactNode => {
  const words = useWords(frameWords)
  const own = useId()
  const name = id ?? own
  const zone = zoneOr(usePage().data?.zone)
  if (!zone) return null
  const at: Instant | null = value === null ? null : instantOf(value)
  const remark = error === undefined && asksFarBack && isFarBack(at) ? words.farBack : undefined
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
          aria-describedby={error ? `${name}-fault` : remark ? `${name}-remark` : undefined}
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
      {remark ? (
        <span className="small" id={`${name}-remark`} role="status">
          {remark}
        </span>
      ) : null}
    </div>
  )
}
