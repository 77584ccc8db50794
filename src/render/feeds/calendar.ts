import type { Component } from '../../core/component/component.ts'
import { isCalledOff } from '../../core/incident/called-off.ts'
import { isClosed } from '../../core/incident/phase.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import { type Instant, laterOf } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { messageText } from '../notice/assembled.ts'
import { standingOf } from '../notice/standing.ts'
import type { OverviewState, PublicIncident, Rendition } from '../page-state.ts'
import { type IcalLine, icalComponent, icalText, icalTime } from './ical.ts'

const mediaType = 'text/calendar; charset=utf-8'

/** Whose maintenances a calendar has: of the whole page, or of what touches one component. */
export const calendarPath = (component?: Pick<Component, 'id'>): string =>
  component ? `/components/${component.id}/calendar.ics` : '/calendar.ics'

/** By this address a calendar program subscribes instead of downloading once. */
export const calendarAddress = (baseUrl: string, path: string): string => `${baseUrl.replace(/^https?:/, 'webcal:')}${path}`

const moves = (notices: readonly PublishedNotice[]): readonly PublishedNotice[] => notices.filter(({ correction }) => correction === null)

/** The last notice that said what it touches: a closing one leaves nothing affected. */
const lastBeforeEnd = (notices: readonly PublishedNotice[]): PublishedNotice | undefined =>
  moves(notices).findLast(({ change }) => !isClosed(change.phase)) ?? moves(notices).at(-1)

const touches = ({ change }: PublishedNotice, component: Component): boolean =>
  change.affected.some(({ componentId }) => componentId === component.id)

const changedAt = ({ notices, incident }: PublicIncident): Instant =>
  notices
    .flatMap(({ status, redactions }) => [status.publishedAt, ...redactions.map(({ redactedAt }) => redactedAt)])
    .reduce(laterOf, incident.publicAt ?? incident.openedAt)

const hostOf = (baseUrl: string): string => /^https?:\/\/([A-Za-z0-9.-]+)/.exec(baseUrl)?.[1] ?? 'localhost'

/** Words were removed under the same number of the incident; a program that goes by SEQUENCE reads it anew. */
const sequenceOf = ({ incident, notices }: PublicIncident): number =>
  incident.version + notices.reduce((sum, { redactions }) => sum + redactions.length, 0)

const eventOf = (state: OverviewState, shown: PublicIncident, isOff: boolean, prefix: string): string => {
  const { incident } = shown
  const standing = standingOf(state.page, shown)
  if (!incident.window || !standing) return ''
  const words = localeOf(state.page.language).page.calendar
  const url = `${state.baseUrl}${prefix}/incidents/${incident.id}`
  const at = changedAt(shown)
  const lines: readonly IcalLine[] = [
    ['UID', `${incident.id}@${hostOf(state.baseUrl)}`],
    ['DTSTAMP', icalTime(at)],
    ['SEQUENCE', String(sequenceOf(shown))],
    ['CREATED', icalTime(incident.publicAt ?? incident.openedAt)],
    ['LAST-MODIFIED', icalTime(at)],
    ['DTSTART', icalTime(incident.window.startsAt)],
    ['DTEND', icalTime(incident.window.endsAt)],
    ['STATUS', isOff ? 'CANCELLED' : 'CONFIRMED'],
    ['SUMMARY', icalText(isOff ? words.calledOff(incident.title) : incident.title)],
    ['DESCRIPTION', icalText(`${messageText(standing.assembled, 'standard')}\n\n${url}`)],
    ['URL', url],
    ['TRANSP', 'TRANSPARENT'],
  ]
  return icalComponent('VEVENT', lines)
}

const byStart = (a: PublicIncident, b: PublicIncident): number =>
  (a.incident.window?.startsAt.epochMilliseconds ?? 0) - (b.incident.window?.startsAt.epochMilliseconds ?? 0)

/** RFC 5545: every maintenance that the page tells of, in UTC, as `component` is touched by it. */
export const calendarOf = (state: OverviewState, prefix: string, component?: Component): string => {
  const { page, baseUrl } = state
  const words = localeOf(page.language).page.calendar
  const planned = [...state.open, ...state.recent].filter(({ incident }) => incident.kind === 'maintenance').toSorted(byStart)
  const own = component ? planned.filter(({ notices }) => notices.some((notice) => touches(notice, component))) : planned
  const events = own.map((shown) => {
    const last = lastBeforeEnd(shown.notices)
    const isLeft = component !== undefined && last !== undefined && !touches(last, component)
    return eventOf(state, shown, isCalledOff(shown.incident) || isLeft, prefix)
  })
  const name = words.name(component ? `${page.name}, ${component.name}` : page.name)
  const lines: readonly IcalLine[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Forthright//Status page//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', icalText(name)],
    ['X-WR-CALNAME', icalText(name)],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'],
    ['X-PUBLISHED-TTL', 'PT1H'],
    ['SOURCE;VALUE=URI', `${baseUrl}${prefix}${calendarPath(component)}`],
    ['URL', `${baseUrl}${prefix}/`],
  ]
  return icalComponent('VCALENDAR', lines, events.join(''))
}

/** One calendar for the page and one for each component. */
export const renderCalendars = (state: OverviewState, prefix = ''): readonly Rendition[] => [
  { path: `${prefix}${calendarPath()}`, mediaType, body: calendarOf(state, prefix) },
  ...state.components.map((component) => ({
    path: `${prefix}${calendarPath(component)}`,
    mediaType,
    body: calendarOf(state, prefix, component),
  })),
]
