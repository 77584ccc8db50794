import { describe, expect, it } from 'vitest'
import { de } from '../core/notice/wording/de.ts'
import { en } from '../core/notice/wording/en.ts'
import type { Wording } from '../core/notice/wording/wording.ts'
import { languages } from './language/languages.ts'
import { lintText } from './lint-text.ts'
import type { ElementId } from './vocabulary.ts'

const read = (text: string, language: string) => {
  const linted = lintText({ kind: 'resolution', text, language }, languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

const clock = (text: string) => ({ text, isDated: false })
const tenses = ['ahead', 'now', 'over'] as const
const waysIn = ({ ways }: Wording) => ({
  email: ways.email('help@example.com'),
  phone: ways.phone('+44 20 7946 0000'),
  url: ways.url('https://example.com/help'),
})
const spoken = [
  {
    language: 'en',
    words: en,
    zone: 'CET',
    hour: '1 hour',
    scope: 'all shops in Bern',
    cause: 'a power failure in the building',
    workaround: 'pay in cash',
  },
  {
    language: 'de',
    words: de,
    zone: 'Uhr MEZ',
    hour: '1 Stunde',
    scope: 'alle Filialen in Bern',
    cause: 'ein Stromausfall im Gebäude',
    workaround: 'zahlen Sie bar',
  },
]

// The product's own sentences reach readers, and come back as free text: they must mean to the ring what they mean to us.
describe.each(spoken)('the words that the product itself puts into a notice in $language', ({ language, words, zone, hour, ...said }) => {
  const ways = waysIn(words)
  const now = `14:05 ${zone}`

  it.each<[ElementId, string]>([
    ['has_scope', `${words.leads.scope.now}${said.scope}`],
    ['has_cause', `${words.leads.cause.now}${said.cause}`],
    ...tenses.flatMap((tense): [ElementId, string][] => [
      ['has_workaround', `${words.leads.workaround[tense]}${said.workaround}`],
      ['has_permanent_consequence_statement', words.permanent[tense].nothing_lost],
      ['has_permanent_consequence_statement', words.permanent[tense].lost],
      ['has_permanent_consequence_statement', words.permanent[tense].recoverable],
    ]),
    ['has_start_time', words.since(clock(now))],
    ['has_start_time', words.fromTo(clock('14:05'), clock(now), hour)],
    ['has_next_update_promise', words.nextOnChange],
    ['has_next_update_promise', words.nextBy(clock(now))],
    ['next_update_has_time', words.nextByOrSooner(clock(now))],
    ['has_contact', words.contact(null, [ways.email], false)],
    ['has_contact', words.contact('Ana Silva', [ways.email, ways.phone], true)],
    ['has_contact', words.contact(null, [ways.phone], true)],
    ['has_patience_request', words.contact(null, [ways.url], false)],
  ])('have %s: %s', (element, text) => {
    expect(read(text, language).elements[element]).toBe(true)
  })

  it.each<[ElementId, string]>([
    ['has_cause', words.causeUnconfirmed],
    ['has_cause', words.notKnown.now.cause],
    ...tenses.flatMap((tense): [ElementId, string][] => [
      ['has_scope', words.notKnown[tense].scope],
      ['has_permanent_consequence_statement', words.notKnown[tense].permanent],
      ['has_permanent_consequence_statement', words.permanent[tense].checking],
    ]),
  ])('say that %s is not known yet: %s', (element, text) => {
    expect([read(text, language).elements[element], read(text, language).notKnown.includes(element)]).toEqual([false, true])
  })

  it.each([
    ...tenses.flatMap((tense) => [words.permanent[tense].nothing_lost, words.notKnown[tense].permanent, words.notKnown[tense].now]),
    words.worksAgain,
    words.nextOnChange,
    words.unnamedProblem,
  ])('are no consequence: %s', (text) => {
    expect(read(text, language).elements.has_consequence).toBe(false)
  })

  it('find no fault with themselves', () => {
    const text = [
      words.permanent.over.nothing_lost,
      words.causeUnconfirmed,
      words.nextByOrSooner(clock(now)),
      words.worksAgain,
      words.drill,
    ].join(' ')
    expect(read(text, language).findings.map(({ rule }) => rule)).toEqual(['vague'])
  })
})
