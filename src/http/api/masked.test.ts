import { expect, it } from 'vitest'
import { maskedTarget } from './masked.ts'

it.each([
  ['jane.doe@example.org', 'j…@example.org'],
  ['https://hooks.example.org/T0/secret?token=x', 'https://hooks.example.org/…'],
  ['https://user:pass@hooks.example.org/x', 'https://hooks.example.org/…'],
  ['nonsense', '…'],
])('%s is shown as %s', (target, shown) => {
  expect(maskedTarget(target)).toBe(shown)
})
