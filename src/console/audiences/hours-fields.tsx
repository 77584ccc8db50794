import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { officeMoments } from '../../core/audience/office-moments.ts'
import { parseOfficeHours } from '../../core/audience/parse-office-hours.ts'
import { type Instant, parseTimeZone } from '../../core/time.ts'
import { faultAt, faultsBelow } from '../api/faults.ts'
import { useAsk } from '../api/use-api.ts'
import { ownZone, timeText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { WeekField } from '../parts/week-field.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { RegionField } from './region-field.tsx'
import './hours.css'

export type Hours = NonNullable<Schemas['Audience']['hours']>

interface HoursProps {
  readonly value: Hours
  readonly zone: string
  readonly error: Error | null
  readonly onChange: (hours: Hours) => void
}

interface Holiday {
  readonly date: string
  readonly name: string
}

const dateText = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T00:00Z`))

const shownHolidays = 3

const NextHolidays = ({ holidays }: { readonly holidays: readonly Holiday[] }): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const language = useLanguage()
  const next = holidays.slice(0, shownHolidays)
  return next.length === 0 ? null : (
    <p className="small soft">
      {words.nextHolidays} {next.map(({ date, name }) => `${name}, ${dateText(date, language)}`).join(' · ')}
    </p>
  )
}

interface DatesProps {
  readonly label: string
  readonly value: readonly string[]
  readonly faults: readonly string[]
  readonly onChange: (dates: readonly string[]) => void
}

/** Days by their dates: added one by one, each with its own way out. */
const Dates = ({ label, value, faults, onChange }: DatesProps): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const language = useLanguage()
  const [date, setDate] = useState('')
  const add = (): void => {
    if (date === '') return
    onChange([...new Set([...value, date])].toSorted())
    setDate('')
  }
  return (
    <fieldset className="hours-dates">
      <legend>{label}</legend>
      {value.length > 0 ? (
        <ul className="hours-days small">
          {value.map((one) => (
            <li key={one}>
              {dateText(one, language)}{' '}
              <button
                type="button"
                className="text-button"
                aria-label={words.removeDay(dateText(one, language))}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="row">
        <input
          type="date"
          className="hours-date"
          aria-label={label}
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || date === '') return
            event.preventDefault()
            add()
          }}
        />
        <button type="button" className="text-button small" aria-label={`${label}: ${words.addDay}`} onClick={add}>
          {words.addDay}
        </button>
      </div>
      {faults.map((fault) => (
        <p key={fault} className="small down" role="alert">
          {fault}
        </p>
      ))}
    </fieldset>
  )
}

/** When it closes and opens next, by the audience's clock and by the reader's. */
const NextMoments = ({
  value,
  zone,
  holidays,
}: Pick<HoursProps, 'value' | 'zone'> & { readonly holidays: readonly Holiday[] }): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const language = useLanguage()
  const now = useNow(60)
  const parsed = parseOfficeHours(value, () => true)
  const known = parseTimeZone(zone)
  if (!parsed.ok || !known.ok) return null
  const { closing, openings } = officeMoments(parsed.value, new Set(holidays.map(({ date }) => date)), known.value, now)
  const opening = openings.find(({ at }) => at.epochMilliseconds > now.epochMilliseconds)
  const own = ownZone()
  const text = (at: Instant): string => {
    const theirs = timeText(at, now, zone, language)
    const mine = timeText(at, now, own, language)
    return theirs === mine ? theirs : words.both(theirs, mine)
  }
  return (
    <p className="small" aria-live="polite">
      {closing ? words.closes(text(closing.at)) : words.neverCloses} {opening ? words.opens(text(opening.at)) : null}
    </p>
  )
}

const Days = ({ value, error, onChange }: Omit<HoursProps, 'zone'>): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const isUsed = value.closedOn.length + value.openOn.length > 0 || faultsBelow(error, '/hours/closedOn', '/hours/openOn').length > 0
  return (
    <details open={isUsed}>
      <summary className="small">{words.days}</summary>
      <div className="stack">
        <Dates
          label={words.closedOn}
          value={value.closedOn}
          faults={faultsBelow(error, '/hours/closedOn')}
          onChange={(closedOn) => onChange({ ...value, closedOn: [...closedOn] })}
        />
        <Dates
          label={words.openOn}
          value={value.openOn}
          faults={faultsBelow(error, '/hours/openOn')}
          onChange={(openOn) => onChange({ ...value, openOn: [...openOn] })}
        />
      </div>
    </details>
  )
}

const Filled = ({ value, zone, error, onChange }: HoursProps): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const region = value.holidayRegion
  const { data } = useAsk(['holidays', region], (api) => api.GET('/api/holidays', { params: { query: { region: region ?? '' } } }), {
    enabled: region !== null,
    staleTime: 3_600_000,
  })
  const holidays = region === null ? [] : (data?.items ?? [])
  return (
    <div className="stack">
      <WeekField
        value={value.week}
        faultAt={(pointer) => faultAt(error, `/hours/week${pointer}`)}
        onChange={(week) => onChange({ ...value, week: week.map((day) => day.map((span) => ({ ...span }))) })}
      />
      <div className="stack tight">
        <RegionField
          label={words.region}
          value={region}
          error={faultAt(error, '/hours/holidayRegion')}
          onChange={(holidayRegion) => onChange({ ...value, holidayRegion })}
        />
        <NextHolidays holidays={holidays} />
      </div>
      <Days value={value} error={error} onChange={onChange} />
      <NextMoments value={value} zone={zone} holidays={holidays} />
    </div>
  )
}

interface Props extends Omit<HoursProps, 'value' | 'onChange'> {
  readonly value: Hours | null
  /** What hours begin with: those that the organisation takes for usual. */
  readonly usual: Hours['week']
  readonly onChange: (hours: Hours | null) => void
}

/** When the people of an audience are at work, where somebody knows it. */
export const HoursFields = ({ value, usual, onChange, ...rest }: Props): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const [kept, setKept] = useState(value)
  const toggle = (isOn: boolean): void => {
    if (!isOn) setKept(value)
    onChange(isOn ? (kept ?? { week: usual, holidayRegion: null, closedOn: [], openOn: [] }) : null)
  }
  return (
    <fieldset className="hours">
      <legend>{words.title}</legend>
      <Checkbox
        label={words.known}
        description={words.knownHint}
        checked={value !== null}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      {value ? <Filled value={value} onChange={onChange} {...rest} /> : null}
    </fieldset>
  )
}
