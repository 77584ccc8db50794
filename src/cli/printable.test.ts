import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText, printable } from './printable.ts'

const anyText = fc.string({ unit: 'binary' })
const hostile = /[^\P{Cc}\t\n]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

describe('text of others on a terminal', () => {
  it('moves no cursor and changes no direction', () => {
    fc.assert(fc.property(anyText, (text) => !hostile.test(printable(text))))
  })
  it('stays as it is when it does neither', () => {
    expect(printable('Störung\tin 東京 🚢\n')).toBe('Störung\tin 東京 🚢\n')
  })
})

describe('JSON on a terminal', () => {
  it('is the same for whoever parses it', () => {
    const same = (value: unknown) => JSON.stringify(JSON.parse(jsonText(value))) === JSON.stringify(value)
    fc.assert(fc.property(fc.jsonValue(), anyText, (value, text) => same([value, text])))
  })
  it('holds nothing that a terminal would obey', () => {
    fc.assert(fc.property(anyText, (text) => printable(jsonText({ [text]: text })) === jsonText({ [text]: text })))
  })
  it('is one line where one is wanted', () => {
    fc.assert(fc.property(anyText, (text) => !jsonText([text], 0).includes('\n')))
  })
})
