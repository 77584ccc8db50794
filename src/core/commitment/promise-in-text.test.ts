import { describe, expect, it } from 'vitest'
import { type TimeZone, tagged } from '../brand.ts'
import type { Language } from '../page/page.ts'
import { instantOf, localText } from '../time.ts'
import { promisesInText, readAsPromise } from './promise-in-text.ts'

const zone = tagged<TimeZone>('Europe/Berlin')
// A Saturday, 23:31 in Berlin.
const now = instantOf('2026-11-28T22:31:00Z')
const found = (text: string, language: Language = 'en') =>
  promisesInText(text, { language, zone, now }).map(({ kind, by }) => [kind, by && localText(by, zone)])

describe('a promise in what is written', () => {
  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ['Card payments will be fixed by 02:00.', [['repair_time', '2026-11-29T02:00']]],
    ['We expect it to work again by 02:00.', [['repair_time', '2026-11-29T02:00']]],
    ['We will publish a report by Friday.', [['report', '2026-12-04T17:00']]],
    ['We will add a second line by Tuesday at 9 am.', [['action', '2026-12-01T09:00']]],
    ['It should be back within two hours. Thank you.', [['repair_time', '2026-11-29T01:31']]],
    ['All mailboxes will be back by tomorrow 17:30 CET.', [['repair_time', '2026-11-29T17:30']]],
    ['Uploads will work again by 14:00 EST.', [['action', null]]],
    ['We will write again by 23:45.', []],
    ['The next update will be here by 02:00.', []],
    ['Orders failed until 22:10.', []],
  ])('is found: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ['Die Kartenzahlung wird bis 2 Uhr behoben sein.', [['repair_time', '2026-11-29T02:00']]],
    ['Wir rechnen damit, dass sie bis 02:30 Uhr wieder läuft.', [['repair_time', '2026-11-29T02:30']]],
    ['Wir werden bis Freitag einen Abschlussbericht veröffentlichen.', [['report', '2026-12-04T17:00']]],
    ['Wir melden uns bis 23:45 Uhr wieder, auch wenn wir nichts Neues wissen werden.', []],
  ])('is found in German: %s', (text, expected) => {
    expect(found(text, 'de')).toEqual(expected)
  })

  it('is an action where nothing says what else', () => {
    expect(readAsPromise('This will never happen again', { language: 'en', zone, now })).toMatchObject({ kind: 'action', by: null })
  })
})
