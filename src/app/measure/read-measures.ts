import { authorize } from '../../core/actor/actor.ts'
import type { ComponentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { type Severity, severities } from '../../core/incident/phase.ts'
import { measureMonths, measurePeriod, type PeriodMeasures } from '../../core/measure/period-measures.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { dateOf, type Instant, isBefore, monthOf, plusSeconds, startOfDate } from '../../core/time.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { type MeasuredIncident, measureAll } from '../measured.ts'

export interface MeasuresInput {
  readonly pageId?: string | undefined
  /** First and last date by the calendar of the page (ISO 8601), both included; a year until today where left out. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly severity?: string | undefined
  readonly componentId?: string | undefined
}

export interface Measures {
  readonly from: string
  readonly until: string
  readonly whole: PeriodMeasures
  /** Newest first. */
  readonly months: readonly (PeriodMeasures & { readonly month: string })[]
  /** Newest first. */
  readonly incidents: readonly MeasuredIncident[]
}

const yearSeconds = 365 * 24 * 60 * 60
const mostIncidents = 5000

interface Asked {
  readonly from: Instant
  /** The first moment after. */
  readonly end: Instant
  readonly severity: Severity | undefined
  readonly componentId: ComponentId | undefined
}

const isUnplanned = ({ kind }: Incident): boolean => kind === 'incident'

const datesOf = (input: MeasuresInput, zone: Parameters<typeof dateOf>[1], now: Instant) => ({
  from: input.from ?? dateOf(plusSeconds(now, -yearSeconds), zone),
  until: input.until ?? dateOf(now, zone),
})

const parseAsked = (input: MeasuresInput, dates: ReturnType<typeof datesOf>, zone: Parameters<typeof dateOf>[1]): Result<Asked> => {
  const faults = new FieldFaults()
  const from = startOfDate(dates.from, zone)
  const end = startOfDate(dates.until, zone, 1)
  const date = 'Give a date from 1970 on, as in 2026-11-24.'
  if (!from) faults.add('/from', date)
  if (!end) faults.add('/until', date)
  if (from && end && !isBefore(from, end)) faults.add('/until', 'The last day lies before the first; exchange them.')
  const severity = input.severity === undefined ? undefined : faults.take<Severity>('/severity', parseOneOf(severities, input.severity))
  const componentId = input.componentId === undefined ? undefined : faults.take('/component', parseId<ComponentId>(input.componentId))
  if (faults.any || !from || !end) return faults.refuse()
  return ok({ from, end, severity, componentId })
}

const isAsked = ({ severity, touchedIds }: MeasuredIncident, asked: Asked): boolean =>
  (asked.severity === undefined || severity === asked.severity) && (asked.componentId === undefined || touchedIds.has(asked.componentId))

/** How the organisation spoke of the incidents that began in these days: as a whole, by month, and one by one. */
export const readMeasures = async (context: Context, input: MeasuresInput): Promise<Result<Measures>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { id: pageId, zone } = page.value
    const dates = datesOf(input, zone, now)
    const asked = parseAsked(input, dates, zone)
    if (!asked.ok) return asked
    // Public and no drills; planned work is told by other figures.
    const begun = (await records.incidents.listPublicBetween(pageId, asked.value.from, asked.value.end)).filter(isUnplanned)
    if (begun.length > mostIncidents)
      return refuse('input.invalid', `These are ${begun.length} incidents; ask for a shorter time with at most ${mostIncidents}.`)
    const incidents = (await measureAll(records, begun, now, { hearsReaders: true })).filter((one) => isAsked(one, asked.value))
    const counted = incidents.map(({ incident, ...one }) => ({ ...one, month: monthOf(incident.startedAt, zone) }))
    return ok({ ...dates, whole: measurePeriod(counted, elementIds), months: measureMonths(counted, elementIds), incidents })
  })
}
