import { describe, expect, it } from 'vitest'
import { good } from '../../test/build/good.ts'
import { type TimeZone, tagged } from '../core/brand.ts'
import type { Slots } from '../core/notice/slots.ts'
import { instantOf, parseInstant } from '../core/time.ts'
import { languages } from './language/languages.ts'
import { type LintedNotice, lintNotice } from './lint-notice.ts'
import { noticeToLint } from './notice-to-lint.ts'
import { surroundingsOf } from './surroundings.ts'

const contact = { name: null, email: null, phone: '+44 20 7946 0000', url: null }

const lint = (slots: Omit<Slots, 'notKnown'>, notKnown: Slots['notKnown'] = []): LintedNotice => {
  const content = { slots: { ...slots, notKnown }, freeText: null }
  const linted = lintNotice(noticeToLint({ kind: 'resolution', language: 'en', title: 'Invoices', content, contact }), languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

const missing = (linted: LintedNotice): readonly string[] => linted.missing.map(({ element }) => element)

describe('noticeToLint', () => {
  it('states what is chosen and not written', () => {
    const linted = lint({ now: 'Invoices could not be sent.', permanent: { state: 'nothing_lost' } })
    expect(linted.elements).toMatchObject({ has_permanent_consequence_statement: true, has_contact: true, has_patience_request: true })
  })

  it('at the end asks what is lost until that or what to do is said, as publishing will', () => {
    const change = { phase: 'resolved', severity: 'minor', title: 'Invoices', affected: [] } as const
    const closing = (slots: Omit<Slots, 'notKnown'>) => {
      const content = { slots: { ...slots, notKnown: [] }, freeText: null }
      const linted = lintNotice(
        noticeToLint({ kind: 'resolution', language: 'en', title: 'Invoices', content, contact, change }),
        languages,
      )
      return linted.ok ? linted.value.missing.find(({ element }) => element === 'has_permanent_consequence_statement')?.suggestion : null
    }
    const now = 'Invoices work again. Some data was lost.'
    const asked = 'What is lost or missing, and what should customers do about it?'
    expect(closing({ now, permanent: { state: 'lost' } })).toBe(asked)
    expect(closing({ now, permanent: { state: 'recoverable' } })).toBe(asked)
    expect(closing({ now, permanent: { state: 'lost', detail: 'Invoices of today; send them again.' } })).toBeUndefined()
    expect(closing({ now, permanent: { state: 'lost' }, workaround: 'Send the invoices of today again.' })).toBeUndefined()
    expect(closing({ now, permanent: { state: 'nothing_lost' } })).toBeUndefined()
  })

  it('takes "still checking" for an answer, not for a statement', () => {
    const linted = lint({ permanent: { state: 'checking' } })
    expect([linted.elements.has_permanent_consequence_statement, missing(linted).includes('has_permanent_consequence_statement')]).toEqual([
      false,
      false,
    ])
  })

  it('takes "not known yet" for an answer', () => {
    expect(missing(lint({}, ['scope', 'now']))).not.toContain('has_scope')
  })

  const report = (given: Partial<Parameters<typeof noticeToLint>[0]>) => {
    const change = { phase: 'resolved', severity: 'major', affected: [] } as const
    const content = { slots: { notKnown: [] }, freeText: 'Done: Watch certificates (Platform).' }
    const linted = lintNotice(
      noticeToLint({ kind: 'report', language: 'en', title: 'Invoices', content, contact, change, ...given }),
      languages,
    )
    return good(linted)
  }

  it('takes promised actions for what is done so that it does not come again', () => {
    expect(missing(report({}))).toContain('has_prevention_plan')
    expect(missing(report({ promises: [{ kind: 'action', what: 'Watch certificates (Platform)' }] }))).not.toContain('has_prevention_plan')
  })

  it('asks for nothing where only actions are settled, and finds nothing vague in it', () => {
    const around = surroundingsOf({
      incident: { window: null, isDrill: false },
      others: [],
      page: { zone: tagged<TimeZone>('UTC') },
      components: [],
      commitments: [],
      ledger: [
        { id: 'action', kind: 'action', what: 'Watch certificates (Platform)', dueAt: null },
        { id: 'report', kind: 'report', what: 'We publish a report.', dueAt: null },
      ],
      language: 'en',
      now: instantOf('2026-01-01T12:00:00Z'),
    })
    const settling = (...ids: readonly string[]) => report({ surroundings: around, settles: ids.map((commitmentId) => ({ commitmentId })) })
    expect(settling('action')).toMatchObject({ asked: [], findings: [] })
    expect(missing(settling('action', 'report'))).toContain('has_consequence')
  })

  it('reads why times are put right', () => {
    const { findings } = lint({ now: 'Invoices work again.', retimed: 'Our careless intern misread the clock, caused by human error.' })
    expect(findings.map(({ slot }) => slot)).toContain('retimed')
  })

  it('does not read a cause that nobody verified', () => {
    expect(lint({ cause: { text: 'Human error.', verified: false } })).toMatchObject({ elements: { has_cause: false } })
  })

  it('states the moment since when and the next update', () => {
    const at = parseInstant('2026-03-01T10:00:00Z')
    const linted = at.ok ? lint({ since: at.value, nextUpdate: { by: at.value, onChange: false } }) : null
    expect(linted?.elements).toMatchObject({ has_start_time: true, has_next_update_promise: true, next_update_has_time: true })
  })

  it('takes a slot that still has a blank of a template for unanswered', () => {
    expect(missing(lint({ now: 'Cards are refused.', scope: '{all customers, or which of them}.' }))).toContain('has_scope')
    expect(missing(lint({ now: 'Cards are refused.', scope: 'All {which kind of} customers' }))).toContain('has_scope')
    expect(missing(lint({ now: 'Cards are refused.', scope: 'All customers' }))).not.toContain('has_scope')
  })

  it('states when planned work takes place', () => {
    const [startsAt, endsAt] = [instantOf('2026-03-01T10:00:00Z'), instantOf('2026-03-01T12:00:00Z')]
    const content = { slots: { notKnown: [] }, freeText: null }
    const stated = noticeToLint({ kind: 'maintenance', language: 'en', title: 'x', content, contact, window: { startsAt, endsAt } }).stated
    expect(stated).toContain('has_start_time')
  })

  it('is quiet about a notice that says everything', () => {
    const at = parseInstant('2026-03-01T10:00:00Z')
    const linted = lint({
      now: 'Invoices could not be sent.',
      scope: 'All shops in Bern',
      permanent: { state: 'nothing_lost' },
      action: 'We replaced the printer server.',
      cause: { text: 'A disk was full.', verified: true },
      ...(at.ok ? { since: at.value } : {}),
    })
    expect([linted.findings, linted.missing]).toEqual([[], []])
  })
})
