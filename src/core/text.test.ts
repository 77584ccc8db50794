import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../test/build/good.ts'
import { cleanText, parseText, textLimits } from './text.ts'

const line = { max: 20, min: 1 }
const lines = { max: 200, min: 1, lines: true }
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 300 }),
)
const takes = (text: string, limits = line) => parseText(text, limits).ok

describe('parseText', () => {
  it('keeps ordinary text, trimmed and in composed form', () => {
    expect(good(parseText('  Zu\u0308rich \u2013 caf\u00e9 ', line))).toBe('Z\u00fcrich \u2013 caf\u00e9')
  })

  it('turns every line end into a line feed', () => {
    expect(good(parseText('a\r\nb\rc\nd', lines))).toBe('a\nb\nc\nd')
  })

  it.each(['a\nb', 'a\tb', 'a\r\nBcc: x@y.z'])('refuses more than one line where one is wanted: %j', (text) => {
    expect(faultOf(parseText(text, line)).detail).toBe('Use one line here.')
  })

  it.each([
    ['NUL', 'a\0b'],
    ['escape', 'a\u001b[31mb'],
    ['delete', 'a\u007fb'],
    ['next line', 'a\u0085b'],
    ['line separator', 'a\u2028b'],
    ['right-to-left override', 'pay \u202etuo'],
    ['right-to-left isolate', 'pay \u2067tuo'],
    ['zero-width space', 'pay\u200bments'],
    ['word joiner', 'pay\u2060ments'],
    ['byte order mark', 'pay\ufeffments'],
    ['the mark of mail placeholders', '\ufffeunsubscribe\ufffe'],
    ['tag characters', `hello${String.fromCodePoint(0xe0041, 0xe0042)}`],
  ])('refuses %s', (_, text) => {
    expect(faultOf(parseText(text, lines)).code).toBe('input.invalid')
  })

  it.each(['half a \ud83d', '\udc00 half'])('refuses half a character: %j', (text) => {
    expect(faultOf(parseText(text, lines)).detail).toContain('lone surrogate')
  })

  it.each(['👩‍👩‍👧 all', 'नमस्ते', 'می\u200cخواهم', 'עברית', '日本語'])('keeps scripts and emoji that need joiners: %s', (text) => {
    expect(good(parseText(text, line))).toBe(text.normalize('NFC'))
  })

  it('counts characters as people do, not UTF-16 units', () => {
    expect(takes('🚢'.repeat(20))).toBe(true)
    expect(faultOf(parseText('🚢'.repeat(21), line)).detail).toBe('Use at most 20 characters; these are 21.')
  })

  it.each(['', '   ', '\u200d\u200d', '\u3164', '\u2800 \u2800', '\u00a0', '\u00ad'])(
    'refuses text in which nothing can be seen: %j',
    (text) => {
      expect(faultOf(parseText(text, line)).detail).toContain('Say something')
    },
  )

  it('takes an empty text where nothing is required, but not an invisible one', () => {
    expect(takes('', { max: 20, min: 0 })).toBe(true)
    expect(takes('\u200d', { max: 20, min: 0 })).toBe(false)
  })

  it.each([
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['marks that sort in quadratic time', `a${'\u0301'.repeat(25_000)}${'\u0323'.repeat(25_000)}`],
    ['accents on every letter', `${'a\u0301'.repeat(10)}${'\u0300'.repeat(40)}`],
  ])('refuses %s in well under 200 ms', (_, text) => {
    const start = performance.now()
    expect(takes(text, textLimits.freeText)).toBe(false)
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('changes nothing when its own result comes again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = parseText(text, lines)
        if (once.ok) expect(parseText(once.value, lines)).toEqual(once)
      }),
    )
  })
})

describe('cleanText', () => {
  it('removes what a notice may not hold and says that it was cut', () => {
    expect(cleanText('pay \u202etuo\0 now', { max: 8 })).toBe('pay tuo…')
  })

  it('keeps words apart that a line end parted', () => {
    expect(cleanText('one\u2028two\u0085three\r\nfour', lines)).toBe('one\ntwo\nthree\nfour')
    expect(cleanText('one\r\ntwo\u000bthree', { max: 100 })).toBe('one two three')
  })

  it('takes down towers of accents', () => {
    const start = performance.now()
    expect(cleanText(`a${'\u0301'.repeat(90_000)}${'\u0323'.repeat(9000)}`, { max: 25_000 }).length).toBeLessThan(40)
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('always yields text that would be accepted, or nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom({ max: 12 }, lines), (text, limits) => {
        const cleaned = cleanText(text, limits)
        if (/[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\u2800]/u.test(cleaned))
          expect(good(parseText(cleaned, limits))).toBe(cleaned)
        expect([...cleaned].length).toBeLessThanOrEqual(limits.max)
      }),
      { numRuns: 300 },
    )
  })
})
