import { expect, it } from 'vitest'
import { isSafeVersion } from './inspect.ts'

it.each(['3.51.3', '3.51.10', '3.52.0', '4.0.0'])('takes SQLite %s', (version) => {
  expect(isSafeVersion(version)).toBe(true)
})

it.each(['3.51.2', '3.50.7', '3.45.1', '2.99.99', '', 'nonsense'])('refuses SQLite "%s"', (version) => {
  expect(isSafeVersion(version)).toBe(false)
})
