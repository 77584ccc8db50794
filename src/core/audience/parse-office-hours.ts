import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseDate } from '../time.ts'
import type { OfficeHours, OfficeWeek, OpenSpan } from './office-hours.ts'

export interface SpanInput {
  readonly from: string
  readonly to: string
}

export interface OfficeHoursInput {
  /** Monday to Sunday, times of day as in 09:00; 24:00 is the end of the day. */
  readonly week: readonly (readonly SpanInput[])[]
  readonly holidayRegion?: string | null | undefined
  readonly closedOn?: readonly string[] | undefined
  readonly openOn?: readonly string[] | undefined
}

const mostSpans = 6
const mostDates = 200

/** Minutes after midnight. */
export const parseTimeOfDay = (text: string): Result<number> => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text.trim()) ?? []
  const found = hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && found <= 1440 ? ok(found) : refuse('input.invalid', 'Give a time of day, as in 09:00.')
}

export const timeOfDayText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** As it is written: what is parsed back to the same week. */
export const weekText = (week: OfficeWeek): readonly (readonly SpanInput[])[] =>
  week.map((day) => day.map(({ from, to }) => ({ from: timeOfDayText(from), to: timeOfDayText(to) })))

const parseSpan = (input: SpanInput): Result<OpenSpan> => {
  const faults = new FieldFaults()
  const from = faults.take('/from', parseTimeOfDay(input.from))
  const to = faults.take('/to', parseTimeOfDay(input.to))
  if (from !== undefined && to !== undefined && from >= to)
    faults.add('/to', 'It closes before it opens; hours over midnight are two, until 24:00 and from 00:00.')
  return faults.any || from === undefined || to === undefined ? faults.refuse() : ok({ from, to })
}

/** In order, and what touches made one. */
const parseDay = (inputs: readonly SpanInput[]): Result<readonly OpenSpan[]> => {
  if (inputs.length > mostSpans) return refuse('input.invalid', `Give at most ${mostSpans} opening hours for a day.`)
  const faults = new FieldFaults()
  const parsed = inputs.flatMap((input, i) => {
    const span = faults.take(`/${i}`, parseSpan(input))
    return span ? [{ ...span, i }] : []
  })
  const joined: OpenSpan[] = []
  for (const { i, ...span } of parsed.toSorted((a, b) => a.from - b.from)) {
    const before = joined.at(-1)
    if (before && span.from < before.to) faults.add(`/${i}/from`, 'These hours overlap with others of the same day.')
    else if (before && span.from === before.to) joined.splice(-1, 1, { from: before.from, to: span.to })
    else joined.push(span)
  }
  return faults.any ? faults.refuse() : ok(joined)
}

/** The hours of seven days, from Monday to Sunday. */
export const parseWeek = (inputs: readonly (readonly SpanInput[])[]): Result<OfficeWeek> => {
  const faults = new FieldFaults()
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday, ...more] = inputs.map((day, i) =>
    faults.take(`/${i}`, parseDay(day)),
  )
  if (faults.any) return faults.refuse()
  return monday && tuesday && wednesday && thursday && friday && saturday && sunday && more.length === 0
    ? ok([monday, tuesday, wednesday, thursday, friday, saturday, sunday])
    : refuse('input.invalid', 'Give the hours of seven days, from Monday to Sunday.')
}

const parseDates = (inputs: readonly string[]): Result<readonly string[]> => {
  if (inputs.length > mostDates) return refuse('input.invalid', `Give at most ${mostDates} dates.`)
  const faults = new FieldFaults()
  const dates = inputs.map((text, i) => faults.take(`/${i}`, parseDate(text)))
  return faults.any ? faults.refuse() : ok([...new Set(dates.filter((date) => date !== undefined))].toSorted())
}

/** `isRegion` knows whose public holidays are known. */
export const parseOfficeHours = (input: OfficeHoursInput, isRegion: (code: string) => boolean): Result<OfficeHours> => {
  const faults = new FieldFaults()
  const week = faults.take('/week', parseWeek(input.week))
  const closedOn = faults.take('/closedOn', parseDates(input.closedOn ?? []))
  const openOn = faults.take('/openOn', parseDates(input.openOn ?? []))
  const region = input.holidayRegion?.trim().toUpperCase() || null
  if (region !== null && !isRegion(region))
    faults.add('/holidayRegion', 'The public holidays of this place are not known; use a code as DE, DE-BE or US-CA.')
  const both = openOn?.findIndex((date) => closedOn?.includes(date)) ?? -1
  if (both >= 0) faults.add(`/openOn/${both}`, 'This date is among those on which it is closed.')
  return faults.any || !week || !closedOn || !openOn ? faults.refuse() : ok({ week, holidayRegion: region, closedOn, openOn })
}
