import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { buildPage } from '../../../test/build/page.ts'
import { tagged } from '../brand.ts'
import { defaultClockPolicy } from '../policy/clock-policy.ts'
import { plusSeconds } from '../time.ts'
import { announcingOf } from './announcing.ts'
import { conflictsOf } from './conflicts.ts'
import { isSaidToOverrun, itsOwn } from './decide-move.ts'
import { obstaclesOf } from './obstacles.ts'
import { parsePlannedWords } from './parse-plan.ts'
import { parseException, parseSeries } from './parse-series.ts'
import type { MaintenancePlan } from './plan.ts'
import { horizonOf, type MaintenanceSeries, occurrencesToMake, withException } from './series.ts'

const planned = buildMaintenance({ publicAt: at('2026-11-20T12:00:00Z') })
const window = planned.window ?? { startsAt: at('12:00'), endsAt: at('13:00') }
const ground = { incident: planned, window, language: 'en', addressing: { kind: 'all' } } as const
const said = (now: string) => ({ slots: { now } })

describe('words for the clock', () => {
  it('are fit to be published as they are', () => {
    const wrong = { started: said('Until it ends, customers cannot {do what}.'), completed: { slots: { scope: 'Everybody.' } } }
    expect(pointersOf(parsePlannedWords(wrong, ground))).toEqual(['/started/slots/now', '/completed/slots/now'])
    expect(good(parsePlannedWords({ started: said('The work has begun.') }, ground)).completed).toBeNull()
  })

  it('name no time of their own', () => {
    const timed = { slots: { now: 'x', nextUpdate: { by: '2026-11-29T06:00:00Z' } } }
    expect(pointersOf(parsePlannedWords({ started: timed }, ground))).toEqual(['/started'])
  })
})

describe('reminders of an announcement', () => {
  const notice = buildPublished({ kind: 'maintenance', publishedAt: at('2026-11-20T12:00:00Z'), change: { phase: 'scheduled', window } })
  const minutesAt = (hours: number) =>
    announcingOf(planned, [notice], defaultClockPolicy, plusSeconds(window.startsAt, -hours * 3600))?.minutes

  it('come a week, a day and an hour before, each in its time', () => {
    expect([200, 168, 30, 24, 2, 1, 0.1, 0].map(minutesAt)).toEqual([undefined, 10_080, 10_080, 1440, 1440, 60, 60, undefined])
  })

  it('spare those who heard within the hour, and drills', () => {
    const fresh = { ...notice, status: { ...notice.status, publishedAt: plusSeconds(window.startsAt, -90 * 60) } }
    expect(announcingOf(planned, [fresh], defaultClockPolicy, plusSeconds(window.startsAt, -60 * 60))).toBeUndefined()
    expect(announcingOf({ ...planned, isDrill: true }, [notice], defaultClockPolicy, plusSeconds(window.startsAt, -3600))).toBeUndefined()
  })
})

describe('a window stands against', () => {
  it('another on the same component, and days without changes in the zone of their audience', () => {
    const other = { ...planned, id: sampleId<typeof planned.id>('nc', 2) }
    const freeze = {
      id: sampleId<never>('fz'),
      pageId: planned.pageId,
      audienceId: null,
      from: '2026-11-28',
      to: '2026-11-28',
      reason: 'Sale',
    }
    const freezes = [
      { freeze, audienceName: 'Sydney', zone: tagged<never>('Australia/Sydney') },
      { freeze, audienceName: 'Los Angeles', zone: tagged<never>('America/Los_Angeles') },
    ]
    expect(conflictsOf(planned as never, { maintenances: [planned, other], freezes })).toMatchObject([
      { kind: 'maintenance', incidentId: other.id },
      { kind: 'freeze', audienceName: 'Los Angeles' },
    ])
    expect(conflictsOf({ id: null, window, affected: [] }, { maintenances: [other], freezes: [] })).toEqual([])
  })

  it('its own end while something is wrong with what was worked at', () => {
    expect(obstaclesOf(planned, [planned, buildIncident({ title: 'Slow' })], [])).toEqual(['Slow'])
    expect(obstaclesOf(planned, [buildIncident({ affected: [] }), buildIncident({ isDrill: true })], [])).toEqual([])
  })
})

describe('a word after the planned end', () => {
  const plan = { said: ['started'] } as unknown as MaintenancePlan
  const word = (publishedAt: string) =>
    buildPublished({ kind: 'maintenance', publishedAt: at(publishedAt), change: { phase: 'in_progress' } })
  const [late, later] = [word('2026-11-29T07:00:05Z'), word('2026-11-29T07:10:00Z')]
  const isSaid = (incident: typeof planned, words: readonly ReturnType<typeof word>[]) => isSaidToOverrun({ incident, plan }, words)

  it('is a person who says that it goes on, unless it moved the end or was the start of the clock', () => {
    expect([isSaid(planned, []), isSaid(planned, [late]), isSaid(planned, [late, later])]).toEqual([false, false, true])
    const longer = { ...planned, window: { ...window, endsAt: at('2026-11-29T09:00:00Z') } }
    expect(isSaid(longer, [late, later])).toBe(false)
  })
})

describe('the clock', () => {
  const words = { announcement: null, started: said('It begins.'), completed: said('It is done.') }
  const plan = (hold: object | null) => ({ words, said: [], hold, lateEnd: null }) as unknown as MaintenancePlan
  const will = (hold: object | null, seconds: number) =>
    itsOwn(planned, plan(hold), defaultClockPolicy, plusSeconds(window.startsAt, seconds))

  it('promises no end where it was told not to begin, and nothing once the window has passed without it', () => {
    expect(will(null, -60)).toMatchObject({ startsItself: true, endsItself: true, isMissed: false })
    expect(will({ reason: 'No.' }, -60)).toMatchObject({ startsItself: false, endsItself: false, isMissed: false })
    expect(will(null, 86_400)).toMatchObject({ startsItself: false, endsItself: false, isMissed: true })
  })
})

describe('a series', () => {
  const input = {
    title: 'Weekly restart',
    severity: 'minor',
    affected: [],
    rhythm: { rule: 'FREQ=WEEKLY;BYDAY=SU', startsOn: '2026-11-29', startsAt: '02:30', durationMinutes: 60, zone: 'Europe/Berlin' },
    words: { announcement: said('You cannot log in.') },
  }
  const now = at('2026-11-24T12:00:00Z')
  const series: MaintenanceSeries = {
    ...good(parseSeries(input, buildPage(), now)),
    ...{ id: sampleId('ms'), pageId: sampleId('pg'), exceptions: [], endedAt: null, madeUntil: null },
    ...{ plannedBy: { id: 'v', name: 'Vera' }, createdAt: now, updatedAt: now, version: 1 },
  }

  it('tells at the field what cannot be', () => {
    const rhythm = { ...input.rhythm, zone: 'Mars/Olympus', startsAt: '25:00', durationMinutes: 0 }
    expect(pointersOf(parseSeries({ ...input, rhythm, words: {} }, buildPage(), now))).toEqual([
      '/rhythm/zone',
      '/rhythm/startsAt',
      '/rhythm/durationMinutes',
      '/words/announcement',
    ])
  })

  it('is made two months ahead, each date once, whenever and however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), (days) => {
        const made: string[] = []
        for (const day of days.toSorted((a, b) => a - b)) {
          const moment = plusSeconds(now, day * 86_400)
          made.push(...occurrencesToMake(series, new Set(made), horizonOf(series, moment) ?? '', moment).map(({ on }) => on))
        }
        expect(new Set(made).size).toBe(made.length)
      }),
    )
    expect(occurrencesToMake(series, new Set(), horizonOf(series, now) ?? '', now)).toHaveLength(8)
  })

  it('leaves out what is skipped and moves what is moved', () => {
    const movedTo = { startsAt: at('2026-12-07T02:00:00Z'), endsAt: at('2026-12-07T03:00:00Z') }
    const first = withException(series, '2026-11-29', good(parseException(series, '2026-11-29', null, now)))
    const both = withException(first, '2026-12-06', good(parseException(series, '2026-12-06', movedTo, now)))
    const [next] = occurrencesToMake(both, new Set(), '2026-12-13', now)
    expect(next).toEqual({ on: '2026-12-06', window: movedTo })
    const byRule = occurrencesToMake(series, new Set(), '2026-11-29', now)[0]?.window ?? null
    const back = withException(first, '2026-11-29', good(parseException(series, '2026-11-29', byRule, now)))
    expect(back.exceptions).toEqual([])
    expect(pointersOf(parseException(series, '2026-11-30', null, now))).toEqual(['/on'])
  })
})
