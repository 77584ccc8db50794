import type { TimeZone } from '../brand.ts'
import type { Component } from '../component/component.ts'
import { type ImpactSpan, impactSpansOf } from '../component/impact-spans.ts'
import type { Incident } from '../incident/incident.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { type Instant, isBefore, laterOf, monthOf, plusDays, secondsBetween, startOfDate } from '../time.ts'
import type { ServiceLevelRules } from './rules.ts'
import { type Budget, budgetOf, type Suffered, tidy, type Uptime, uptimeOf } from './uptime.ts'

/** A component's record over one stretch, beside what was agreed. */
export interface LevelRow extends Uptime {
  /** The first moment that counts, and the first after; of months, those that have begun. */
  readonly from: Instant
  readonly until: Instant
  /** Up to here it is counted: `until`, or the present of what is not over. */
  readonly countedUntil: Instant
  readonly budget: Budget | null
}

export interface ComponentLevels {
  readonly component: Component
  /** Percent, or null where nothing was agreed. */
  readonly target: number | null
  /** Of trouble that was told of the time before the component counts, within what was asked for: nothing of it is in the rows. */
  readonly secondsBefore: number
  readonly whole: LevelRow
  /** By the calendar of the page, oldest first; those in which it was not there are left out. */
  readonly months: readonly (LevelRow & { readonly month: string })[]
}

/** Public incidents that touch the period, each with what was published of it. */
export interface ToldIncident {
  readonly incident: Incident
  readonly notices: readonly PublishedNotice[]
}

interface Stretch {
  readonly from: Instant
  readonly until: Instant
}

/** Those that have begun. */
const monthsOf = ({ from, until }: Stretch, zone: TimeZone, now: Instant): readonly (Stretch & { readonly month: string })[] => {
  const months: (Stretch & { month: string })[] = []
  for (let begin = from; isBefore(begin, until) && isBefore(begin, now); ) {
    const month = monthOf(begin, zone)
    // Thirty-one days after the first lie in the next month, whichever it is.
    const next = startOfDate(`${plusDays(`${month}-01`, 31).slice(0, 7)}-01`, zone) ?? until
    const end = isBefore(next, until) ? next : until
    months.push({ month, from: begin, until: end })
    begin = end
  }
  return months
}

/** From when to when a component was there to be up, within the stretch that was asked for. */
const lifeOf = (component: Component, asked: Stretch, zone: TimeZone): Stretch => {
  const started = (component.startedOn === null ? undefined : startOfDate(component.startedOn, zone)) ?? component.createdAt
  const { retiredAt } = component
  const until = retiredAt && isBefore(retiredAt, asked.until) ? retiredAt : asked.until
  return { from: laterOf(asked.from, started), until }
}

const earlier = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? a : b)

const rowOf = (suffered: Suffered, rules: ServiceLevelRules, { from, until }: Stretch, target: number | null, now: Instant): LevelRow => {
  const reached = laterOf(from, earlier(until, now))
  const found = uptimeOf(suffered, rules, from, reached)
  // What is still to come counts in full: nobody knows yet what will be left out of it.
  const toCome = Math.max(0, secondsBetween(reached, until))
  return {
    ...found,
    from,
    until,
    countedUntil: reached,
    budget: target === null ? null : budgetOf(target, found.countedSeconds + toCome, found.downSeconds),
  }
}

/** For how long trouble was told in a stretch, whatever it weighs; what was announced as maintenance is none. */
const secondsToldIn = (suffered: Suffered, rules: ServiceLevelRules, from: Instant, until: Instant): number => {
  if (!isBefore(from, until)) return 0
  const { degraded_performance, partial_outage, major_outage } = uptimeOf(suffered, rules, from, until).suffered
  return tidy(degraded_performance + partial_outage + major_outage)
}

const sufferedBy = (told: readonly ToldIncident[]): ((id: Component['id']) => Suffered) => {
  const spans: readonly ImpactSpan[] = told.flatMap(({ incident, notices }) => impactSpansOf(incident, notices))
  const byComponent = Map.groupBy(spans, ({ componentId }) => componentId)
  const windows = new Map(told.flatMap(({ incident }) => (incident.window ? [[incident.id, incident.window] as const] : [])))
  return (id) => ({ spans: byComponent.get(id) ?? [], windows })
}

/**
 * How each component kept to what was agreed from `from` until before `until`, as a whole and by month. The future counts for the budget
 * of what is not over, and for nothing else. It says what was told, by these rules; it admits nothing.
 */
export const serviceReport = (input: {
  readonly components: readonly Component[]
  readonly told: readonly ToldIncident[]
  readonly rules: ServiceLevelRules
  readonly from: Instant
  readonly until: Instant
  readonly zone: TimeZone
  readonly now: Instant
}): readonly ComponentLevels[] => {
  const { rules, zone, now } = input
  const sufferedOf = sufferedBy(input.told)
  const targets = new Map(rules.targets.map(({ componentId, percent }) => [componentId, percent]))
  return input.components.flatMap((component) => {
    const life = lifeOf(component, input, zone)
    if (!isBefore(life.from, life.until) || !isBefore(life.from, now)) return []
    const suffered = sufferedOf(component.id)
    const target = targets.get(component.id) ?? null
    const months = monthsOf(life, zone, now)
    // A month that has not begun gives nobody a budget yet: the whole is that of its months.
    const whole = { from: life.from, until: months.at(-1)?.until ?? life.until }
    return [
      {
        component,
        target,
        secondsBefore: secondsToldIn(suffered, rules, input.from, life.from),
        whole: rowOf(suffered, rules, whole, target, now),
        months: months.map(({ month, ...stretch }) => ({ month, ...rowOf(suffered, rules, stretch, target, now) })),
      },
    ]
  })
}
