import { describe, expect, it } from 'vitest'
import { languages } from './language/languages.ts'
import { lintLine } from './lint-line.ts'
import { elementIds } from './vocabulary.ts'

describe('lintLine', () => {
  it('answers with the id, the findings and exactly the twelve elements', () => {
    const linted = lintLine({ id: 'm1', kind: 'update', text: 'This is out of our hands.', note: 'ignored' }, languages)
    expect(linted.ok && [linted.value.id, Object.keys(linted.value.elements)]).toEqual(['m1', [...elementIds]])
  })

  it('gives each finding its rule, quote, offsets and message', () => {
    const linted = lintLine({ id: 'm1', kind: 'update', text: '😀 Logins fail. This is out of our hands.' }, languages)
    expect(linted.ok && linted.value.findings).toMatchObject([
      { rule: 'blame', quote: 'out of our hands', start: 23, end: 39, message: expect.any(String) },
    ])
  })

  it.each([
    ['no object', 'text'],
    ['null', null],
    ['an array', [{ id: 'm1' }]],
    ['no id', { kind: 'update', text: '' }],
    ['a number for an id', { id: 1, kind: 'update', text: '' }],
    ['an unknown kind', { id: 'm1', kind: 'Update', text: '' }],
    ['no text', { id: 'm1', kind: 'update' }],
    ['a language that is no string', { id: 'm1', kind: 'update', text: '', language: 7 }],
  ])('refuses %s', (_, line) => {
    expect(lintLine(line, languages)).toMatchObject({ ok: false, fault: { code: 'input.invalid' } })
  })

  it('refuses 100,000 slashes as too long', () => {
    expect(lintLine({ id: 'm1', kind: 'update', text: '/'.repeat(100_000) }, languages)).toMatchObject({
      ok: false,
      fault: { code: 'lint.too_long' },
    })
  })

  it('names the kinds that it knows', () => {
    const refused = lintLine({ id: 'm1', kind: 'x', text: '' }, languages)
    expect(refused.ok || refused.fault.detail).toContain('first-notice, update, resolution, maintenance, report')
  })
})
