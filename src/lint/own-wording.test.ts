import { describe, expect, it } from 'vitest'
import { en } from '../core/notice/wording/en.ts'
import { languages } from './language/languages.ts'
import { lintText } from './lint-text.ts'
import type { ElementId } from './vocabulary.ts'

const read = (text: string) => {
  const linted = lintText({ kind: 'resolution', text }, languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

const clock = (text: string) => ({ text, isDated: false })
const tenses = ['ahead', 'now', 'over'] as const
const ways = {
  email: en.ways.email('help@example.com'),
  phone: en.ways.phone('+44 20 7946 0000'),
  url: en.ways.url('https://example.com/help'),
}

// The product's own sentences reach readers, and come back as free text: they must mean to the ring what they mean to us.
describe('the words that the product itself puts into a notice', () => {
  it.each<[ElementId, string]>([
    ['has_scope', `${en.leads.scope.now}all shops in Bern`],
    ['has_cause', `${en.leads.cause.now}a power failure in the building`],
    ...tenses.flatMap((tense): [ElementId, string][] => [
      ['has_workaround', `${en.leads.workaround[tense]}pay in cash`],
      ['has_permanent_consequence_statement', en.permanent[tense].nothing_lost],
      ['has_permanent_consequence_statement', en.permanent[tense].lost],
      ['has_permanent_consequence_statement', en.permanent[tense].recoverable],
    ]),
    ['has_start_time', en.since(clock('14:05 CET'))],
    ['has_start_time', en.fromTo(clock('14:05'), clock('15:10 CET'), '1 hour')],
    ['has_next_update_promise', en.nextOnChange],
    ['has_next_update_promise', en.nextBy(clock('14:30 CET'))],
    ['next_update_has_time', en.nextByOrSooner(clock('14:30 CET'))],
    ['has_contact', en.contact(null, [ways.email], false)],
    ['has_contact', en.contact('Ana Silva', [ways.email, ways.phone], true)],
    ['has_contact', en.contact(null, [ways.phone], true)],
    ['has_patience_request', en.contact(null, [ways.url], false)],
  ])('have %s: %s', (element, text) => {
    expect(read(text).elements[element]).toBe(true)
  })

  it.each<[ElementId, string]>([
    ['has_cause', en.causeUnconfirmed],
    ['has_cause', en.notKnown.now.cause],
    ...tenses.flatMap((tense): [ElementId, string][] => [
      ['has_scope', en.notKnown[tense].scope],
      ['has_permanent_consequence_statement', en.notKnown[tense].permanent],
      ['has_permanent_consequence_statement', en.permanent[tense].checking],
    ]),
  ])('say that %s is not known yet: %s', (element, text) => {
    expect([read(text).elements[element], read(text).notKnown.includes(element)]).toEqual([false, true])
  })

  it.each([
    ...tenses.flatMap((tense) => [en.permanent[tense].nothing_lost, en.notKnown[tense].permanent, en.notKnown[tense].now]),
    en.worksAgain,
    en.nextOnChange,
    en.unnamedProblem,
  ])('are no consequence: %s', (text) => {
    expect(read(text).elements.has_consequence).toBe(false)
  })

  it('find no fault with themselves', () => {
    const text = [en.permanent.over.nothing_lost, en.causeUnconfirmed, en.nextByOrSooner(clock('14:30 CET')), en.worksAgain, en.drill].join(
      ' ',
    )
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['vague'])
  })
})
