import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { countdownText, groupedByDue } from './due-groups.ts'
import type { BoardItem } from './questions.ts'

const due = (key: string, dueAt: string): BoardItem => ({
  key,
  kind: 'promised_update',
  pageId: 'page',
  subject: { kind: 'incident', id: 'incident' },
  incidentId: 'incident',
  owedTo: { kind: 'everybody' },
  dueAt: at(dueAt).toString(),
  lapsesAt: null,
  facts: {
    title: '',
    severity: 'major',
    phase: 'investigating',
    countedFrom: null,
    minutes: null,
    at: null,
    opensAt: null,
    what: null,
    standsFor: null,
  },
  urgency: 'now',
  onIt: null,
  next: null,
  snooze: null,
  handOver: null,
})

describe('what is owed', () => {
  it('stands in groups by how soon it is due', () => {
    const times = ['13:59:59', '14:00', '14:01:29', '14:01:30', '15:00', '15:00:30', '2026-11-25T14:00:30Z']
    const items = times.map((time, i) => due('abcdefg'[i] ?? '', time))
    const groups = groupedByDue(items, at('14:00:30')).map(({ group, items: of }) => [group, of.map(({ key }) => key).join('')])
    expect(groups).toEqual([
      ['late', 'a'],
      ['now', 'bc'],
      ['hour', 'de'],
      ['day', 'f'],
      ['later', 'g'],
    ])
  })

  it.each([
    ['2026-11-26T18:46:40Z', '2 d 4 h left'],
    ['15:05:09', '1:05:09 left'],
    ['14:12:30', '12:30 left'],
    ['14:00:59', '59 s left'],
    ['14:00', 'now'],
    ['13:59:58', '2 s late'],
    ['13:58:58.600', '01:01 late'],
  ])('what is due at %s reads "%s" at two', (dueAt, text) => {
    const words = { left: (length: string) => `${length} left`, now: 'now', late: (length: string) => `${length} late` }
    expect(countdownText(at(dueAt), at('14:00'), { ...words, days: (count) => `${count} d` })).toBe(text)
  })

  it('is due through the whole minute that was named', () => {
    const words = { left: (length: string) => `${length} left`, now: 'now', late: (length: string) => `${length} late` }
    const read = ['14:30:59.999', '14:31'].map((now) => countdownText(at('14:30'), at(now), { ...words, days: String }))
    expect(read).toEqual(['now', '01:00 late'])
  })
})
