import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { Language } from '../../core/page/page.ts'
import { dueSentences } from './due-sentences.ts'
import type { RemindedKind } from './due-words.ts'

const facts = { ...dueItem().facts, countedFrom: at('14:00'), at: at('16:00'), opensAt: at('2026-11-30T08:00:00Z') }
const around = { zone: buildPage().zone, isLate: false, isZoned: true }
const said = (kind: RemindedKind, language: Language, now = '15:00', isLate = false) =>
  dueSentences({ kind, facts, dueAt: at('16:00') }, { ...around, language, now: at(now), isLate })
const both = (kind: RemindedKind, now?: string): readonly string[] => [said(kind, 'en', now).why, said(kind, 'de', now).why]

describe('dueSentences', () => {
  it.each<[RemindedKind, string, string, string]>([
    [
      'before_closing',
      '15:00',
      'at 17:00 CET and open again on 30 November 2026 at 09:00 CET.',
      'um 17:00 Uhr MEZ und öffnen wieder am 30. November 2026 um 09:00 Uhr MEZ.',
    ],
    ['promised_update', '15:00', 'The notice of 15:00 CET promised', 'Die Meldung von 15:00 Uhr MEZ hat'],
    [
      'promised_update',
      '2026-11-25T09:00:00Z',
      'The notice of 24 November 2026 at 15:00 CET promised',
      'Die Meldung vom 24. November 2026 um 15:00 Uhr MEZ hat',
    ],
    ['cadence', '2026-11-25T09:00:00Z', 'heard last on 24 November 2026 at 15:00 CET', 'alle am 24. November 2026 um 15:00 Uhr MEZ'],
    ['maintenance_starting', '15:00', 'window begins at 17:00 CET', 'beginnt um 17:00 Uhr MEZ'],
    ['maintenance_starting', '16:10', 'window began at 17:00 CET', 'hat um 17:00 Uhr MEZ begonnen'],
    ['maintenance_over', '15:00', 'window ends at 17:00 CET', 'endet um 17:00 Uhr MEZ'],
    ['first_notice', '2026-11-25T09:00:00Z', 'wrong since 24 November 2026', 'nicht seit dem 24. November 2026'],
  ])('of %s at %s say the time as the language does, and what has passed as past', (kind, now, en, de) => {
    const [english, german] = both(kind, now)
    expect(english).toContain(en)
    expect(german).toContain(de)
  })

  it.each(['We publish a report.', 'We publish a report'])('quote what was promised with one full stop: %s', (what) => {
    const why = (language: Language): string =>
      dueSentences({ kind: 'commitment', facts: { ...facts, what }, dueAt: at('16:00') }, { ...around, language, now: at('15:00') }).why
    expect([why('en'), why('de')]).toEqual([
      'A notice promised it: “We publish a report”.',
      'Eine Meldung hat es zugesagt: „We publish a report“.',
    ])
  })

  it('say what happens if it is missed before, and that it happens once it is late', () => {
    expect(said('commitment', 'en').missed).toBe('If it is missed: The promise counts as missed in your record.')
    expect(said('commitment', 'de', '16:10', true).missed).toBe('Die Zusage steht als versäumt in Ihrer Bilanz.')
  })
})
