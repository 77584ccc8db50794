import { describe, expect, it } from 'vitest'
import { lintText } from './lint-text.ts'
import { longestText } from './vocabulary.ts'

const filled = (with_: string): string => with_.repeat(Math.ceil(longestText / with_.length)).slice(0, longestText)

/** The fastest of five: the machine may be busy, the code may not be slow. */
const fastest = (text: string): number => {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now()
    lintText({ kind: 'update', text })
    return performance.now() - before
  })
  return Math.min(...times)
}

// What grows with the square of the length takes seconds here: unclosed marks, one endless word, line or sentence, nested gaps.
const hostile = [
  '/',
  '](',
  '<a',
  '[x](',
  '<!--',
  '`',
  "'",
  'x',
  '😀',
  '1,',
  'a.',
  'a@',
  '- ',
  '\n',
  '| ',
  'not ',
  'we will not ',
  'no data was not lost ',
  'https://',
  'ensure that ',
]

describe('25,000 characters', () => {
  it.each(hostile)('of %j are read in under 50 ms', (part) => {
    expect(fastest(filled(part))).toBeLessThan(50)
  })
})
