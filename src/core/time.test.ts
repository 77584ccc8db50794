import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../test/build/at.ts'
import { faultOf, good } from '../../test/build/good.ts'
import { tagged } from './brand.ts'
import {
  dateOf,
  instantOf,
  instantText,
  isAfter,
  isBefore,
  laterOf,
  monthOf,
  parseDate,
  parseInstant,
  parseTimeZone,
  plusSeconds,
  secondsBetween,
  zonedText,
} from './time.ts'

const instants = fc.integer({ min: 0, max: 253_339_228_799_999 }).map((ms) => instantOf(new Date(ms).toISOString()))

describe('parseInstant', () => {
  it.each([
    ['2026-11-24T14:30:00Z', '2026-11-24T14:30:00.000Z'],
    ['2026-11-24T15:30:00+01:00', '2026-11-24T14:30:00.000Z'],
    ['2026-11-24T14:30Z', '2026-11-24T14:30:00.000Z'],
    ['2026-11-24t14:30:00.123456z', '2026-11-24T14:30:00.123Z'],
  ])('reads %s', (text, utc) => {
    expect(instantText(good(parseInstant(text)))).toBe(utc)
  })

  it.each([
    '2026-11-24T14:30:00',
    '2026-11-24',
    '14:30',
    'tomorrow',
    '',
    '2026-11-24T14:30:00Z[Europe/Berlin]',
    '2026-11-24T14:30:00Z\n',
    '+002026-11-24T14:30:00Z',
    '1795523400',
  ])('refuses %j, which does not say which moment is meant', (text) => {
    expect(faultOf(parseInstant(text)).detail).toContain('with its zone')
  })

  it.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-24T25:00:00Z', '2026-11-24T14:30:00+25:00'])(
    'refuses %s, which does not exist',
    (text) => {
      expect(faultOf(parseInstant(text)).detail).toContain('not a time that exists')
    },
  )

  it.each(['1969-12-31T23:59:59Z', '9999-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '9998-12-31T23:59:59.9999Z'])(
    'refuses the year of %s',
    (text) => {
      expect(faultOf(parseInstant(text)).detail).toContain('out of range')
    },
  )

  it('reads back what instantText writes', () => {
    fc.assert(fc.property(instants, (instant) => good(parseInstant(instantText(instant))).equals(instant)))
  })
})

describe('instants', () => {
  it('sort as text in the order of time', () => {
    fc.assert(fc.property(instants, instants, (a, b) => instantText(a) < instantText(b) === isBefore(a, b)))
  })

  it('are apart by what was added', () => {
    const aWhile = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(fc.property(instants, aWhile, (a, seconds) => secondsBetween(a, plusSeconds(a, seconds)) === seconds))
  })

  it('keep milliseconds when fractions of a second are added', () => {
    expect(instantText(plusSeconds(at('12:00'), 0.0014))).toBe('2026-11-24T12:00:00.001Z')
  })

  it('compare without surprise', () => {
    expect(at('12:00')).not.toEqual(at('12:00:00.001'))
    expect([isBefore(at('12:00'), at('12:00')), isAfter(at('12:00'), at('12:00'))]).toEqual([false, false])
    expect(laterOf(at('12:00'), at('13:00'))).toEqual(at('13:00'))
    expect(laterOf(at('13:00'), at('12:00'))).toEqual(at('13:00'))
  })
})

describe('parseDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1970-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(good(parseDate(text))).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-4-1',
    '26-04-01',
    '1969-12-31',
    '',
    '2026-04-01T00:00Z',
  ])('refuses %j', (text) => {
    expect(faultOf(parseDate(text)).detail).toContain('Give a date')
  })
})

describe('parseTimeZone', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
  ])('knows %s by the name %s, whatever older name the runtime files it under', (text, name) => {
    expect(good(parseTimeZone(text))).toBe(name)
  })

  it.each(['Mars/Olympus', '+01:00', 'CEST+1', '', '../etc/passwd', 'Europe/Berlin ', 'Europe/\u202eBerlin', 'a'.repeat(1000)])(
    'refuses %j',
    (text) => {
      expect(parseTimeZone(text).ok).toBe(false)
    },
  )
})

describe('calendar of a zone', () => {
  it('dates and months by the wall there, not in Greenwich', () => {
    const newYearsEve = instantOf('2026-12-31T23:30:00Z')
    expect([dateOf(newYearsEve, berlin), monthOf(newYearsEve, berlin)]).toEqual(['2027-01-01', '2027-01'])
    expect(monthOf(newYearsEve, tagged('America/New_York'))).toBe('2026-12')
  })

  it('writes the offset of summer and of winter', () => {
    expect(zonedText(instantOf('2026-07-01T12:00:00Z'), berlin)).toBe('2026-07-01T14:00:00.000+02:00')
    expect(zonedText(instantOf('2026-12-01T12:00:00Z'), berlin)).toBe('2026-12-01T13:00:00.000+01:00')
  })

  it('tells the two half past twos of the night on which clocks go back', () => {
    expect(zonedText(instantOf('2026-10-25T00:30:00Z'), berlin)).toBe('2026-10-25T02:30:00.000+02:00')
    expect(zonedText(instantOf('2026-10-25T01:30:00Z'), berlin)).toBe('2026-10-25T02:30:00.000+01:00')
  })
})
