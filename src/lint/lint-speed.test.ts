import { describe, expect, it } from 'vitest'
import { growsGently } from '../../test/build/gentle-growth.ts'
import { languages } from './language/languages.ts'
import { lintText } from './lint-text.ts'
import { longestText } from './vocabulary.ts'

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

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
  it.each(hostile)('of %j are read in a time that grows with the length and not with its square', (part) => {
    expect(growsGently((length) => lintText({ kind: 'update', text: filled(part, length) }, languages), longestText)).toBe(true)
  })
})
