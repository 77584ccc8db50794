import { describe, expect, it } from 'vitest'
import { instantOf, instantText } from '../core/time.ts'
import { parsePast, parsePromised, parseWhen } from './when.ts'

const now = instantOf('2026-11-24T03:00:00Z')
const read = (text: string) => {
  const parsed = parseWhen(text, now)
  return parsed.ok ? instantText(parsed.value) : parsed.fault.detail
}

describe('a time as a person types it', () => {
  it.each([
    ['in 30m', '2026-11-24T03:30:00.000Z'],
    ['30 min', '2026-11-24T03:30:00.000Z'],
    ['IN 1h 15m', '2026-11-24T04:15:00.000Z'],
    ['1h15m', '2026-11-24T04:15:00.000Z'],
    ['20m ago', '2026-11-24T02:40:00.000Z'],
    ['2d ago', '2026-11-22T03:00:00.000Z'],
    ['now', '2026-11-24T03:00:00.000Z'],
    [' 2026-11-24T14:30:00+01:00 ', '2026-11-24T13:30:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['', 'soon', '14:30', 'in', 'in 3 weeks', '30', '-5m', '2026-11-24T14:30:00', 'in 999999999m', `in ${'1m'.repeat(9)} x`])(
    'is refused with what is allowed: %s',
    (text) => {
      expect(read(text)).toContain('is no time. Use "in 30m"')
    },
  )

  it('reaches no further than ten years, however often a span is said', () => {
    expect(read('99999d '.repeat(2000))).toContain('more than ten years')
  })

  it('does not stumble over a very long text', () => {
    expect(read(`in ${'1m '.repeat(20_000)}!`)).toContain('is no time')
  })
})

it.each([
  ['in 30m', '2026-11-24T03:31:00.000Z'],
  ['on the minute, in 29m', undefined],
  ['in 29m 51s', '2026-11-24T03:30:00.000Z'],
  ['2026-11-24T03:30:09Z', '2026-11-24T03:30:09.000Z'],
])('a next word promised %s after 03:00:09 comes at %s', (text, expected) => {
  const said = parsePromised(text, instantOf('2026-11-24T03:00:09Z'))
  expect(said.ok ? instantText(said.value) : undefined).toBe(expected)
})

it.each([
  ['20m ago', '2026-11-24T02:40:00.000Z'],
  ['now', '2026-11-24T03:00:00.000Z'],
  ['1h', '"1h" lies ahead. Use "1h ago"'],
  ['in 1h 5m', '"in 1h 5m" lies ahead. Use "1h 5m ago"'],
  ['yesterday', 'is no time. Use'],
])('what has been is said as %s', (text, expected) => {
  const said = parsePast(text, now)
  expect(said.ok ? instantText(said.value) : said.fault.detail).toContain(expected)
})

it('refuses to promise what is over', () => {
  const said = parsePromised('5d ago', now)
  expect(said.ok ? '' : said.fault.detail).toContain('"5d ago" is over. Use "in 30m"')
})
