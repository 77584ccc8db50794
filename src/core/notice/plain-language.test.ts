import { describe, expect, it } from 'vitest'
import { otherLanguage, plainLanguage } from './plain-language.ts'
import type { Slots } from './slots.ts'

describe('the language of a text', () => {
  it.each([
    ['You cannot pay by card in the shop.', 'en'],
    ['Invoices are not sent at the moment, and we do not know why.', 'en'],
    ['Sie können im Laden nicht mit Karte zahlen.', 'de'],
    ['Rechnungen werden derzeit nicht versendet.', 'de'],
    ['Wir haben den Anbieter gewechselt und beobachten die Lage.', 'de'],
    ['Die Anmeldung mit „Single Sign-On for Teams“ ist für alle Kunden gestört und wird nicht angenommen.', 'de'],
  ])('is plain: %s', (text, language) => {
    expect(plainLanguage(text)).toBe(language)
  })

  it.each([
    [''],
    ['Kartenzahlungen schlagen fehl.'],
    ['API down'],
    ['Wir prüfen das Update of the day and the backup for the server.'],
    ['Vous ne pouvez pas payer par carte dans le magasin.'],
    ['Het is niet mogelijk om met een kaart te betalen.'],
    ['支払いができません。'],
    [`the of and ${'Kartenzahlungen Gutscheine Überweisungen '.repeat(20)}`],
  ])('is not plain: %s', (text) => {
    expect(plainLanguage(text)).toBeUndefined()
  })
})

describe('a notice in another language than it is set to', () => {
  const german = 'Sie können nicht mit Karte zahlen.'
  const english = 'You cannot pay with any of your cards at the moment.'
  const content = (slots: Partial<Slots>, freeText: string | null = null) => ({ slots: { notKnown: [], ...slots }, freeText })

  it('is so as a whole, whichever fields the words stand in', () => {
    const written = content({ scope: 'Alle Kunden und ihre Filialen' }, 'Wir arbeiten daran.')
    expect(otherLanguage(written, 'en')).toEqual({ language: 'de', isWhole: true })
    expect(otherLanguage(written, 'de')).toBeUndefined()
  })

  it('is so in a part where two languages are mixed', () => {
    expect(otherLanguage(content({ now: english, workaround: german }), 'en')).toEqual({ language: 'de', isWhole: false })
  })

  it('is not so where too little is written', () => {
    expect(otherLanguage(content({ now: 'Karten gehen nicht' }), 'en')).toBeUndefined()
  })
})
