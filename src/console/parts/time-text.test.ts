import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { relativeText } from './time-text.ts'

describe('relativeText', () => {
  it.each([
    ['2026-11-28T22:31:00Z', '2026-11-30T16:30:00Z', 'in 2 days', 'übermorgen'],
    ['2026-11-28T22:31:00Z', '2026-11-29T22:31:00Z', 'tomorrow', 'morgen'],
    ['2026-11-28T22:31:00Z', '2026-11-29T16:30:00Z', 'in 17 hours', 'in 17 Stunden'],
    ['2026-11-30T16:30:00Z', '2026-11-28T22:31:00Z', '2 days ago', 'vorgestern'],
    ['2026-11-28T22:31:00Z', '2026-11-28T22:31:20Z', 'now', 'jetzt'],
  ])('said at %s of %s is "%s", "%s"', (now, then, en, de) => {
    const said = (language: string): string => relativeText(at(then), at(now), 'Europe/Berlin', language)
    expect([said('en'), said('de')]).toEqual([en, de])
  })
})
