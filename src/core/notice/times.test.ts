import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { type TimeZone, tagged } from '../brand.ts'
import { instantOfMilliseconds, plusSeconds } from '../time.ts'
import { clockText, durationText, momentWords, spanWords } from './times.ts'
import { wordingOf } from './wording/wording.ts'

const [en, de] = [wordingOf('en'), wordingOf('de')]
const noon = at('11:00')
const zone = (name: string) => tagged<TimeZone>(name)

describe('clockText', () => {
  it('is the time alone on the day of the notice', () => {
    expect(clockText(at('13:30'), berlin, en, noon)).toBe('14:30 CET')
    expect(clockText(at('13:30'), berlin, de, noon)).toBe('14:30 Uhr MEZ')
  })

  it('has the date on any other day, and where there is no day to compare with', () => {
    expect(clockText(at('2026-11-25T08:00:00Z'), berlin, en, noon)).toBe('25 November 2026 at 09:00 CET')
    expect(clockText(at('2026-11-25T08:00:00Z'), berlin, de, noon)).toBe('25. November 2026 um 09:00 Uhr MEZ')
    expect(clockText(noon, berlin, en, null)).toBe('24 November 2026 at 12:00 CET')
  })

  it('takes the day from the wall there: half past eleven in the evening of Greenwich is tomorrow in Berlin', () => {
    expect(clockText(at('23:30'), berlin, en, noon)).toBe('25 November 2026 at 00:30 CET')
    expect(clockText(at('23:30'), zone('America/New_York'), en, noon)).toBe('18:30 EST')
  })

  it('tells the two half past twos of the night on which clocks go back', () => {
    const [first, second] = [at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')]
    expect([clockText(first, berlin, en, first), clockText(second, berlin, en, first)]).toEqual(['02:30 CEST', '02:30 CET'])
  })

  it('skips the hour that does not exist', () => {
    const before = at('2026-03-29T00:59:00Z')
    expect(clockText(before, berlin, en, before)).toBe('01:59 CET')
    expect(clockText(plusSeconds(before, 60), berlin, en, before)).toBe('03:00 CEST')
  })

  it.each([
    ['America/Los_Angeles', '03:00 PST'],
    ['Europe/London', '11:00 GMT'],
    ['Asia/Kolkata', '16:30 IST'],
    ['UTC', '11:00 UTC'],
    ['Asia/Tokyo', '20:00 GMT+9'],
  ])('calls %s what people there call it, or its offset', (name, text) => {
    expect(clockText(noon, zone(name), en, noon)).toBe(text)
  })

  it('is midnight at 00:00, never 24:00', () => {
    expect(clockText(at('2026-11-23T23:00:00Z'), berlin, en, noon)).toBe('00:00 CET')
  })
})

describe('spanWords', () => {
  const texts = (from: string, to: string, reference = noon, wording = en) => {
    const span = spanWords(at(from), at(to), berlin, wording, reference)
    return [span.from.text, span.to.text]
  }

  it('says date and zone of one day once', () => {
    expect(texts('11:00', '13:15')).toEqual(['12:00', '14:15 CET'])
    expect(texts('2026-11-29T05:00:00Z', '2026-11-29T07:00:00Z')).toEqual(['29 November 2026 at 06:00', '08:00 CET'])
  })

  it('says both over midnight', () => {
    expect(texts('2026-11-23T22:00:00Z', '01:00')).toEqual(['23 November 2026 at 23:00 CET', '02:00 CET'])
    expect(texts('22:00', '2026-11-25T01:00:00Z')).toEqual(['23:00 CET', '25 November 2026 at 02:00 CET'])
  })

  it('says both zones on the day on which clocks change', () => {
    const day = at('2026-10-25T10:00:00Z')
    expect(texts('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', day)).toEqual(['02:30 CEST', '02:30 CET'])
  })
})

describe('momentWords', () => {
  it('tells whether there is a date, because German needs another word before one', () => {
    expect(momentWords(noon, berlin, de, noon).isDated).toBe(false)
    expect(momentWords(noon, berlin, de, null).isDated).toBe(true)
  })
})

describe('durationText', () => {
  const lasting = (seconds: number, wording = en) => durationText(noon, plusSeconds(noon, seconds), wording)

  it.each([
    [0, 'less than a minute'],
    [59, 'less than a minute'],
    [60, '1 minute'],
    [120, '2 minutes'],
    [3600, '1 hour'],
    [4500, '1 hour 15 minutes'],
    [7260, '2 hours 1 minute'],
    [24 * 3600, '24 hours'],
    [47 * 3600 + 59 * 60, '47 hours 59 minutes'],
    [48 * 3600, '2 days'],
    [48 * 3600 + 40 * 60, '2 days 1 hour'],
    [71 * 3600 + 45 * 60, '3 days'],
    [80 * 3600 + 20 * 60, '3 days 8 hours'],
    [-500, 'less than a minute'],
  ])('of %i seconds is %s', (seconds, text) => {
    expect(lasting(seconds)).toBe(text)
  })

  it('is written in German too', () => {
    expect([lasting(3660, de), lasting(7320, de), lasting(49 * 3600, de)]).toEqual([
      '1 Stunde 1 Minute',
      '2 Stunden 2 Minuten',
      '2 Tage 1 Stunde',
    ])
  })

  it('agrees with the minutes that the clock shows: 13:00:50 to 14:16:10 is 76 minutes to a reader', () => {
    expect(durationText(at('13:00:50'), at('14:16:10'), en)).toBe('1 hour 16 minutes')
  })

  it('is never empty', () => {
    const moment = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantOfMilliseconds)
    fc.assert(fc.property(moment, moment, (a, b) => /^[1-9l]/.test(durationText(a, b, en))))
  })
})
