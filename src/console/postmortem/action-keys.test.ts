import { expect, it } from 'vitest'
import { keyedRows } from './action-keys.ts'

const three = keyedRows([], ['one', 'two', 'three'])
const keysOf = (whats: readonly string[]) => keyedRows(three, whats).map(({ key }) => key)

it.each([
  ['nothing changes', ['one', 'two', 'three'], [1, 2, 3]],
  ['one is written anew', ['one', 'two more', 'three'], [1, 2, 3]],
  ['the first goes', ['two', 'three'], [2, 3]],
  ['one in the middle goes', ['one', 'three'], [1, 3]],
  ['one comes', ['one', 'two', 'three', ''], [1, 2, 3, 4]],
  ['a colleague puts one before all', ['zero', 'one', 'two', 'three'], [4, 1, 2, 3]],
  ['they change places', ['three', 'one', 'two'], [3, 1, 2]],
  ['one has the words of another', ['one', 'one', 'three'], [1, 2, 3]],
  ['all go', [], []],
])('keeps the key of each action where %s', (_what, whats, keys) => expect(keysOf(whats)).toEqual(keys))
