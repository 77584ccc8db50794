import { expect, it } from 'vitest'
import { StepTable } from './step-table.ts'

it('keeps every step, however many there are', () => {
  const table = new StepTable()
  for (let step = 0; step < 20_000; step++) table.add(step >> 3, step & 7, step)
  const lost = Array.from({ length: 20_000 }, (_, step) => step).filter((step) => table.get(step >> 3, step & 7) !== step)
  expect([lost, table.size, table.get(1, 8), table.get(20_000, 0)]).toEqual([[], 20_000, -1, -1])
})
