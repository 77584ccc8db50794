import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameSecret } from './same-secret.ts'

describe('isSameSecret', () => {
  it('is equality for every pair', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', '\uffff'), maxLength: 6 })
    fc.assert(fc.property(words, words, (a, b) => isSameSecret(a, b) === (a === b)))
  })

  it.each([
    ['', 'a'],
    ['a', ''],
    ['', '\0'],
    ['ab', 'abab'],
    ['abab', 'ab'],
    ['abc', 'abcd'],
  ])('tells %j from %j, whose lengths differ', (known, given) => {
    expect(isSameSecret(known, given)).toBe(false)
  })

  it('finds a single changed character anywhere', () => {
    const known = 'f'.repeat(64)
    for (let i = 0; i < known.length; i++) expect(isSameSecret(known, `${known.slice(0, i)}e${known.slice(i + 1)}`)).toBe(false)
    expect(isSameSecret(known, known)).toBe(true)
  })
})
