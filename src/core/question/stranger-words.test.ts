import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShownName, parseWords, stretchesOf } from './stranger-words.ts'

describe('what a reader writes', () => {
  it('keeps its lines, but not its deserts', () => {
    const result = parseWords('  When does it work?  \r\n\n\n\n\nWe cannot sign in.\n', 'question')
    expect(result).toEqual({ ok: true, value: 'When does it work?\n\nWe cannot sign in.' })
  })

  it.each([
    ['nothing', ' \n '],
    ['too much', 'x'.repeat(1001)],
    ['a wall of lines', 'x\n'.repeat(41)],
    ['letters that turn the line around', 'out \u202etuo'],
    ['towers of accents', `e${'\u0301'.repeat(60)}`],
  ])('may not be %s', (_, text) => expect(parseWords(text, 'question').ok).toBe(false))
})

describe('the shown name', () => {
  const own = ['Meridian', 'Meridian Support']
  const isTaken = (name: string) => parseShownName(name, own).ok

  it('is theirs to choose', () => expect(['Ana', 'Ana B.', '李雷', 'Dr. O’Neill', '🐙 7'].map(isTaken)).not.toContain(false))

  it.each(['ana@example.org', 'ana＠example.org', 'https://x.example', 'www.x.example', 'x.example/a', '…', '\u200b', 'x'.repeat(41)])(
    'is not "%s"',
    (name) => expect(isTaken(name)).toBe(false),
  )

  it.each([
    'meridian',
    'Méridian',
    'ＭＥＲＩＤＩＡＮ',
    'Meridian-Support',
    ' Meridian  Support! ',
    'Мeridian',
    'Meridiаn',
    '<b>Meridian</b>',
  ])('does not pass for the organisation as "%s"', (name) => expect(isTaken(name)).toBe(false))
})

describe('links in it', () => {
  const linked = (text: string) => stretchesOf(text).flatMap(({ href }) => href ?? [])

  it('are whole addresses without what ends the sentence', () => {
    expect(stretchesOf('See https://example.org/a_(b), or (http://example.org/c).')).toEqual([
      { text: 'See ' },
      { text: 'https://example.org/a_(b)', href: 'https://example.org/a_(b)' },
      { text: ', or (' },
      { text: 'http://example.org/c', href: 'http://example.org/c' },
      { text: ').' },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    'https://bаnk.example/',
    'https://',
    'ftp://example.org',
  ])('are not made of %s', (text) => expect(linked(text)).toEqual([]))

  it('lose no character, and are all http or https', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom('https://example.org/a?b=c#d', 'http://[::1]:8/', 'https://', ' ', '"', '<a href=', ').', '@', 'é', '\u202e', '😀'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const stretches = stretchesOf(text)
        expect(stretches.map((one) => one.text).join('')).toBe(text)
        for (const { href } of stretches) if (href !== undefined) expect(href).toMatch(/^https?:\/\/[!#-;=?-[\]_a-z~]+$/i)
      }),
    )
  })
})
