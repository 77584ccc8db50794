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
    ['👩‍👩‍👧‍👦'.repeat(9), 20, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
    ['Payments fail.', 1, ''],
  ])('%j in %i characters', (text, limit, expected) => {
    expect(shortened(text, 'en', to(limit))).toBe(expected)
  })
})

describe('a German sentence where there is no room for it', () => {
  it.each([
    ['Sie können sich in allen Filialen und im Netz derzeit nicht anmelden.', 50, ''],
    ['Zahlungen mit der Karte und mit dem Telefon schlagen fehl.', 38, ''],
    [
      'Kartenzahlungen schlagen im ganzen Land fehl, und zwar seit heute früh um sieben.',
      60,
      'Kartenzahlungen schlagen im ganzen Land fehl…',
    ],
    ['Kundinnen und Kunden, die mit Karte zahlen, können nicht bestellen.', 50, ''],
    ['Kundinnen und Kunden können, weil ein Zertifikat abgelaufen ist, nicht bezahlen.', 60, ''],
    ['Überweisungen gehen nicht, Lastschriften und Daueraufträge gehen ohne Ausnahme weiter.', 60, ''],
    ['Überweisungen gehen nicht, Lastschriften und Daueraufträge gehen weiter wie immer.', 60, 'Überweisungen gehen nicht…'],
    ['Wenn Sie mit der Karte zahlen, schlägt die Zahlung an der Kasse fehl.', 40, ''],
    ['Kartenzahlungen schlagen fehl, weil ein Zertifikat abgelaufen ist.', 50, 'Kartenzahlungen schlagen fehl.'],
  ])('%j in %i characters', (text, limit, expected) => {
    expect(shortened(text, 'de', to(limit))).toBe(expected)
  })
})
