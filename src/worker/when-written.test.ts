import { expect, it } from 'vitest'
import { instantOfMilliseconds } from '../core/time.ts'
import type { Beat } from './loop.ts'
import { whenWritten } from './when-written.ts'

/** Answers at which of the moments the beat was run; `written` says after which of them something was written. */
const ran = async (
  found: Beat,
  moments: readonly number[],
  written: readonly number[] = [],
  isShared = false,
): Promise<readonly number[]> => {
  const beaten: number[] = []
  let [now, revision] = [0, 1]
  const unused = () => Promise.reject(new Error('not asked'))
  const store = { transaction: unused, read: unused, ...(isShared ? {} : { revision: () => revision }) }
  const beat = whenWritten(store, { now: () => instantOfMilliseconds(now) }, async () => {
    beaten.push(now)
    return found
  })
  for (const moment of moments) {
    now = moment
    await beat()
    if (written.includes(moment)) revision++
  }
  return beaten
}

it('looks again as soon as something was written', async () => {
  expect(await ran('idle', [0, 1000, 2000, 3000], [1000])).toEqual([0, 2000])
})

it('looks again at the moment that it was told', async () => {
  expect(await ran(1500, [0, 1000, 1499, 1500, 1600])).toEqual([0, 1500])
})

it('looks again while there is more', async () => {
  expect(await ran('more', [0, 1, 2])).toEqual([0, 1, 2])
})

it('trusts nothing for longer than ten seconds, nor a clock that was put back', async () => {
  expect(await ran('idle', [0, 9999, 10_000, 9000])).toEqual([0, 10_000, 9000])
})

it('always looks where others write too', async () => {
  expect(await ran('idle', [0, 1, 2], [], true)).toEqual([0, 1, 2])
})
