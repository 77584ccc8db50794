import { describe, expect, it } from 'vitest'
import { good, pointersOf } from '../../../test/build/good.ts'
import { type OfficeHoursInput, parseOfficeHours, type SpanInput } from './parse-office-hours.ts'

const span = (from: string, to: string): SpanInput => ({ from, to })
const monday = (...spans: readonly SpanInput[]): OfficeHoursInput => ({ week: [spans, [], [], [], [], [], []] })
const parse = (input: OfficeHoursInput) => parseOfficeHours(input, (code) => code === 'DE-BE')
const wrong = (input: OfficeHoursInput) => pointersOf(parse(input))

describe('parseOfficeHours', () => {
  it('puts hours in order and joins those that touch', () => {
    const spans = [span('13:00', '18:00'), span('09:00', '12:00'), span('12:00', '12:30')]
    expect(good(parse(monday(...spans))).week[0]).toEqual([
      { from: 540, to: 750 },
      { from: 780, to: 1080 },
    ])
  })

  it('takes a day to its end, a region in any case, and dates once', () => {
    const input = { ...monday(span('00:00', '24:00')), holidayRegion: 'de-be', closedOn: ['2026-12-31', '2026-12-24', '2026-12-31'] }
    expect(good(parse(input))).toMatchObject({ holidayRegion: 'DE-BE', closedOn: ['2026-12-24', '2026-12-31'], openOn: [] })
  })

  it('refuses at the field what no clock shows, what ends before it begins, and what overlaps', () => {
    expect(wrong(monday(span('9', '18:00'), span('08:60', '24:01')))).toEqual(['/week/0/0/from', '/week/0/1/from', '/week/0/1/to'])
    expect(wrong(monday(span('18:00', '09:00'), span('10:00', '10:00')))).toEqual(['/week/0/0/to', '/week/0/1/to'])
    expect(wrong(monday(span('09:00', '12:00'), span('11:59', '13:00')))).toEqual(['/week/0/1/from'])
  })

  it('refuses a week of other days, too many hours or dates, and dates that do not exist', () => {
    expect([wrong({ week: [[]] }), wrong({ week: Array.from({ length: 8 }, () => []) })]).toEqual([['/week'], ['/week']])
    expect(wrong(monday(...Array.from({ length: 7 }, () => span('09:00', '10:00'))))).toEqual(['/week/0'])
    expect(wrong({ ...monday(), closedOn: Array.from({ length: 201 }, () => '2026-12-24') })).toEqual(['/closedOn'])
    expect(wrong({ ...monday(), closedOn: ['2026-02-30'], openOn: ['2026-12-24'] })).toEqual(['/closedOn/0'])
  })

  it('refuses an unknown region, and a date on which it is both', () => {
    expect(wrong({ ...monday(), holidayRegion: 'DE-XX' })).toEqual(['/holidayRegion'])
    expect(wrong({ ...monday(), closedOn: ['2026-12-24'], openOn: ['2026-12-24'] })).toEqual(['/openOn/0'])
  })
})
