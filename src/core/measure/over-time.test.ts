import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../time.ts'
import { slicesOf, stepOf } from './over-time.ts'

const self = (date: string): string => date
const begins = (from: string, until: string) => slicesOf({ from, until }, [], self).map(({ begin }) => begin)

describe('a time in steps', () => {
  it('has weeks from Monday, months, or years, by its length', () => {
    expect(begins('2026-11-18', '2026-12-01')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30'])
    expect(begins('2025-12-31', '2026-12-30')).toHaveLength(13)
    expect([stepOf('2026-01-01', '2026-03-31'), begins('2020-02-29', '2026-01-01')[0]]).toEqual(['week', '2020-01-01'])
  })

  it('holds everything that lies in it exactly once, and gaps', () => {
    const day = fc.integer({ min: 0, max: 3000 })
    const property = fc.property(day, fc.array(day, { maxLength: 30 }), (length, at) => {
      const [from, until] = ['2020-02-29', plusDays('2020-02-29', length)]
      const items = at.filter((days) => days <= length).map((days) => plusDays(from, days))
      const slices = slicesOf({ from, until }, items, self)
      expect(slices.flatMap(({ of }) => of)).toHaveLength(items.length)
      expect(slices.map(({ begin }) => begin)).toEqual([...new Set(slices.map(({ begin }) => begin))].toSorted())
    })
    fc.assert(property, { numRuns: 50 })
  })
})
