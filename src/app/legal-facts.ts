import type { LegalFacts } from '../core/due/legal.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { LegalCalendar } from '../core/legal/deadline-at.ts'
import { type CalendarOf, type LegalFile, stampsOf } from '../core/legal/legal-file.ts'
import type { LegalRegime } from '../core/legal/regime.ts'
import { dateOf, type Instant } from '../core/time.ts'
import type { Holidays } from './ports.ts'

/** Four business days reach over a New Year, ten years of them do not matter to anybody. */
const yearsAhead = 3

const yearOf = (at: Instant, { zone }: LegalRegime): number => Number(dateOf(at, zone).slice(0, 4))

/** Days and holidays as a regime counts them, from the first moment of the file on. */
const calendarOf = (holidays: Holidays, file: LegalFile, regime: LegalRegime, now: Instant): LegalCalendar => {
  const { zone, closesAt, holidayRegion } = regime
  const last = yearOf(now, regime) + yearsAhead
  const first = Math.min(yearOf(now, regime), ...Object.values(stampsOf(file)).map((at) => yearOf(at, regime)))
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const dates = holidayRegion === null ? [] : years.flatMap((year) => holidays.of(holidayRegion, year).map(({ date }) => date))
  return { zone, closesAt, holidays: new Set(dates) }
}

export const calendarsOf =
  (holidays: Holidays, file: LegalFile, now: Instant): CalendarOf =>
  (regime) =>
    calendarOf(holidays, file, regime, now)

/** Of an incident that still owes somebody a report, open or over. */
export const legalFacts = (
  file: LegalFile,
  incident: Incident,
  { holidays, now }: { readonly holidays: Holidays; readonly now: Instant },
): LegalFacts => ({
  incident,
  file,
  calendars: new Map(file.begun.map(({ regime }) => [regime.id, calendarOf(holidays, file, regime, now)])),
})
