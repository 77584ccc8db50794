import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileState } from '../../../test/build/hostile-state.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { busyState, emptyState, inLanguage } from '../../../test/build/sample-state.ts'
import { calendarOf, renderCalendars } from './calendar.ts'
import { icalLines, icalText } from './ical.ts'

const octets = (line: string): number => new TextEncoder().encode(line).length
const readable = (text: string): string => text.replaceAll('\r\n', '\n')

describe('the calendar', () => {
  it.each(['en', 'de'] as const)('reads as its sample in %s', (language) => {
    const text = readable(calendarOf(inLanguage(busyState, language), ''))
    expect(text).toBe(sampleFile(new URL(`./samples/calendar.${language}.ics`, import.meta.url), text))
  })

  it('is there on the first day, for the page and for each component', () => {
    expect(calendarOf(emptyState, '')).not.toContain('VEVENT')
    expect(renderCalendars(emptyState, '/de').map(({ path }) => path)).toEqual([
      '/de/calendar.ics',
      ...emptyState.components.map(({ id }) => `/de/components/${id}/calendar.ics`),
    ])
  })

  it('has no line of more than 75 octets and no bare line feed, whatever people wrote', () => {
    for (const { body } of renderCalendars(hostileState)) {
      expect(Math.max(...body.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })

  it('folds any text so that unfolding gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = icalLines([['SUMMARY', icalText(text)]])
        expect(Math.max(...lines.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
        expect(lines.replaceAll('\r\n ', '')).toBe(`SUMMARY:${icalText(text)}\r\n`)
      }),
    )
  })
})
