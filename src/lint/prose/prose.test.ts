import { describe, expect, it } from 'vitest'
import { englishSpelling } from '../language/english/spelling.ts'
import { proseOf } from './prose.ts'
import { hasShape, shapes } from './token.ts'

const sentencesOf = (text: string): readonly string[] =>
  proseOf(text, englishSpelling).sentences.map(({ start, end }) => text.slice(start, end))
const wordsOf = (text: string): readonly string[] =>
  proseOf(text, englishSpelling).sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm))
const shaped = (text: string, mask: number): readonly string[] =>
  proseOf(text, englishSpelling).sentences.flatMap(({ tokens }) => tokens.filter((token) => hasShape(token, mask)).map(({ norm }) => norm))

describe('sentences', () => {
  it.each([
    ['end at full stops', 'Logins fail. We look into it.', ['Logins fail', 'We look into it']],
    ['go on after an abbreviation', 'It takes approx. ten minutes, i.e. not long.', ['It takes approx. ten minutes, i.e. not long']],
    ['go on after the dot of a day', 'On 5. January it failed.', ['On 5. January it failed']],
    ['keep figures whole', 'Version 1.26 costs 3.50 euro.', ['Version 1.26 costs 3.50 euro']],
    ['end where the space was forgotten', 'It is back.We watch it.', ['It is back', 'We watch it']],
    [
      'go on over a wrapped line',
      'This line was wrapped by an editor at eighty characters and\ngoes on.',
      ['This line was wrapped by an editor at eighty characters and\ngoes on'],
    ],
    ['end with a short line', 'Logins fail\nWe look into it', ['Logins fail', 'We look into it']],
    ['are one for each list item', '- Logins fail\n- Mail is slow', ['Logins fail', 'Mail is slow']],
    ['are one for each numbered item', '1. Restart\n2. Wait', ['Restart', 'Wait']],
    ['leave fenced code out', 'Logins fail.\n```\nTypeError: x\n```\nSorry.', ['Logins fail', 'Sorry']],
    ['leave HTML blocks apart', 'Logins fail<br>We look into it', ['Logins fail', 'We look into it']],
    ['are none in an empty text', '  \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('words', () => {
  it.each([
    [
      'undo contractions',
      "We can't, won't and didn't; they're late, it'll take time",
      'we can not , will not and did not ; they are late , it will take time',
    ],
    ['take typographic apostrophes', 'we’ve', 'we have'],
    ['part "cannot"', 'You cannot log in', 'you can not log in'],
    ['part hyphens', 'third-party follow-up', 'third party follow up'],
    ['part a figure and its unit', '30min', '30 min'],
    ['keep domains whole', 'See status.example.com now', 'see status.example.com now'],
    ['step over Markdown', '**Mail** is _slow_ in `EU`', 'mail is slow in eu'],
    ['give links no words', 'See https://example.com/a_b?c=d. Thanks', 'see  thanks'],
    ['know letters of other scripts', 'Übung καλά', 'übung καλά'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected)
  })
})

describe('shapes', () => {
  it.each([
    [
      'clocks',
      'at 14:30, 2:45 PM, 4am, 16h45, 0230 UTC, noon or 2026-03-01T04:10Z',
      shapes.clock,
      '14:30 2:45 4am 16h45 0230 noon 2026-03-01t04:10z',
    ],
    ['no clocks', 'about 3.48 % of 1.26, ratio 99.5, 1234 jobs', shapes.clock, ''],
    ['dates', 'on 3 March, June 4th, 2026-01-17 and 17.11.2026, maybe in May', shapes.date, 'march june 2026-01-17 17.11.2026'],
    ['names', 'The app iOS fails in Berlin and on GitHub', shapes.name, 'ios berlin github'],
    ['addresses', 'Write to help.desk@example.co.uk today', shapes.email, 'help.desk@example.co.uk'],
    ['percentages', '15% and 20 % of 30', shapes.percent, '15 20'],
  ])('%s', (_, text, mask, expected) => {
    expect(shaped(text, mask).join(' ')).toBe(expected)
  })
})

it('every word has its place, also one whose small letters are more than its capitals', () => {
  const text = 'İİİİİİ’s portal fails, and İİİİİİ’re waiting'
  const places = proseOf(text, englishSpelling).sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
  expect(places).toEqual(['İİİİİİ’s', 'portal', 'fails', ',', 'and', 'İİİİİİ’re', 'waiting'])
})
