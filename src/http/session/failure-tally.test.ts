import { expect, it } from 'vitest'
import { instantOf, plusSeconds } from '../../core/time.ts'
import { createFailureTally } from './failure-tally.ts'

const noon = instantOf('2026-11-24T12:00:00Z')

it('writes the first try, the tenth and the hundredth of an hour, each key for itself', () => {
  const tally = createFailureTally()
  const written = Array.from({ length: 150 }, (_, n) => tally.count('vera', plusSeconds(noon, n))).filter((tries) => tries !== undefined)
  expect([written, tally.count('nobody', noon)]).toEqual([[1, 10, 100], 1])
})

it('begins anew after an hour', () => {
  const tally = createFailureTally()
  tally.count('vera', noon)
  expect([tally.count('vera', plusSeconds(noon, 3599)), tally.count('vera', plusSeconds(noon, 3600))]).toEqual([undefined, 1])
})
