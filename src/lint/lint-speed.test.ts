import { describe, expect, it } from 'vitest'
import { growsGently } from '../../test/build/gentle-growth.ts'
import { hostileParts } from '../../test/build/hostile-parts.ts'
import { languages } from './language/languages.ts'
import { lintText } from './lint-text.ts'
import { longestText } from './vocabulary.ts'

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

describe('25,000 characters', () => {
  it.each(hostileParts)('of %j are read in a time that grows with the length and not with its square', (part) => {
    expect(growsGently((length) => lintText({ kind: 'update', text: filled(part, length) }, languages), longestText)).toBe(true)
  })
})
