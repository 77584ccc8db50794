import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { dateOf, instantText, parseTimeZone } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { When } from '../parts/when.tsx'
import { ZoneField } from '../parts/zone-field.tsx'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import '../compose/guide.css'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const ordinals = ['1', '2', '3', '4', '-1'] as const
const frequencies = ['weekly', 'fortnightly', 'monthly'] as const

/** A rhythm as the form has it: in choices, of which the rule is made. */
export interface Rhythm {
  readonly frequency: (typeof frequencies)[number]
  readonly day: (typeof weekdays)[number]
  readonly which: (typeof ordinals)[number]
  readonly startsOn: string
  readonly startsAt: string
  readonly minutes: string
  readonly zone: string
}

export const freshRhythm = (zone: string): Rhythm => {
  const parsed = parseTimeZone(zone)
  const today = parsed.ok ? dateOf(now(), parsed.value) : instantText(now()).slice(0, 10)
  return { frequency: 'weekly', day: 'SU', which: '-1', startsOn: today, startsAt: '02:00', minutes: '60', zone }
}

const ruleOf = ({ frequency, day, which }: Rhythm): string =>
  frequency === 'monthly'
    ? `FREQ=MONTHLY;BYDAY=${which}${day}`
    : `FREQ=WEEKLY;${frequency === 'fortnightly' ? 'INTERVAL=2;' : ''}BYDAY=${day}`

export const rhythmBody = (rhythm: Rhythm): Schemas['RhythmInput'] => ({
  rule: ruleOf(rhythm),
  startsOn: rhythm.startsOn,
  startsAt: rhythm.startsAt,
  durationMinutes: Number(rhythm.minutes) || 0,
  zone: rhythm.zone,
})

const Preview = ({ rhythm }: { readonly rhythm: Rhythm }): ReactNode => {
  const words = useWords(maintenanceWords).form
  const body = rhythmBody(rhythm)
  const { data } = useAsk(
    ['maintenances', 'preview', JSON.stringify(body)],
    (api) => api.POST('/api/maintenance-series/preview', { body }),
    {
      keepsPrevious: true,
      staleTime: 60_000,
    },
  )
  if (!data) return null
  return (
    <div role="status">
      <p className="slot-label">{words.preview}</p>
      <ol className="small next-ten">
        {data.items.map(({ on, window }) => (
          <li key={on}>{window ? <When at={window.startsAt} /> : null}</li>
        ))}
      </ol>
    </div>
  )
}

interface RhythmFieldsProps {
  readonly rhythm: Rhythm
  readonly error: Error | null
  readonly onChange: (rhythm: Rhythm) => void
}

const pick = <T extends string>(list: readonly T[], value: string): T | undefined => list.find((one) => one === value)

/** How often, on which day, at what time of which zone; and when that is, ten times. */
export const RhythmFields = ({ rhythm, error, onChange }: RhythmFieldsProps): ReactNode => {
  const words = useWords(maintenanceWords)
  const { form } = words
  const set = (change: Partial<Rhythm>): void => onChange({ ...rhythm, ...change })
  const fault = (field: string) => faultAt(error, `/rhythm/${field}`)
  return (
    <div className="stack">
      <div className="pair">
        <NativeSelect
          label={form.frequency}
          value={rhythm.frequency}
          data={frequencies.map((value) => ({ value, label: form.frequencies[value] }))}
          error={fault('rule')}
          onChange={({ currentTarget: { value } }) => set({ frequency: pick(frequencies, value) ?? rhythm.frequency })}
        />
        {rhythm.frequency === 'monthly' ? (
          <NativeSelect
            label={form.which}
            value={rhythm.which}
            data={ordinals.map((value) => ({ value, label: words.ordinals[value] }))}
            onChange={({ currentTarget: { value } }) => set({ which: pick(ordinals, value) ?? rhythm.which })}
          />
        ) : null}
        <NativeSelect
          label={form.day}
          value={rhythm.day}
          data={weekdays.map((value) => ({ value, label: words.weekdays[value] }))}
          onChange={({ currentTarget: { value } }) => set({ day: pick(weekdays, value) ?? rhythm.day })}
        />
        <TextInput
          type="date"
          label={form.startsOn}
          value={rhythm.startsOn}
          error={fault('startsOn')}
          onChange={({ currentTarget }) => set({ startsOn: currentTarget.value })}
        />
        <TextInput
          type="time"
          label={form.at}
          value={rhythm.startsAt}
          error={fault('startsAt')}
          onChange={({ currentTarget }) => set({ startsAt: currentTarget.value })}
        />
        <TextInput
          inputMode="numeric"
          label={form.minutes}
          value={rhythm.minutes}
          error={fault('durationMinutes')}
          onChange={({ currentTarget }) => set({ minutes: currentTarget.value })}
        />
        <ZoneField label={form.zone} value={rhythm.zone} error={fault('zone')} onChange={(zone) => set({ zone })} />
      </div>
      <Preview rhythm={rhythm} />
    </div>
  )
}
