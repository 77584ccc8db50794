import { expect, it } from 'vitest'
import { instantOf } from '../core/time.ts'
import { httpDate } from './http-date.ts'

it.each(['2026-11-24T14:30:05.999Z', '2000-02-29T00:00:00Z', '1999-12-31T23:59:59Z', '2027-01-03T09:08:07Z'])(
  'writes %s as the platform does',
  (text) => {
    expect(httpDate(instantOf(text))).toBe(new Date(text).toUTCString())
  },
)
