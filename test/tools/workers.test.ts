import { expect, it } from 'vitest'
import { workersOn } from './workers.ts'

const gigabyte = 2 ** 30

it.each([
  ['two cores at rest', { cores: 2, freeBytes: 15.5 * gigabyte, load: 0.5 }, 6],
  ['two cores that are busy', { cores: 2, freeBytes: 14 * gigabyte, load: 5 }, 3],
  ['two cores with little memory', { cores: 2, freeBytes: 11 * gigabyte, load: 0.5 }, 4],
  ['sixteen cores', { cores: 16, freeBytes: 60 * gigabyte, load: 1 }, 6],
])('on %s', (_, machine, workers) => {
  expect(workersOn(machine)).toBe(workers)
})
