import { expect, it } from 'vitest'
import { type Arrangement, bodyOf, moveComponent, moveGroup, nowhere, placeOf } from './arrangement.ts'

const plain: Arrangement = { groupIds: ['a', 'b'], lists: { a: ['1', '2'], b: [], [nowhere]: ['3'] } }

it('moves a component within its group', () => {
  expect(moveComponent(plain, '1', 1)?.lists.a).toEqual(['2', '1'])
})

it('moves a component over the edge into the next group, an empty one too', () => {
  const moved = moveComponent(plain, '2', 1)
  expect([moved?.lists.a, moved?.lists.b]).toEqual([['1'], ['2']])
  expect(moveComponent(plain, '3', -1)?.lists.b).toEqual(['3'])
})

it('stops at the ends of the page', () => {
  expect([moveComponent(plain, '1', -1), moveComponent(plain, '3', 1), moveGroup(plain, 'b', 1)]).toEqual([undefined, undefined, undefined])
})

it('says where a component stands, and what to send', () => {
  expect(placeOf(plain, '2')).toEqual({ key: 'a', place: 2, of: 2 })
  expect(bodyOf(moveGroup(plain, 'b', -1) ?? plain)).toEqual({
    groups: [
      { id: 'b', componentIds: [] },
      { id: 'a', componentIds: ['1', '2'] },
    ],
    ungrouped: ['3'],
  })
})
