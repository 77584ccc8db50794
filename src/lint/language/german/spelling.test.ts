import { describe, expect, it } from 'vitest'
import { proseOf } from '../../prose/prose.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import { germanSpelling } from './spelling.ts'

const sentencesOf = (text: string): readonly string[] =>
  proseOf(text, germanSpelling).sentences.map(({ start, end }) => text.slice(start, end))
const tokensOf = (text: string) => proseOf(text, germanSpelling).sentences.flatMap(({ tokens }) => tokens)
const shaped = (text: string, mask: number): string =>
  tokensOf(text)
    .filter((token) => hasShape(token, mask))
    .map(({ norm }) => norm)
    .join(' ')

describe('German sentences', () => {
  it.each([
    ['go on after a day', 'Am 3. März um 9 Uhr begann es.', ['Am 3. März um 9 Uhr begann es']],
    ['go on after a day in figures', 'Am 24.11. ab 22 Uhr arbeiten wir.', ['Am 24.11. ab 22 Uhr arbeiten wir']],
    ['go on after a short form', 'Betroffen sind ca. Kunden und z. B. Shops.', ['Betroffen sind ca. Kunden und z. B. Shops']],
    ['end after a figure', 'Das ist Phase 2. Danach geht es weiter.', ['Das ist Phase 2', 'Danach geht es weiter']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('German words', () => {
  it('are spelt one way, with their own offsets', () => {
    const text = 'Störungen für Kund:innen, Grüße, geht’s'
    expect(tokensOf(text).map(({ norm }) => norm)).toEqual(['stoerungen', 'fuer', 'kundinnen', ',', 'gruesse', ',', 'geht', 'es'])
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toContain('Kund:innen')
  })

  it.each([
    [
      'clock times',
      'Seit 14:30 Uhr, ab 9 Uhr, um 14.15, bis 22h, von 9-11 Uhr, 17 MEZ, in 9 Minuten',
      shapes.clock,
      '14:30 9 14.15 9-11 17',
    ],
    ['days', 'Am 3. März, 24.11., 24.11.2026, Dienstag, 5. Dezember', shapes.date, 'maerz 24.11. 24.11.2026 dezember'],
    ['infinitives', 'Kunden können Rechnungen öffnen, seit wegen', shapes.activity, 'oeffnen'],
    [
      'participles',
      'Es wurde behoben, neu gestartet, aktualisiert und ausgetauscht; Versand',
      shapes.participle,
      'behoben gestartet aktualisiert ausgetauscht',
    ],
    ['no names from capitals', 'Die Rechnungen bei GitHub', shapes.name, 'github'],
  ])('have %s', (_, text, mask, expected) => {
    expect(shaped(text, mask)).toBe(expected)
  })
})
