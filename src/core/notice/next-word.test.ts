import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { atOfficeOpening, inMinutes } from './next-word.ts'

describe('the next word', () => {
  it('in half an hour comes at a time that people say', () => {
    expect(inMinutes(at('12:01'), 30)).toEqual(at('12:35'))
  })

  it.each([
    ['at night before a working day', '2026-11-24T02:00:00Z', '2026-11-24T08:00:00Z'],
    ['during a working day', '2026-11-24T12:00:00Z', '2026-11-25T08:00:00Z'],
    ['at opening itself', '2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z'],
    ['on Friday afternoon', '2026-11-27T15:00:00Z', '2026-11-30T08:00:00Z'],
    ['on Sunday', '2026-11-29T15:00:00Z', '2026-11-30T08:00:00Z'],
    ['over the night on which clocks change', '2026-03-28T15:00:00Z', '2026-03-30T07:00:00Z'],
  ])('at office opening, promised %s', (_when, now, opening) => {
    expect(atOfficeOpening(at(now), berlin)).toEqual(at(opening))
  })
})
