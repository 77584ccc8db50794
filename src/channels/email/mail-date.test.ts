import { expect, it } from 'vitest'
import { instantOf } from '../../core/time.ts'
import { mailDate } from './mail-date.ts'

it('writes the date-time of RFC 5322', () => {
  expect(mailDate(instantOf('2026-11-24T04:05:06.789Z'))).toBe('Tue, 24 Nov 2026 04:05:06 +0000')
})

it('names the days from Monday to Sunday', () => {
  const names = [23, 24, 25, 26, 27, 28, 29].map((day) => mailDate(instantOf(`2026-11-${day}T00:00:00Z`)).slice(0, 3))
  expect(names).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
})
