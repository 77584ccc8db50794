import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Severity, severities } from '../../core/incident/phase.ts'
import { dateOf, parseTimeZone, plusDays } from '../../core/time.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { frameWords } from '../words/frame.ts'
import { measureWords } from '../words/measures.ts'
import { useWords } from '../words/use-words.ts'
import { DaysPicker } from './days-picker.tsx'

const ranges = ['30', '90', '365', 'own'] as const
type Range = (typeof ranges)[number]

export interface Asked {
  readonly range: Range
  readonly from: string
  readonly until: string
  readonly severity: Severity | null
  readonly component: string | null
}

/** So many days until today, by the calendar of the page. */
export const rangeOf = (range: Exclude<Range, 'own'>, zone: string): Pick<Asked, 'range' | 'from' | 'until'> => {
  const parsed = parseTimeZone(zone)
  const until = parsed.ok ? dateOf(now(), parsed.value) : ''
  return { range, from: plusDays(until, 1 - Number(range)), until }
}

interface RangeProps {
  readonly asked: Asked
  readonly zone: string
  readonly error: Error | null
  readonly onChange: (asked: Asked) => void
}

/** Only where there are several: of one alone every incident is. */
const ComponentPicker = ({ asked, onChange }: Pick<RangeProps, 'asked' | 'onChange'>): ReactNode => {
  const words = useWords(measureWords)
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const components = data?.components ?? []
  return components.length < 2 ? null : (
    <NativeSelect
      aria-label={words.component}
      value={asked.component ?? ''}
      data={[
        { value: '', label: `${words.component}: ${words.anySeverity}` },
        ...components.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange({ ...asked, component: currentTarget.value || null })}
    />
  )
}

/** Which days, how bad, and of what. */
export const RangePicker = ({ asked, zone, error, onChange }: RangeProps): ReactNode => {
  const words = useWords(measureWords)
  const { severities: names } = useWords(frameWords)
  return (
    <div className="range">
      <DaysPicker
        ranges={ranges}
        words={words}
        asked={asked}
        error={error}
        daysOf={(range) => rangeOf(range, zone)}
        onChange={(days) => onChange({ ...asked, ...days })}
      />
      <NativeSelect
        aria-label={words.severity}
        value={asked.severity ?? ''}
        data={[
          { value: '', label: `${words.severity}: ${words.anySeverity}` },
          ...severities.map((value) => ({ value, label: names[value] })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...asked, severity: severities.find((one) => one === currentTarget.value) ?? null })}
      />
      <ComponentPicker asked={asked} onChange={onChange} />
    </div>
  )
}
