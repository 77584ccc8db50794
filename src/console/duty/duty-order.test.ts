import { describe, expect, it } from 'vitest'
import { type DutyPlace, dutySteps, movedPlace, orderedPlaces } from './duty-order.ts'

const place = (name: string, change: Partial<DutyPlace> = {}): DutyPlace => ({
  ...{ operatorId: name, name, minutes: null, isPassedOver: false },
  ...change,
})
const names = (places: readonly DutyPlace[] | undefined): string | undefined => places?.map(({ name }) => name).join('')

describe('a duty list', () => {
  it('in words: one after the other, each after the wait of the one before, then all together', () => {
    const places = [place('Ana', { minutes: 5 }), place('Kim', { isPassedOver: true, minutes: 90 }), place('Bo')]
    expect(dutySteps(places, 10)).toEqual([
      { kind: 'first', name: 'Ana' },
      { kind: 'next', name: 'Bo', minutes: 5 },
      { kind: 'all', minutes: 10 },
    ])
  })

  it('of one is told that one again, and of nobody who can do anything is none', () => {
    expect(dutySteps([place('Ana')], 10)).toEqual([
      { kind: 'first', name: 'Ana' },
      { kind: 'again', name: 'Ana', minutes: 10 },
    ])
    expect(dutySteps([place('Kim', { isPassedOver: true })], 10)).toEqual([{ kind: 'everybody' }])
  })

  it('moves by steps up to its ends, and as it is dragged', () => {
    const places = [place('A'), place('B'), place('C')]
    expect([movedPlace(places, 'B', -1), movedPlace(places, 'B', 1), movedPlace(places, 'A', -1)].map(names)).toEqual([
      'BAC',
      'ACB',
      undefined,
    ])
    expect(names(orderedPlaces(places, ['C', 'A', 'B']))).toBe('CAB')
  })
})
