import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Use another card, e.g. Visa. Thank you', ['Use another card, e.g. Visa.', 'Thank you.']],
    ['Seit dem 25. November, z. B. in Wien. Mehr bald.', ['Seit dem 25. November, z. B. in Wien.', 'Mehr bald.']],
    ['Hello all,\nwe are on it.', ['Hello all, we are on it.']],
    ['- Cards\n- Vouchers\n\n1. Pay', ['Cards.', 'Vouchers.', 'Pay.']],
    ['支払いができません。もう一度。', ['支払いができません。', 'もう一度。']],
    ['Version 2.4 fails at 12:30.', ['Version 2.4 fails at 12:30.']],
    ['...\n—', []],
    ['It says “closed.” We know', ['It says “closed.”', 'We know.']],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})
