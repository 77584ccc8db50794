import { describe, expect, it } from 'vitest'
import { publicHolidays } from './holidays.ts'

const datesOf = (region: string, year: number) => publicHolidays.of(region, year).map(({ date }) => date)

describe('public holidays', () => {
  it('are those of the country, and of its part', () => {
    expect(datesOf('DE', 2026)).toContain('2026-10-03')
    expect([datesOf('DE-BE', 2026).includes('2026-03-08'), datesOf('DE-BY', 2026).includes('2026-03-08')]).toEqual([true, false])
    expect(datesOf('AU-NSW', 2026)).toContain('2026-10-05')
    expect(datesOf('US-CA', 2026)).toContain('2026-11-11')
  })

  it('leave out what is kept without a day off', () => {
    expect(datesOf('US-CA', 2026)).not.toContain('2026-10-31')
  })

  it('count every day of one that lasts for days', () => {
    expect(datesOf('CN', 2026).filter((date) => date.startsWith('2026-10')).length).toBeGreaterThan(1)
  })

  it('are none of a place or a year that nobody knows', () => {
    expect([datesOf('XX', 2026), datesOf('DE-QQ', 2026), datesOf('DE', 9000)]).toEqual([[], [], []])
    expect(['DE-BE', 'DE-QQ', 'constructor', '', 'de'].map(publicHolidays.isRegion)).toEqual([true, false, false, false, false])
  })
})
