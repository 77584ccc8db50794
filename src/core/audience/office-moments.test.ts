import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { buildHours } from '../../../test/build/due-facts.ts'
import { instantText } from '../time.ts'
import type { OfficeHours, OpenSpan } from './office-hours.ts'
import { officeMoments } from './office-moments.ts'

const text = (instant: Parameters<typeof instantText>[0] | null | undefined) => instant && instantText(instant).slice(0, 16)
const momentsAt = (now: string, hours: OfficeHours = buildHours(), holidays: readonly string[] = []) => {
  const { closing, openings } = officeMoments(hours, new Set(holidays), berlin, at(now))
  return { closing: text(closing?.at), opensAt: text(closing?.opensAt), openings: openings.map((o) => `${text(o.at)} ${text(o.closesAt)}`) }
}
const daily = (...spans: readonly OpenSpan[]): OfficeHours => buildHours({ week: [spans, spans, spans, spans, spans, spans, spans] })

describe('officeMoments', () => {
  it('of a working day: its closing, its opening until then, and the next opening', () => {
    expect(momentsAt('2026-11-24T12:00:00Z')).toEqual({
      closing: '2026-11-24T17:00',
      opensAt: '2026-11-25T08:00',
      openings: ['2026-11-24T08:00 2026-11-24T17:00', '2026-11-25T08:00 2026-11-25T17:00'],
    })
  })

  it('of a Friday evening lead to Monday, or past a holiday unless it is open all the same', () => {
    const evening = '2026-12-24T17:30:00Z'
    expect(momentsAt(evening, buildHours(), ['2026-12-25']).openings).toEqual(['2026-12-28T08:00 2026-12-28T17:00'])
    expect(momentsAt(evening, buildHours({ openOn: ['2026-12-25'] }), ['2026-12-25']).openings).toEqual([
      '2026-12-25T08:00 2026-12-25T17:00',
    ])
    expect(momentsAt(evening, buildHours({ closedOn: ['2026-12-25', '2026-12-28'] })).closing).toBe('2026-12-29T17:00')
  })

  it('follow the wall clock over a change of daylight saving', () => {
    expect(momentsAt('2026-10-23T16:30:00Z')).toEqual({
      closing: '2026-10-26T17:00',
      opensAt: '2026-10-27T08:00',
      openings: ['2026-10-26T08:00 2026-10-26T17:00'],
    })
  })

  it('of an office with a break at noon are those of the whole day', () => {
    expect(momentsAt('2026-11-24T11:30:00Z', daily({ from: 540, to: 720 }, { from: 780, to: 1080 })).closing).toBe('2026-11-24T17:00')
  })

  it('of an office that is open over midnight are its real ones', () => {
    const late = daily({ from: 0, to: 120 }, { from: 1200, to: 1440 })
    expect(momentsAt('2026-11-24T23:30:00Z', late)).toEqual({ closing: undefined, opensAt: undefined, openings: [] })
    const night = buildHours({ week: [[{ from: 1200, to: 1440 }], [{ from: 0, to: 240 }], [], [], [], [], []] })
    expect(momentsAt('2026-11-24T00:30:00Z', night)).toMatchObject({ closing: '2026-11-24T03:00', opensAt: '2026-11-30T19:00' })
    expect(momentsAt('2026-11-24T00:30:00Z', night).openings[0]).toBe('2026-11-23T19:00 2026-11-24T03:00')
  })

  it('of an office that never closes are none', () => {
    expect(momentsAt('12:00', daily({ from: 0, to: 1440 }))).toEqual({ closing: undefined, opensAt: undefined, openings: [] })
    expect(momentsAt('12:00', daily())).toEqual({ closing: undefined, opensAt: undefined, openings: [] })
  })
})
