import { describe, expect, it } from 'vitest'
import { type TimeZone, tagged } from '../brand.ts'
import { instantOf, localText } from '../time.ts'
import { deadlineAt, orderOfDeadlines, termEnd } from './deadline-at.ts'
import { legalPresets } from './presets.ts'
import type { SpanUnit } from './regime.ts'

const calendar = (zone: string, holidays: readonly string[] = []) => ({
  zone: tagged<TimeZone>(zone),
  closesAt: 17 * 60,
  holidays: new Set(holidays),
})
const brussels = calendar('Europe/Brussels')
const newYork = calendar('America/New_York', ['2026-11-26'])

describe('a term', () => {
  // Computed by hand with a calendar of 2026 and 2027.
  it.each<[string, string, SpanUnit, number, typeof brussels, string]>([
    ['hours pass the end of summer time', '2026-10-24T10:00:00Z', 'hours', 72, brussels, '2026-10-27T11:00'],
    ['a month from the 31st ends on the last of a short month', '2027-01-31T22:00:00Z', 'calendar_months', 1, brussels, '2027-02-28T17:00'],
    ['a month that begins after midnight of Brussels', '2026-11-14T23:30:00Z', 'calendar_months', 1, brussels, '2026-12-15T17:00'],
    ['sixty days go by the calendar over a change of clocks', '2026-09-15T14:00:00Z', 'calendar_days', 60, newYork, '2026-11-14T17:00'],
    ['four business days over Thanksgiving and a weekend', '2026-11-24T15:00:00Z', 'business_days', 4, newYork, '2026-12-01T17:00'],
    ['four business days from a Saturday', '2026-11-07T15:00:00Z', 'business_days', 4, newYork, '2026-11-12T17:00'],
  ])('%s', (_, from, unit, count, where, expected) => {
    expect(localText(termEnd(instantOf(from), { unit, count }, where), where.zone)).toBe(expected)
  })

  it('that may run to the end of the day ends at midnight', () => {
    const end = termEnd(instantOf('2026-03-27T12:00:00Z'), { unit: 'calendar_days', count: 1 }, { ...brussels, closesAt: 1440 })
    expect(localText(end, brussels.zone)).toBe('2026-03-29T00:00')
  })
})

const regime = (id: string) => {
  const found = legalPresets.find((one) => one.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found
}
const counted = (regimeId: string, deadlineId: string, stamps: Parameters<typeof deadlineAt>[1], met: readonly [string, string][] = []) => {
  const deadline = regime(regimeId).deadlines.find(({ id }) => id === deadlineId)
  const fulfilled = new Map(met.map(([id, at]) => [id, instantOf(at)]))
  return deadline && deadlineAt(deadline, stamps, fulfilled, brussels)?.at.toString()
}

describe('the presets', () => {
  const aware = instantOf('2026-11-02T08:00:00Z')

  it('DORA: 24 hours from being aware, or 4 from classifying it, whichever is first', () => {
    expect(counted('dora', 'initial', { aware })).toBe('2026-11-03T08:00:00Z')
    expect(counted('dora', 'initial', { aware, classified: instantOf('2026-11-02T10:00:00Z') })).toBe('2026-11-02T14:00:00Z')
    expect(counted('dora', 'initial', { aware, classified: instantOf('2026-11-03T07:00:00Z') })).toBe('2026-11-03T08:00:00Z')
  })

  it('NIS2: the final report counts from the notification, and not before there was one', () => {
    expect(counted('nis2', 'final', { aware })).toBeUndefined()
    expect(counted('nis2', 'final', { aware }, [['notification', '2026-11-04T15:00:00Z']])).toBe('2026-12-04T16:00:00Z')
  })

  it('count from nothing that did not happen', () => {
    expect(legalPresets.flatMap(({ deadlines }) => deadlines.map((one) => deadlineAt(one, {}, new Map(), brussels)))).toEqual(
      legalPresets.flatMap(({ deadlines }) => deadlines.map(() => undefined)),
    )
  })

  it('can be met one after the other, and name each deadline once', () => {
    for (const { deadlines } of legalPresets) {
      expect(orderOfDeadlines(deadlines)?.length).toBe(deadlines.length)
      expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length)
    }
  })
})
