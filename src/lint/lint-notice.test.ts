import { describe, expect, it } from 'vitest'
import { languages } from './language/languages.ts'
import { type LintedNotice, lintNotice, type NoticeToLint } from './lint-notice.ts'

const lint = (notice: Omit<NoticeToLint, 'kind'>): LintedNotice => {
  const linted = lintNotice({ kind: 'first-notice', ...notice }, languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

describe('lintNotice', () => {
  it('counts filled slots as elements', () => {
    const { elements } = lint({
      texts: { now: 'Invoices cannot be sent.', scope: 'Two shops in Bern', workaround: 'Print them', cause: 'Fire', action: 'Pumping' },
    })
    expect(elements).toMatchObject({ has_scope: true, has_workaround: true, has_cause: true, has_actions_taken: true, has_contact: false })
  })

  it('counts slots that are answered without words', () => {
    expect(lint({ texts: { now: 'Invoices cannot be sent.' }, present: ['permanent'] }).elements.has_permanent_consequence_statement).toBe(
      true,
    )
  })

  it('counts what the record states', () => {
    const { missing } = lint({
      texts: { now: 'Invoices cannot be sent.' },
      stated: ['has_start_time', 'has_next_update_promise', 'next_update_has_time'],
    })
    expect(missing.map(({ element }) => element)).not.toContain('has_start_time')
  })

  it('believes a consequence whose words it does not know', () => {
    expect(lint({ texts: { now: 'The kiosks print tickets upside down.' } }).findings).toEqual([])
  })

  it('hangs what it says of a late word on the field that promises the next one, and on words once it is over', () => {
    const about = (phase: 'investigating' | 'resolved') => {
      const record = { phase, now: '2026-11-28T12:00', missed: { by: '2026-11-28T11:30', minutes: 30 } }
      const { findings } = lint({ texts: { now: 'You cannot pay by card.' }, record })
      return findings.flatMap((finding) => (finding.rule === 'broken-promise' ? [finding.about] : []))
    }
    expect([about('investigating'), about('resolved')]).toEqual([['nextUpdate'], [undefined]])
  })

  it('does not believe a stand-in in the slot for the consequence', () => {
    const { findings } = lint({ texts: { now: 'There is an issue with our platform.' } })
    expect(findings.map(({ rule, slot, quote }) => ({ rule, slot, quote }))).toEqual([{ rule: 'vague', slot: 'now', quote: 'an issue' }])
  })

  it('calls a notice vague once, not each of its slots', () => {
    const { findings } = lint({ texts: { title: 'Disruption', action: 'We restarted the cluster.', free: 'We look into an incident.' } })
    expect(findings.filter(({ rule }) => rule === 'vague').map(({ slot }) => slot)).toEqual(['free'])
  })

  it('finds a consequence in free text', () => {
    expect(lint({ texts: { title: 'Incident', free: 'Invoices cannot be sent.' } }).elements.has_consequence).toBe(true)
  })

  it('says in which slot a finding stands, with offsets in that slot', () => {
    const { findings } = lint({ texts: { now: 'Invoices cannot be sent. 😀', cause: '😀 It was human error.' } })
    expect(findings).toMatchObject([{ rule: 'blame', slot: 'cause', quote: 'human error', start: 9, end: 20 }])
  })

  it('takes "not known yet" in a slot for an answer', () => {
    const { missing, findings } = lint({ texts: { title: 'Incident' }, notKnown: ['now', 'scope'] })
    expect([missing.some(({ element }) => element === 'has_consequence' || element === 'has_scope'), findings]).toEqual([false, []])
  })

  it('treats blank slots as absent', () => {
    expect(lint({ texts: { now: 'Invoices cannot be sent.', scope: ' \n ' } }).elements.has_scope).toBe(false)
  })

  it('says that it does not read a language without lists', () => {
    expect(lint({ language: 'fi', texts: { now: 'Laskuja ei voi lähettää, human error.' } })).toMatchObject({ isRead: false, findings: [] })
  })

  it('calls nothing missing where it could not read the free text', () => {
    expect(lint({ language: 'fi', texts: { free: 'Laskuja ei voi lähettää.' } }).missing).toEqual([])
  })

  it('asks for empty slots in any language', () => {
    const { missing } = lint({ language: 'fi', texts: { now: 'Laskuja ei voi lähettää.' } })
    expect(missing.map(({ element }) => element)).toEqual(expect.arrayContaining(['has_next_update_promise', 'has_scope']))
  })

  it('refuses a notice that is too long in all its slots together', () => {
    const linted = lintNotice({ kind: 'update', texts: { now: 'a'.repeat(13_000), free: 'b'.repeat(13_000) } }, languages)
    expect(linted).toMatchObject({ ok: false, fault: { code: 'lint.too_long' } })
  })
})
