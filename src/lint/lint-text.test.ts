import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeKinds } from '../core/notice/notice.ts'
import { languages } from './language/languages.ts'
import { type LintedText, lintText } from './lint-text.ts'
import { elementIds, longestText } from './vocabulary.ts'

const kind = fc.constantFrom(...noticeKinds)
/** Words that the lists know, borders, marks and odd characters: far more likely to meet a phrase than letters at random. */
const fragment = fc.constantFrom(
  ...'we will not never ensure happen again fail to inform provider human error issue cannot log in by 14:30 5% API EU1 no data lost update please use'.split(
    ' ',
  ),
  ...[
    '.',
    ',',
    '\n',
    '\n- ',
    '\n\n',
    '](',
    '<b',
    '>',
    '```',
    '😀',
    '\ud83d',
    '\u202e',
    'é',
    "'",
    '’',
    '(',
    '- ',
    'https://a.b',
    'a@b.c',
    '|',
    '#',
    '1.',
    '\u0000',
  ],
)
const message = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fragment).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

const read = (text: string): LintedText => {
  const linted = lintText({ kind: 'update', text }, languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

describe('lintText, on any text', () => {
  it('quotes exactly what stands between the offsets, counted in code points', () => {
    fc.assert(
      fc.property(kind, message, (kind, text) => {
        const linted = lintText({ kind, text }, languages)
        const points = [...text]
        for (const { start, end, quote } of linted.ok ? linted.value.findings : []) expect(points.slice(start, end).join('')).toBe(quote)
        expect(linted.ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is vague exactly when it has no consequence', () => {
    fc.assert(
      fc.property(kind, message, (kind, text) => {
        const linted = lintText({ kind, text }, languages)
        expect(linted.ok && linted.value.findings.some(({ rule }) => rule === 'vague')).toBe(
          linted.ok && !linted.value.elements.has_consequence,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('gives findings in reading order, those of one rule apart from each other', () => {
    fc.assert(
      fc.property(message, (text) => {
        const blames = read(text).findings.filter(({ rule }) => rule !== 'vague')
        const overlaps = blames.filter((one, at) => blames.slice(0, at).some((other) => other.rule === one.rule && one.start < other.end))
        expect(overlaps).toEqual([])
      }),
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })
})

describe('lintText', () => {
  it('gives exactly the twelve elements', () => {
    expect(Object.keys(read('').elements)).toEqual([...elementIds])
  })

  it.each([['en-GB'], ['EN'], ['en']])('reads "%s"', (language) => {
    expect(lintText({ kind: 'update', text: 'human error', language }, languages)).toMatchObject({ value: { isRead: true } })
  })

  it('claims nothing in a language without lists', () => {
    expect(lintText({ kind: 'update', text: 'human error', language: 'eo' }, languages)).toMatchObject({
      value: { isRead: false, findings: [], notKnown: elementIds },
    })
  })

  it.each([
    ['We do not know yet how many customers are affected.', 'has_scope'],
    ['We are still checking whether any data was lost.', 'has_permanent_consequence_statement'],
    ['The cause is not yet known.', 'has_cause'],
    ['We do not know yet how you are affected.', 'has_consequence'],
  ])('hears "not known yet" in: %s', (text, element) => {
    expect(read(text).notKnown).toContain(element)
  })

  it('reads the longest text, in code points', () => {
    expect(lintText({ kind: 'update', text: '😀'.repeat(longestText) }, languages).ok).toBe(true)
  })

  it('refuses one character more', () => {
    expect(lintText({ kind: 'update', text: '😀'.repeat(longestText + 1) }, languages)).toMatchObject({ fault: { code: 'lint.too_long' } })
  })

  it('explains a fixed repair time otherwise than a promise for ever', () => {
    const [timed, lasting] = read('Logins will be fixed by 17:00. It will never happen again.').findings
    expect(timed?.message).not.toBe(lasting?.message)
  })

  it('says of one word once that it blames and that it is felt', () => {
    const said = (text: string) => read(text).findings.flatMap(({ rule, quote }) => (quote === 'stupid' ? [rule] : []))
    expect([said('Invoices failed by a stupid error.'), said('Invoices failed; that was stupid.')]).toEqual([['blame'], ['blame']])
  })
})
