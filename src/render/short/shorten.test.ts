import { describe, expect, it } from 'vitest'
import { shortened } from './shorten.ts'

const to = (limit: number) => (text: string) => [...text].length <= limit

describe('a sentence where there is no room for it', () => {
  it.each([
    ['Card payments fail.', 40, 'Card payments fail.'],
    ['Card payments fail in all shops, because a certificate has expired.', 60, 'Card payments fail in all shops.'],
    ['Kartenzahlungen schlagen fehl, weil ein Zertifikat abgelaufen ist.', 50, 'Kartenzahlungen schlagen fehl.'],
    ['Card payments work, but refunds and vouchers fail everywhere.', 40, 'Card payments work, but refunds…'],
    ['If you pay by card, because you must, the payment fails.', 45, 'If you pay by card, because you must…'],
    ['Payments by card and by transfer fail in the north of the country.', 40, 'Payments by card and by transfer fail…'],
    ['Zahlungen mit der Karte und mit dem Telefon schlagen fehl.', 38, 'Zahlungen mit der Karte…'],
    ['👩‍👩‍👧‍👦'.repeat(9), 20, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
    ['Payments fail.', 1, ''],
  ])('%j in %i characters', (text, limit, expected) => {
    expect(shortened(text, to(limit))).toBe(expected)
  })
})
