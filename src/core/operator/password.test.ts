import { describe, expect, it } from 'vitest'
import { parsePassword } from './password.ts'

const around = { email: 'vera.winter@quillon.example', name: 'Vera Winterfeld', organisation: 'Quillon Cloud' }
const isTaken = (text: string): boolean => parsePassword(text, around).ok

describe('a new password', () => {
  it.each(['tall grass under boats', 'x9$Lq2!vTz0p', 'Über den Fluss im März', '🦊🦉🦊🦔🐝🦋🐌🐛🐙🦑🦀🐠', 'lanterns-over-7-hills'])(
    'may be %j',
    (text) => {
      expect(isTaken(text)).toBe(true)
    },
  )

  it.each([
    ['too short', 'x9$Lq2!vTz0'],
    ['too long', 'ab4k'.repeat(33)],
    ['a well-known one', 'correct horse battery staple'],
    ['a well-known word with digits', 'Password123456!'],
    ['well-known words', 'AdminWelcomePassw0rd'],
    ['a season and a year', 'Sommer2026Sommer2026'],
    ['a run of digits', '123456789012'],
    ['a row of keys', 'qwertyuiopasdfgh'],
    ['few different characters', 'abababababababab'],
    ['nothing but blanks', '              '],
    ['half a character', `tall grass under ${'\ud800'}`],
  ])('is refused when it is %s', (_why, text) => {
    expect(isTaken(text)).toBe(false)
  })

  it.each(['vera.winter-is-here', 'the Vera Winterfeld way', 'up up QuillonCloud away', 'Vera-Winter at large'])(
    'is refused with a name in it: %j',
    (text) => {
      expect(isTaken(text)).toBe(false)
    },
  )

  it('is not repeated when it is refused', () => {
    expect(JSON.stringify(parsePassword('Password123456!', around))).not.toContain('123456')
  })
})
