import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { instantOf } from '../../core/time.ts'
import { currentLanguage } from '../words/language.ts'

/** "Mon 24 Nov 2026": a day of the calendar, wherever it is read. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'de', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(instantOf(`${day}T12:00:00Z`).epochMilliseconds)

/** "Tue 8 Dec": the same, beside times that leave the year out. */
export const shortDayText = (day: string): string =>
  new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'de', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(instantOf(`${day}T12:00:00Z`).epochMilliseconds)

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (day: string) => void
}

/** A day, in the browser's own field for it. */
export const DayField = ({ label, value, error, onChange }: DayFieldProps): ReactNode => (
  <TextInput type="date" label={label} value={value} error={error} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
)
