import { expect, it } from 'vitest'
import { fittingZones, zonesAfter } from './zones.ts'

const zones = zonesAfter('Europe/Paris')

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['berl', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
  ['rome', 'Europe/Rome'],
])('%s is %s', (typed, zone) => {
  expect(fittingZones(zones, typed)[0]).toBe(zone)
})

it('nowhere is no zone', () => {
  expect(fittingZones(zones, 'nowhere')).toEqual([])
})

it('what is likeliest stands first while nothing is typed', () => {
  expect(fittingZones(zones, '').slice(0, 2)).toEqual(['Europe/Paris', 'UTC'])
})
