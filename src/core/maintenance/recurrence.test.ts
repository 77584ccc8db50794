import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../../test/build/good.ts'
import { tagged } from '../brand.ts'
import { instantOf, secondsBetween } from '../time.ts'
import { nextOccurrences, occurrencesBetween, parseRule, type Rhythm } from './recurrence.ts'

const berlin: Rhythm = {
  rule: 'FREQ=WEEKLY;BYDAY=SU',
  startsOn: '2026-10-04',
  startMinute: 2 * 60 + 30,
  durationMinutes: 120,
  zone: tagged('Europe/Berlin'),
}
const starts = (rhythm: Rhythm, from: string, to: string) =>
  occurrencesBetween(rhythm, from, to, 100).map(({ window }) => window.startsAt.toString())

describe('what recurs', () => {
  it('stays at its time of the wall clock over a change of the clocks', () => {
    expect(starts(berlin, '2026-10-18', '2026-11-01')).toEqual(['2026-10-18T00:30:00Z', '2026-10-25T00:30:00Z', '2026-11-01T01:30:00Z'])
  })

  it('is an hour later on the day on which the clocks skip its hour, and not left out', () => {
    expect(starts(berlin, '2027-03-28', '2027-03-28')).toEqual(['2027-03-28T01:30:00Z'])
  })

  it('keeps its length', () => {
    for (const { window } of occurrencesBetween(berlin, '2026-10-04', '2027-10-04', 100))
      expect(secondsBetween(window.startsAt, window.endsAt)).toBe(7200)
  })

  it('knows the last Sunday of a month, and when it ends', () => {
    const rule = good(parseRule('rrule:freq=monthly;byday=-1su;until=20261231', berlin.startsOn))
    const on = nextOccurrences({ ...berlin, rule }, instantOf('2026-10-25T02:00:00Z'), 10).map((one) => one.on)
    expect(on).toEqual(['2026-10-25', '2026-11-29', '2026-12-27'])
  })

  it('is in order, on its weekday and never before its first day, whatever the zone', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Australia/Sydney', 'Australia/Lord_Howe', 'Asia/Kolkata')
    const anyRhythm = fc.record({
      zone: zones,
      startMinute: fc.integer({ min: 0, max: 1439 }),
      durationMinutes: fc.integer({ min: 5, max: 900 }),
    })
    fc.assert(
      fc.property(anyRhythm, ({ zone, ...rest }) => {
        const found = nextOccurrences({ ...berlin, ...rest, zone: tagged(zone) }, instantOf('2026-01-01T00:00:00Z'), 60)
        expect(found).toHaveLength(60)
        found.forEach(({ on, window }, i) => {
          const local = window.startsAt.toZonedDateTimeISO(zone)
          expect([local.dayOfWeek, local.toPlainDate().toString()]).toEqual([7, on])
          if (i > 0) expect(secondsBetween(found[i - 1]?.window.startsAt ?? window.startsAt, window.startsAt)).toBeGreaterThan(6 * 86_400)
        })
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    '',
    'weekly',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=3',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=MONTHLY;BYMONTHDAY=45',
    'FREQ=WEEKLY;UNTIL=20261399',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(99)}MO`,
  ])('refuses %s and shows a rule', (text) => {
    expect(faultOf(parseRule(text, '2026-10-04')).detail).toContain('FREQ=WEEKLY;BYDAY=TU')
  })

  it('refuses what never comes to pass', () => {
    expect(faultOf(parseRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-10-04')).detail).toContain('never')
    expect(faultOf(parseRule('FREQ=WEEKLY;UNTIL=20250101', '2026-10-04')).detail).toContain('never')
  })
})
