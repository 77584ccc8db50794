import { expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { beginningText, uptimeText, usedText } from './level-text.ts'

it.each([
  [1, '100.00%'],
  [0.999999, '99.999%'],
  [0.9995, '99.95%'],
  [0.987654, '98.765%'],
  [null, '–'],
])('an uptime of %s is written %s', (uptime, text) => {
  expect(uptimeText(uptime, 'en-GB', '–')).toBe(text)
})

const words = { allOf: 'some', usedOf: (share: string, allowed: string) => `${share} of ${allowed}` }
it.each([
  [{ seconds: 2592, used: 0.5, isOver: false }, '50% of 43 min'],
  [{ seconds: 2592, used: 1.342, isOver: true }, '134% of 43 min'],
  [{ seconds: 0, used: null, isOver: false }, '0%'],
  [{ seconds: 0, used: null, isOver: true }, 'some'],
  [null, undefined],
])('a budget of %o is written %s', (budget, text) => {
  expect(usedText({ budget }, 'en-GB', words)).toBe(text)
})

it('gives a beginning its day, and its time where it is not midnight there', () => {
  expect(beginningText(at('2026-08-30T22:00:00Z'), berlin, 'en-GB')).toBe('31 August 2026')
  expect(beginningText(at('2026-11-29T13:33:00Z'), berlin, 'de')).toBe('29. November 2026 um 14:33')
})
