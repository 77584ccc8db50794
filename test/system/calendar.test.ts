import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarOf, renderCalendars } from '../../src/render/feeds/calendar.ts'
import { noticeSubject } from '../../src/render/mail/notice-mail.ts'
import type { PublicIncident } from '../../src/render/page-state.ts'
import { renderIncident, renderOverview } from '../../src/render/render-pages.ts'
import { at } from '../build/at.ts'
import { hostileState } from '../build/hostile-state.ts'
import { buildNotice } from '../build/notice.ts'
import { archiveMaintenance } from '../build/sample-incidents.ts'
import { samplePage } from '../build/sample-organisation.ts'
import { busyState, incidentState, sampleAssets } from '../build/sample-state.ts'
import { toolsFolder } from '../tools/place.ts'

// What we write is read by a parser that is not ours (Mozilla's).
const ICAL = createRequire(join(toolsFolder, 'package.json'))('ical.js')

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event: typeof ICAL) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    summary: event.getFirstPropertyValue('summary'),
    start: event.getFirstPropertyValue('dtstart').toJSDate().toISOString(),
    end: event.getFirstPropertyValue('dtend').toJSDate().toISOString(),
    modified: event.getFirstPropertyValue('last-modified').toJSDate().toISOString(),
  }))

const withOpen = (...open: readonly PublicIncident[]) => ({ ...busyState, open, recent: [] })
const [first] = archiveMaintenance.notices
const offAt = at('2026-11-25T10:00:00Z')
const ended = { phase: 'completed', startedAt: offAt, endedAt: offAt, version: archiveMaintenance.incident.version + 1 } as const
const calledOff: PublicIncident = {
  ...archiveMaintenance,
  incident: { ...archiveMaintenance.incident, ...ended },
  notices: first
    ? [
        first,
        {
          ...first,
          change: { ...first.change, phase: 'completed', affected: [] },
          status: { state: 'published', publishedAt: offAt, number: 2 },
        },
      ]
    : [],
}

describe('a calendar program', () => {
  it('reads when a maintenance is planned', () => {
    expect(eventsOf(calendarOf(withOpen(archiveMaintenance), ''))).toEqual([
      {
        uid: `${archiveMaintenance.incident.id}@status.harbourline.example`,
        sequence: archiveMaintenance.incident.version,
        status: 'CONFIRMED',
        summary: 'The document archive moves to new storage',
        start: '2026-11-29T05:00:00.000Z',
        end: '2026-11-29T07:00:00.000Z',
        modified: '2026-11-20T10:00:00.000Z',
      },
    ])
  })

  it('hears under the same name and a higher number that it was called off', () => {
    const [before] = eventsOf(calendarOf(withOpen(archiveMaintenance), ''))
    const [after] = eventsOf(calendarOf({ ...withOpen(), recent: [calledOff] }, ''))
    expect(after).toMatchObject({ uid: before.uid, status: 'CANCELLED', sequence: before.sequence + 1 })
  })

  it('is told so by the page and the feed too, and not that the work was completed', () => {
    const page = renderIncident(incidentState(calledOff), sampleAssets)
    const feed = renderOverview({ ...withOpen(), recent: [calledOff] }, sampleAssets).find(({ path }) => path === '/feed.atom')
    for (const body of [page[0]?.body, feed?.body]) {
      expect(body).toContain('Called off')
      expect(body).not.toContain('Completed')
    }
    const notice = buildNotice({ kind: 'maintenance', change: { phase: 'completed', title: 'The archive moves' } })
    const mail = { page: samplePage, incident: calledOff.incident, notice } as const
    expect(noticeSubject({ ...mail, language: 'de' })).toBe('[Harbourline] Abgesagt: The archive moves')
  })

  it('of one component hears of what touches it, and that it is touched no longer', () => {
    const { affected } = archiveMaintenance.incident
    const [own, other] = [
      busyState.components.find(({ id }) => id === affected[0]?.componentId),
      busyState.components.find(({ id }) => id !== affected[0]?.componentId),
    ]
    const spared: PublicIncident = {
      ...archiveMaintenance,
      notices: archiveMaintenance.notices.flatMap((notice) => [notice, { ...notice, change: { ...notice.change, affected: [] } }]),
    }
    expect(eventsOf(calendarOf(withOpen(archiveMaintenance), '', own))).toHaveLength(1)
    expect(eventsOf(calendarOf(withOpen(archiveMaintenance), '', other))).toHaveLength(0)
    expect(eventsOf(calendarOf(withOpen(spared), '', own))).toMatchObject([{ status: 'CANCELLED' }])
  })

  it('reads every calendar, whatever people wrote', () => {
    const planned = hostileState.open.map((shown) => ({
      ...shown,
      incident: { ...shown.incident, kind: 'maintenance' as const, window: archiveMaintenance.incident.window },
    }))
    for (const { body } of renderCalendars({ ...hostileState, open: planned })) expect(() => eventsOf(body)).not.toThrow()
    expect(eventsOf(calendarOf({ ...hostileState, open: planned }, ''))[0].summary).toBe(planned[0]?.incident.title)
  })
})
