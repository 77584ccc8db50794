import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { CommitmentId, OperatorId } from '../brand.ts'
import { isFilled, isInWordsOf } from './is-in-words-of.ts'

describe('isFilled', () => {
  it.each([
    ['Customers cannot {do what as usual}.', 'Customers cannot pay by card.', true],
    ['Customers cannot {do what as usual}.', 'Customers cannot .', false],
    ['Customers cannot {do what as usual}.', 'Customers cannot pay.\nIt is our fault.', false],
    ['Customers cannot {do what as usual}.', 'Customers cannot pay. We are sorry', false],
    ['{organisation} cannot be used: {what customers cannot do}.', 'Harbourline cannot be used: no declarations.', true],
    ['We are looking into it.', 'We are looking into it.', true],
    ['We are looking into it.', 'We are looking into it. Promised.', false],
    ['{what still works}', 'Everything else', true],
    ['{what still works}', 'x'.repeat(301), false],
  ])('of %j says of %j: %s', (source, said, isSo) => expect(isFilled(source, said)).toBe(isSo))

  it('takes whatever one line stands in the blanks, quickly', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'é'), minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && text !== '')
    fc.assert(fc.property(word, word, (a, b) => isFilled('From {a place} to {another place}!', `From ${a} to ${b}!`)))
  })
})

describe('isInWordsOf', () => {
  const template = {
    variants: [
      { language: 'en' as const, name: 'First', texts: { now: 'Customers cannot {do what as usual}.', action: 'We are looking into it.' } },
    ],
  }
  const now = 'Customers cannot pay by card.'

  it.each([
    [{ now, action: 'We are looking into it.' }, true],
    [{ now }, true],
    [{ now, action: 'It is our fault.' }, false],
    [{ now, works: 'Transfers work.' }, false],
    [{ now, technical: 'The gateway is down.' }, false],
  ])('of %j says %s', (slots, isSo) => expect(isInWordsOf(buildNotice({ slots }), template)).toBe(isSo))

  it("knows no promise and no settled one, whose words are anybody's", () => {
    const standsFor = sampleId<OperatorId>('pr')
    const promised = { kind: 'report' as const, what: 'Everybody is refunded.', by: null, standsFor, confirmedBy: null }
    const promises = [{ ...promised, isPublic: true }]
    const settles = [{ commitmentId: sampleId<CommitmentId>('cm'), outcome: 'kept' as const }]
    expect(isInWordsOf(buildNotice({ slots: { now }, promises }), template)).toBe(false)
    expect(isInWordsOf(buildNotice({ slots: { now }, settles }), template)).toBe(false)
  })

  it('knows no words of another language', () => {
    expect(isInWordsOf(buildNotice({ slots: { now }, language: 'de' }), template)).toBe(false)
  })
})
