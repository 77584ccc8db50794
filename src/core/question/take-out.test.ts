import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../test/build/good.ts'
import { parseTakenOut, takeOut } from './take-out.ts'

describe('words taken out', () => {
  it('leave a mark wherever they stood, however they are written, and the rest as it was', () => {
    expect(takeOut('Ask Jo Berg. jo berg knows (tel. +49 40 1)!', ['Jo Berg', '+49 40 1'])).toBe('Ask […]. […] knows (tel. […])!')
  })

  it('go as the longest that were named, and side by side leave one mark', () => {
    expect(takeOut('Jo Berg Junior asks.', ['Jo', 'Jo Berg', 'Junior'])).toBe('[…] asks.')
  })

  it.each([
    [['Anna Meier', 'Meier, Hauptstr. 5'], 'Please call […] in Berlin, mum and dad.'],
    [['Meier', 'Anna Meier, Hauptstr. 5', 'Hauptstr. 5 in Berlin'], 'Please call […], mum and dad.'],
    [['call Anna', 'Berlin', 'Anna M'], 'Please […]eier, Hauptstr. 5 in […], mum and dad.'],
    [['mum', 'mum and'], 'Please call Anna Meier, Hauptstr. 5 in Berlin, […] dad.'],
  ])('go whole where they overlap: %j', (words, left) => {
    expect(takeOut('Please call Anna Meier, Hauptstr. 5 in Berlin, mum and dad.', words)).toBe(left)
  })

  it('go wherever they overlap themselves', () => {
    expect(takeOut('Call 12121 now.', ['121'])).toBe('Call […] now.')
  })

  it('leave earlier marks alone', () => {
    expect(takeOut('[…] says it… twice.', ['…', '[']).startsWith('[…] says it')).toBe(true)
  })

  it.each([
    [[], 'Name the words that are to be taken out.'],
    [[' '], 'Name the words that are to be taken out.'],
    [['Ed'], 'The text does not say “Ed”.'],
  ])('are refused where the text does not say them: %j', (words, fault) => {
    expect(faultOf(parseTakenOut('Ask Jo.', words)).errors).toEqual([{ pointer: '/words', detail: fault }])
  })

  it('are never all of it', () => {
    const detail = 'Nothing would be left of it; hide it instead.'
    expect(faultOf(parseTakenOut('Ask Jo.', ['ask', 'jo'])).errors).toEqual([{ pointer: '/words', detail }])
  })
})
