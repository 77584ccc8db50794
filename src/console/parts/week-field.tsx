import { type ReactNode, useState } from 'react'
import type { SpanInput } from '../../core/audience/parse-office-hours.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { weekWords } from '../words/week.ts'
import './week-field.css'

/** Monday to Sunday, as the API has it. */
export type Week = readonly (readonly SpanInput[])[]

export interface WeekFieldProps {
  readonly value: Week
  readonly isReadOnly?: boolean
  /** What is wrong, by the pointer within the week: `/0/1/from`. */
  readonly faultAt: (pointer: string) => string | undefined
  readonly onChange: (week: Week) => void
}

const days = [0, 1, 2, 3, 4, 5, 6] as const
const working = 5
const plainSpan: SpanInput = { from: '09:00', to: '17:00' }

const isSame = (a: readonly SpanInput[] | undefined, b: readonly SpanInput[] | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The one span of Monday to Friday, where the week is as simple as that. */
const simpleSpan = (week: Week): SpanInput | undefined => {
  const [first] = week
  const isSimple = first?.length === 1 && days.every((day) => isSame(week[day], day < working ? first : []))
  return isSimple ? first?.[0] : undefined
}

export const weekOf = (span: SpanInput): Week => days.map((day) => (day < working ? [span] : []))

/** 1 January 2024 was a Monday. */
const dayName = (day: number, language: string, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day + 1))

/** "Mon–Fri 09:00–17:00, Sat 10:00–12:00"; days that are alike and follow each other are one. */
export const weekText = (week: Week, language: string, closed: string): string => {
  const runs: { from: number; to: number; spans: readonly SpanInput[] }[] = []
  for (const day of days) {
    const spans = week[day] ?? []
    const before = runs.at(-1)
    if (before && isSame(before.spans, spans)) before.to = day
    else runs.push({ from: day, to: day, spans })
  }
  const open = runs.filter(({ spans }) => spans.length > 0)
  const name = (day: number): string => dayName(day, language, 'short')
  const text = open.map(
    ({ from, to, spans }) =>
      `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${spans.map((span) => `${span.from}–${span.to}`).join(' + ')}`,
  )
  return text.length === 0 ? closed : text.join(', ')
}

interface SpanProps {
  readonly span: SpanInput
  readonly label: string
  readonly isReadOnly: boolean
  readonly faults: readonly (string | undefined)[]
  readonly onChange: (span: SpanInput) => void
}

/** Text and not the browser's field for times: the end of a day is 24:00. */
const Span = ({ span, label, isReadOnly, faults, onChange }: SpanProps): ReactNode => {
  const words = useWords(weekWords)
  const input = (end: 'from' | 'to', fault: string | undefined): ReactNode => (
    <input
      className="hour"
      inputMode="text"
      maxLength={5}
      size={5}
      autoComplete="off"
      aria-label={`${label}, ${words[end]}`}
      aria-invalid={fault !== undefined}
      disabled={isReadOnly}
      value={span[end]}
      onChange={({ currentTarget }) => onChange({ ...span, [end]: currentTarget.value })}
    />
  )
  return (
    <span className="span">
      {input('from', faults[0])} <span aria-hidden="true">–</span> {input('to', faults[1])}
    </span>
  )
}

interface DayProps extends Pick<WeekFieldProps, 'value' | 'onChange' | 'faultAt'> {
  readonly day: number
  readonly isReadOnly: boolean
}

const Day = ({ day, value, isReadOnly, faultAt, onChange }: DayProps): ReactNode => {
  const words = useWords(weekWords)
  const name = dayName(day, useLanguage(), 'long')
  const spans = value[day] ?? []
  const put = (changed: readonly SpanInput[], isFor = (one: number) => one === day): void =>
    onChange(days.map((one) => (isFor(one) ? changed : (value[one] ?? []))))
  const faultsOf = (i: number) => [faultAt(`/${day}/${i}/from`), faultAt(`/${day}/${i}/to`)]
  const faults = [faultAt(`/${day}`), ...spans.flatMap((_, i) => faultsOf(i))].flatMap((fault) => fault ?? [])
  return (
    <fieldset className="day">
      <legend>{name}</legend>
      {spans.length === 0 ? <span className="soft">{words.closed}</span> : null}
      {spans.map((span, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name but their place; while one types they may even be equal.
        <span className="row" key={i}>
          <Span
            span={span}
            label={spans.length > 1 ? `${name} ${i + 1}` : name}
            isReadOnly={isReadOnly}
            faults={faultsOf(i).map((fault) => fault ?? faultAt(`/${day}`))}
            onChange={(changed) => put(spans.map((one, at) => (at === i ? changed : one)))}
          />
          {isReadOnly ? null : (
            <button
              type="button"
              className="text-button small"
              aria-label={words.removeOf(`${name} ${span.from}–${span.to}`)}
              onClick={() => put(spans.filter((_, at) => at !== i))}
            >
              {words.remove}
            </button>
          )}
        </span>
      ))}
      {isReadOnly ? null : (
        <span className="day-acts small">
          <button
            type="button"
            className="text-button"
            aria-label={`${name}: ${spans.length === 0 ? words.open : words.more}`}
            onClick={() => put([...spans, spans.length === 0 ? plainSpan : { from: '', to: '' }])}
          >
            {spans.length === 0 ? words.open : words.more}
          </button>
          {spans.length > 0 && day < working ? (
            <button
              type="button"
              className="text-button"
              aria-label={`${name}: ${words.copy}`}
              onClick={() => put(spans, (one) => one < working)}
            >
              {words.copy}
            </button>
          ) : null}
        </span>
      )}
      {faults.map((fault) => (
        <span className="small down" role="alert" key={fault}>
          {fault}
        </span>
      ))}
    </fieldset>
  )
}

/** The hours of a week: from Monday to Friday alike in one line, and every day by itself where that is not enough. */
export const WeekField = ({ value, isReadOnly = false, faultAt, onChange }: WeekFieldProps): ReactNode => {
  const words = useWords(weekWords)
  const simple = simpleSpan(value)
  const [isSplit, setSplit] = useState(simple === undefined)
  if (isSplit || !simple)
    return (
      <div className="week">
        {days.map((day) => (
          <Day key={day} day={day} value={value} isReadOnly={isReadOnly} faultAt={faultAt} onChange={onChange} />
        ))}
        {simple && !isReadOnly ? (
          <button type="button" className="text-button small" onClick={() => setSplit(false)}>
            {words.alike}
          </button>
        ) : null}
      </div>
    )
  const faults = [...new Set(['', '/0', '/0/0/from', '/0/0/to'].flatMap((pointer) => faultAt(pointer) ?? []))]
  return (
    <div className="stack tight">
      <div className="row">
        <span>{words.weekdays}</span>
        <Span
          span={simple}
          label={words.weekdays}
          isReadOnly={isReadOnly}
          faults={[faultAt('/0/0/from') ?? faultAt('/0'), faultAt('/0/0/to') ?? faultAt('/0')]}
          onChange={(span) => onChange(weekOf(span))}
        />
        {isReadOnly ? null : (
          <button type="button" className="text-button small" onClick={() => setSplit(true)}>
            {words.split}
          </button>
        )}
      </div>
      {faults.map((fault) => (
        <span className="small down" role="alert" key={fault}>
          {fault}
        </span>
      ))}
    </div>
  )
}
