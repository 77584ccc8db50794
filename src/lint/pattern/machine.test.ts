import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishSpelling } from '../language/english/spelling.ts'
import { proseOf } from '../prose/prose.ts'
import { automatonOf } from './automaton.ts'
import { readProse } from './read.ts'

const phrases = `
  a ~2 b
  a ~~9 c $
  ^ b a? c|d
  @pair ~1 d
  ! a a
`
const pair = `
  a b
  c d?
`

const fresh = () => automatonOf(['found'], () => ({ terms: { pair }, phrases: { found: phrases }, stemOf: englishSpelling.stemOf }))
const placesIn = (text: string, automaton: ReturnType<typeof fresh>): readonly (readonly number[])[] =>
  readProse(proseOf(text, englishSpelling), automaton)
    .hits('found')
    .map(({ start, end }) => [start, end])

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ',', '. So', ';'), { maxLength: 40 }).map((words) => words.join(' '))

describe('what is remembered of texts', () => {
  it('never changes how the next one is read', () => {
    const used = fresh()
    fc.assert(
      fc.property(text, (one) => {
        expect(placesIn(one, used)).toEqual(placesIn(one, fresh()))
      }),
    )
  })
})
