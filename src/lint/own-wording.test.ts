import { describe, expect, it } from 'vitest'
import { en } from '../core/notice/wording/en.ts'
import { lintText } from './lint-text.ts'
import type { ElementId } from './vocabulary.ts'

const read = (text: string) => {
  const linted = lintText({ kind: 'resolution', text })
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

// The product's own sentences reach readers, and come back as free text: they must mean to the ring what they mean to us.
describe('the words that the product itself puts into a notice', () => {
  it.each<[ElementId, string]>([
    ['has_scope', en.affected('all shops in Bern')],
    ['has_workaround', en.workaround('pay in cash')],
    ['has_cause', en.cause('a power failure in the building')],
    ['has_permanent_consequence_statement', en.permanent.nothing_lost],
    ['has_permanent_consequence_statement', en.permanent.lost],
    ['has_permanent_consequence_statement', en.permanent.recoverable],
    ['has_start_time', en.since('14:05 CET')],
    ['has_start_time', en.fromTo('14:05 CET', '15:10 CET', '1 hour')],
    ['has_next_update_promise', en.nextOnChange],
    ['has_next_update_promise', en.nextBy('14:30 CET')],
    ['next_update_has_time', en.nextByOrSooner('14:30 CET')],
    ['has_contact', en.contact(en.ways.email('help@example.com'), false)],
    ['has_contact', en.contact(en.ways.phone('+44 20 7946 0000'), true)],
    ['has_patience_request', en.contact(en.ways.url('https://example.com/help'), false)],
  ])('have %s: %s', (element, text) => {
    expect(read(text).elements[element]).toBe(true)
  })

  it.each<[ElementId, string]>([
    ['has_cause', en.causeUnconfirmed],
    ['has_cause', en.notKnown.cause],
    ['has_scope', en.notKnown.scope],
    ['has_permanent_consequence_statement', en.notKnown.permanent],
    ['has_permanent_consequence_statement', en.permanent.checking],
  ])('say that %s is not known yet: %s', (element, text) => {
    expect([read(text).elements[element], read(text).notKnown.includes(element)]).toEqual([false, true])
  })

  it.each([[en.permanent.nothing_lost], [en.worksAgain], [en.nextOnChange], [en.unnamedProblem], [en.notKnown.permanent]])(
    'are no consequence: %s',
    (text) => {
      expect(read(text).elements.has_consequence).toBe(false)
    },
  )

  it('find no fault with themselves', () => {
    const text = [en.permanent.nothing_lost, en.causeUnconfirmed, en.nextByOrSooner('14:30 CET'), en.worksAgain, en.drill].join(' ')
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['vague'])
  })
})
