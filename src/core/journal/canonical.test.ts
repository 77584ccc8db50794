import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from './canonical.ts'

describe('canonical', () => {
  it('spells the numbers, controls and keys of RFC 8785, section 3.2.2 and 3.2.3, as it does', () => {
    // biome-ignore lint/correctness/noPrecisionLoss: the RFC's own input
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001]
    expect(canonical({ string: '€$\u000f\nA\'B"\\\\"/', numbers, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('orders keys by UTF-16 units, as RFC 8785, section 3.2.3, shows', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, '\u00f6': 7 }
    expect([...canonical(value).matchAll(/:(\d)/g)].map(([, place]) => place)).toEqual(['2', '4', '6', '7', '1', '5', '3'])
  })

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        return canonical(turned) === canonical(value)
      }),
    )
  })

  it('reads back as the same value, whatever the keys are called', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: Json = JSON.parse(text)
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'toJSON', 'length', ''])('keeps the key %j like any other', (key) => {
    const value: Json = JSON.parse(`{"${key}":{"a":1}}`)
    expect(canonical(value)).toBe(`{"${key}":{"a":1}}`)
  })

  it('tells apart what must not be mixed up', () => {
    const values: readonly Json[] = [
      null,
      'null',
      0,
      '0',
      false,
      '',
      [],
      {},
      [[]],
      [{}],
      { a: null },
      { a: {} },
      ['a', 'b'],
      ['a,b'],
      [null],
    ]
    expect(new Set(values.map(canonical)).size).toBe(values.length)
  })

  it('does not compose characters: other bytes are another value', () => {
    expect(canonical('e\u0301')).not.toBe(canonical('\u00e9'))
  })

  it('has one zero', () => {
    expect(canonical(-0)).toBe('0')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws for %d, which JSON cannot hold', (value) => {
    expect(() => canonical([value])).toThrow('JSON cannot hold')
  })

  it.each(['\ud800', 'a\udc00b'])('throws for %j, which RFC 8785 forbids and UTF-8 cannot hold', (half) => {
    expect(() => canonical({ text: half })).toThrow('half a character')
    expect(() => canonical({ [half]: 1 })).toThrow('half a character')
  })
})
