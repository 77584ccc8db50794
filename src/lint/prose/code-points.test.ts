import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength, codePointOffsets, unitOffset } from './code-points.ts'

describe('offsets in code points', () => {
  it('count an emoji once', () => {
    expect(codePointOffsets('a😀b')(3)).toBe(2)
  })

  it('count a lone surrogate once', () => {
    expect(codePointLength('\ud83da\ude00')).toBe(3)
  })

  it('and back lead to the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, index) => {
        expect(unitOffset(text, index)).toBe([...text].slice(0, index).join('').length)
      }),
    )
  })

  it('agree with iteration over any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codePointLength(text)).toBe([...text].length)
      }),
    )
  })
})
