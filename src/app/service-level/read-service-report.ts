import { authorize } from '../../core/actor/actor.ts'
import type { Component } from '../../core/component/component.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { ServiceLevelRules } from '../../core/service-level/rules.ts'
import { type ComponentLevels, serviceReport, type ToldIncident } from '../../core/service-level/service-report.ts'
import { type dateOf, type Instant, isBefore, monthOf, plusSeconds, startOfDate } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { levelsOf } from '../service-levels.ts'
import type { Records } from '../store.ts'

export interface ServiceReportInput {
  readonly pageId?: string | undefined
  /** First and last date by the calendar of the page (ISO 8601), both included; the running year until the end of the month where left out. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** One component; all that were there where left out. */
  readonly componentId?: string | undefined
}

export interface ServiceReport {
  readonly from: string
  readonly until: string
  readonly rules: ServiceLevelRules
  readonly components: readonly ComponentLevels[]
  /** Titles of the incidents that the rows name. */
  readonly titles: ReadonlyMap<Incident['id'], string>
}

const mostIncidents = 5000
const yearSeconds = 366 * 24 * 60 * 60
const mostSeconds = 10 * yearSeconds
/** Incidents whose notices are read at once. */
const chunk = 500

const told = async (records: Records, incidents: readonly Incident[]): Promise<readonly ToldIncident[]> => {
  const all: ToldIncident[] = []
  for (let at = 0; at < incidents.length; at += chunk) {
    const some = incidents.slice(at, at + chunk)
    const notices = Map.groupBy(await records.notices.listPublished(some.map(({ id }) => id)), ({ incidentId }) => incidentId)
    all.push(...some.map((incident) => ({ incident, notices: notices.get(incident.id) ?? [] })))
  }
  return all
}

type Zone = Parameters<typeof dateOf>[1]

const lastDayOf = (now: Instant, zone: Zone): string => {
  const next = now.toZonedDateTimeISO(zone).toPlainDate().with({ day: 1 }).add({ months: 1 })
  return next.subtract({ days: 1 }).toString()
}

const parseDates = (
  input: ServiceReportInput,
  zone: Zone,
  now: Instant,
): Result<{ dates: [string, string]; from: Instant; until: Instant }> => {
  const first = input.from ?? `${monthOf(now, zone).slice(0, 4)}-01-01`
  const last = input.until ?? lastDayOf(now, zone)
  const faults = new FieldFaults()
  const from = startOfDate(first, zone)
  const until = startOfDate(last, zone, 1)
  if (!from) faults.add('/from', 'Give a date from 1970 on, as in 2026-11-24.')
  if (!until) faults.add('/until', 'Give a date from 1970 on, as in 2026-11-24.')
  if (from && until && !isBefore(from, until)) faults.add('/until', 'The last day lies before the first; exchange them.')
  if (from && until && isBefore(plusSeconds(from, mostSeconds), until)) faults.add('/until', 'Ask for at most ten years at once.')
  if (until && isBefore(plusSeconds(now, yearSeconds), until)) faults.add('/until', 'Choose a last day within a year from now.')
  return faults.any || !from || !until ? faults.refuse() : ok({ dates: [first, last], from, until })
}

const chosen = (components: readonly Component[], wanted: string | undefined): Result<readonly Component[]> => {
  if (wanted === undefined) return ok(components)
  const found = components.filter(({ id }) => id === wanted)
  const detail = 'There is no such component.'
  return found.length > 0 ? ok(found) : refuse('input.invalid', detail, { errors: [{ pointer: '/component', detail }] })
}

/** How each component kept to what was agreed, computed from what was published, by the rules that stand in the report. It admits nothing. */
export const readServiceReport = async (context: Context, input: ServiceReportInput): Promise<Result<ServiceReport>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records): Promise<Result<ServiceReport>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { id: pageId, zone } = page.value
    const asked = parseDates(input, zone, now)
    if (!asked.ok) return asked
    const { dates, from, until } = asked.value
    const components = chosen(await records.components.listOf(pageId), input.componentId)
    if (!components.ok) return components
    const incidents = await records.incidents.listPublicTouching(pageId, from, until, mostIncidents + 1)
    if (incidents.length > mostIncidents)
      return refuse('input.invalid', `These are more than ${mostIncidents} incidents; ask for a shorter time.`)
    const { rules } = await levelsOf(records, page.value)
    const setting = { components: components.value, told: await told(records, incidents), rules, from, until, zone, now }
    const titles = new Map(incidents.map(({ id, title }) => [id, title]))
    return ok({ from: dates[0], until: dates[1], rules, components: serviceReport(setting), titles })
  })
}
