import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { shortMoment, shortSpan } from './short-times.ts'
import { wordingOf } from './wording/wording.ts'

const noon = at('12:00')
const [en, de] = [wordingOf('en'), wordingOf('de')]

describe('a moment in few words', () => {
  it.each([
    ['2026-11-24T12:30:00Z', '13:30 CET', '13:30 MEZ'],
    ['2026-11-25T06:30:00Z', 'Wed 25 Nov, 07:30 CET', 'Mi. 25.11., 07:30 MEZ'],
    ['2027-01-04T08:00:00Z', 'Mon 4 Jan 2027, 09:00 CET', 'Mo. 4.1.2027, 09:00 MEZ'],
  ])('%s', (instant, english, german) => {
    expect([shortMoment(at(instant), berlin, en, noon), shortMoment(at(instant), berlin, de, noon)]).toEqual([english, german])
  })
})

describe('a span in few words', () => {
  it.each([
    ['2026-11-24T12:30:00Z', '2026-11-24T14:00:00Z', '13:30–15:00 CET'],
    ['2026-11-29T05:00:00Z', '2026-11-29T07:00:00Z', 'Sun 29 Nov, 06:00–08:00 CET'],
    ['2026-11-29T21:00:00Z', '2026-11-30T01:00:00Z', 'Sun 29 Nov, 22:00 – Mon 30 Nov, 02:00 CET'],
    ['2026-11-24T11:00:00Z', '2026-11-25T01:00:00Z', '12:00 – Wed 25 Nov, 02:00 CET'],
    ['2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', 'Sun 28 Mar 2027, 01:30 CET – 03:30 CEST'],
  ])('%s to %s', (from, to, said) => {
    expect(shortSpan(at(from), at(to), berlin, en, noon)).toBe(said)
  })
})
