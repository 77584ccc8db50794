import { describe, expect, it } from 'vitest'
import { plainForSms, smsLength } from './sms-length.ts'

describe('measuring a text message', () => {
  it.each([
    ['a'.repeat(160), 'gsm7', 160, 1, 160],
    ['a'.repeat(161), 'gsm7', 161, 2, 306],
    ['a'.repeat(306), 'gsm7', 306, 2, 306],
    ['a'.repeat(307), 'gsm7', 307, 3, 459],
    ['€'.repeat(80), 'gsm7', 160, 1, 160],
    ['äöüß', 'gsm7', 4, 1, 160],
    ['ж'.repeat(70), 'ucs2', 70, 1, 70],
    ['ж'.repeat(71), 'ucs2', 71, 2, 134],
    ['🚢', 'ucs2', 2, 1, 70],
  ])('%s', (text, encoding, count, parts, limit) => {
    expect(smsLength(text)).toEqual({ encoding, count, parts, limit })
  })

  it('divides neither an escaped character nor a surrogate pair between two parts', () => {
    const escaped = `${'a'.repeat(152)}€${'a'.repeat(152)}`
    const paired = `${'ж'.repeat(66)}🚢${'ж'.repeat(66)}`
    expect([smsLength(escaped), smsLength(paired)].map(({ count, parts }) => [count, parts])).toEqual([
      [306, 3],
      [134, 3],
    ])
  })
})

describe('the marks of a telephone', () => {
  it('stand for those of typographers, and umlauts stay', () => {
    expect(plainForSms('„Grüße“ – wir’s\u00a0prüfen…')).toBe('"Grüße" - wir\'s prüfen...')
    expect(smsLength(plainForSms('Störung in Mu\u0308nchen')).encoding).toBe('gsm7')
  })

  it('leave letters that a telephone has not, so that a name is not misspelt', () => {
    expect(plainForSms('Łódź')).toBe('Łódź')
  })
})
