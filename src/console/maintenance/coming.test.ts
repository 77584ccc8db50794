import { expect, it } from 'vitest'
import { comingOf } from './coming.ts'

const made = (id: string, seriesId: string | null, hold: object | null = null) =>
  ({ incident: { id, phase: 'scheduled' }, plan: { seriesId, hold, lateEnd: null }, conflicts: [], isMissed: false }) as never

it('shows the next of a series, and behind it those of which there is nothing to say', () => {
  const items = [made('a', 's'), made('b', null), made('c', 's'), made('d', 's', { reason: 'The vendor is late' }), made('e', 's')]
  expect(comingOf(items).map(({ first, alike }) => [first.incident.id, alike.map(({ incident }) => incident.id)])).toEqual([
    ['a', ['c', 'e']],
    ['b', []],
    ['d', []],
  ])
})
