import { expect, it } from 'vitest'
import { measureText, stepText } from './measure-text.ts'

it('says a length so that it is read at once', () => {
  const texts = [0, 59, 60, 3540, 3700, 47 * 3600, 2 * 86_400, 3 * 86_400 + 4 * 3600, 3 * 86_400 - 60].map(measureText)
  expect(texts).toEqual(['0 s', '59 s', '1 min', '59 min', '1 h 01 min', '47 h', '2 d', '3 d 4 h', '3 d'])
})

it('names a step by its first day', () => {
  expect([stepText('2026-11-16', 'week', 'en'), stepText('2026-03-01', 'month', 'de'), stepText('2026-01-01', 'year', 'de')]).toEqual([
    '16 Nov',
    'März 26',
    '2026',
  ])
})
