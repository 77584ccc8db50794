import { describe, expect, it } from 'vitest'
import { englishSpelling } from '../language/english/spelling.ts'
import { stemOf } from '../language/english/stem.ts'
import { proseOf } from '../prose/prose.ts'
import { automatonOf } from './automaton.ts'
import { readProse } from './read.ts'

const hitsOf = (phrases: string, text: string, terms: Record<string, string> = {}): readonly string[] => {
  const automaton = automatonOf(['found'], () => ({ terms, phrases: { found: phrases }, stemOf }))
  return readProse(proseOf(text, englishSpelling), automaton)
    .hits('found')
    .map(({ start, end }) => text.slice(start, end))
}

describe('phrase lists', () => {
  it('find a word in any inflection', () => {
    expect(hitsOf('restart', 'We restarted it; restarting helps.')).toEqual(['restarted', 'restarting'])
  })

  it('find an exact form only', () => {
    expect(hitsOf('=restarted', 'We restarted it; restarting helps.')).toEqual(['restarted'])
  })

  it('take one of several words', () => {
    expect(hitsOf('slow|late mail', 'Slow mail and late mails.')).toEqual(['Slow mail', 'late mails'])
  })

  it('take named lists of words and of phrases', () => {
    expect(hitsOf('@thing fails', 'The data centre fails, mail fails.', { thing: 'mail\ndata centre' })).toEqual([
      'data centre fails',
      'mail fails',
    ])
  })

  it('leap a gap within the clause', () => {
    expect(hitsOf('mail ~2 slow', 'mail is very slow; mail, slow')).toEqual(['mail is very slow'])
  })

  it('leap a wide gap over borders', () => {
    expect(hitsOf('mail ~~3 slow', 'mail, alas, slow')).toEqual(['mail, alas, slow'])
  })

  it('never leap to the next sentence', () => {
    expect(hitsOf('mail ~~9 slow', 'We send mail. It is slow.')).toEqual([])
  })

  it('take optional parts or leave them', () => {
    expect(hitsOf('re? occur', 're-occurs and occurs')).toEqual(['re-occurs', 'occurs'])
  })

  it('ask for shapes', () => {
    expect(hitsOf('by #clock', 'by 14:30, by 9 o’clock, by train')).toEqual(['by 14:30', 'by 9'])
    expect(hitsOf('on #code', 'on FRA1, on web12, on IPv6, on mail')).toEqual(['on FRA1', 'on web12'])
    expect(hitsOf('on #name', 'Look on Monday, on Acme')).toEqual(['on Acme'])
  })

  it('ask for the beginning of a clause', () => {
    expect(hitsOf('^ use', 'Use it, use that, they use this')).toEqual(['Use', 'use'])
  })

  it('ask for the end of a clause', () => {
    expect(hitsOf('due to ~1 mail $', 'Due to mail, due to slow mail; due to mail servers. Due to mail')).toEqual([
      'Due to mail',
      'due to slow mail',
      'Due to mail',
    ])
  })

  it('take the longest phrase at a place', () => {
    expect(hitsOf('power\npower failure', 'a power failure')).toEqual(['power failure'])
  })

  it('drop what an exception touches', () => {
    expect(hitsOf('errors\n! no errors', 'no errors here, errors there')).toEqual(['errors'])
  })

  it.each([['@nothing'], ['#nothing'], ['a ~99 b'], ['b ~x'], ['a|$'], ['a||b']])('refuse "%s" when they are built', (phrases) => {
    expect(() => hitsOf(phrases, '')).toThrow('phrase list')
  })
})
