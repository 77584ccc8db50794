import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { faultAt } from '../api/faults.ts'

/** A stretch of days, by the name of a usual one or by days of one's own. */
export interface AskedDays<Range extends string> {
  readonly range: Range | 'own'
  readonly from: string
  readonly until: string
}

export interface DaysPickerProps<Range extends string> {
  readonly ranges: readonly (Range | 'own')[]
  readonly words: {
    readonly range: string
    readonly ranges: Readonly<Record<Range | 'own', string>>
    readonly from: string
    readonly until: string
  }
  readonly asked: AskedDays<Range>
  readonly error: Error | null
  readonly daysOf: (range: Range) => AskedDays<Range>
  readonly onChange: (asked: AskedDays<Range>) => void
}

/** Which days: a usual stretch at one press, or two dates. */
export const DaysPicker = <Range extends string>(props: DaysPickerProps<Range>): ReactNode => {
  const { ranges, words, asked, error, daysOf, onChange } = props
  const day = (label: string, field: 'from' | 'until') => (
    <TextInput
      type="date"
      label={label}
      value={asked[field]}
      error={faultAt(error, `/${field}`)}
      onChange={({ currentTarget }) => currentTarget.value && onChange({ ...asked, [field]: currentTarget.value })}
    />
  )
  return (
    <>
      <fieldset className="promise-filters">
        <legend className="unseen">{words.range}</legend>
        {ranges.map((range) => (
          <button
            key={range}
            type="button"
            className="promise-filter"
            aria-pressed={range === asked.range}
            onClick={() => onChange(range === 'own' ? { ...asked, range } : daysOf(range))}
          >
            {words.ranges[range]}
          </button>
        ))}
      </fieldset>
      {asked.range === 'own' ? (
        <>
          {day(words.from, 'from')}
          {day(words.until, 'until')}
        </>
      ) : null}
    </>
  )
}
