import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanksIn, withoutBlanks } from './blanks.ts'

describe('blanksIn', () => {
  it('finds what is to be filled in, with its place', () => {
    expect(blanksIn('Since {the time, with its zone} {was nicht tun} fails')).toEqual([
      { label: 'the time, with its zone', start: 6, end: 31 },
      { label: 'was nicht tun', start: 32, end: 47 },
    ])
  })

  it.each([
    'GET /orders/{id} fails',
    '{"error": "not found"}',
    '{ some code }',
    'a { b } c',
    '{job="api", pod="x"}',
    '{two\nlines}',
    '{}',
    '{{',
    '{two words ',
  ])('leaves %j alone, as data and programs write it', (text) => expect(blanksIn(text)).toEqual([]))

  it('finds none in a text whose blanks were taken for words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' b', '\n', 'é') }), (text) => {
        expect(blanksIn(withoutBlanks(text))).toEqual([])
      }),
    )
    expect(withoutBlanks('The {cold store} and {id}')).toBe('The (cold store) and {id}')
  })
})
