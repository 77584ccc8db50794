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
  facts: { title: '', severity: 'major', phase: 'investigating', countedFrom: null, minutes: null, at: null, opensAt: null, what: null },
  urgency: 'now',
  onIt: null,
  next: null,
  snooze: null,
  handOver: null,
})

describe('what is owed', () => {
  it('stands in groups by how soon it is due', () => {
    const items = [due('a', '13:59'), due('b', '14:00'), due('c', '14:59'), due('d', '15:00'), due('e', '2026-11-25T14:00:00Z')]
    const groups = groupedByDue(items, at('14:00')).map(({ group, items: of }) => [group, of.map(({ key }) => key).join('')])
    expect(groups).toEqual([
      ['late', 'a'],
      ['hour', 'bc'],
      ['day', 'd'],
      ['later', 'e'],
    ])
  })

  it.each([
    [0, '00:00'],
    [-61.4, '01:01'],
    [750, '12:30'],
    [3909, '1:05:09'],
    [190_000, '2 d 4 h'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(countdownText(seconds, (count) => `${count} d`)).toBe(text)
  })
})
