import { describe, expect, it } from 'vitest'
import { builtInContent } from '../core/template/built-in/built-in.ts'
import { builtInKeys } from '../core/template/built-in/built-in-keys.ts'
import type { TemplateContent, TemplateTexts } from '../core/template/template.ts'
import { languages } from './language/languages.ts'
import { lintTemplate } from './lint-template.ts'

const lint = (texts: TemplateTexts, change: Partial<TemplateContent> = {}) => {
  const variant = { language: 'en' as const, name: 'Ours', texts }
  const any = { severities: [], phase: null, componentIds: [], permanent: null, nextWord: null, variants: [variant] }
  const linted = lintTemplate({ kind: 'first-notice', ...any, ...change }, variant, languages)
  if (!linted.ok) throw new Error(linted.fault.detail)
  return linted.value
}

describe('lintTemplate', () => {
  it('places a finding in the words of the template, behind placeholders and doubled braces', () => {
    const now = '😀 {{x}} {component}: {what customers cannot do}. It will be fixed by 17:00.'
    const [found] = lint({ now }).findings
    expect([found?.rule, [...now].slice(found?.start, found?.end).join('')]).toEqual(['promise', found?.quote])
  })

  it('finds nothing in a template of placeholders and blanks alone', () => {
    const texts = { title: '{component}', now: '{what customers cannot do}', scope: '{who is affected}', freeText: '{component} {start}' }
    expect(lint(texts, { nextWord: 60 }).findings).toEqual([])
  })

  it('misses what a notice of its kind would lack', () => {
    const missing = (change: Partial<TemplateContent>) => lint({ title: 'Cards' }, change).missing.map(({ element }) => element)
    expect(missing({})).toEqual(expect.arrayContaining(['has_consequence', 'next_update_has_time']))
    expect(missing({ nextWord: 30 })).not.toContain('next_update_has_time')
    expect(missing({ severities: ['critical'] })).not.toContain('next_update_has_time')
    expect(missing({ kind: 'resolution' })).toContain('has_permanent_consequence_statement')
    expect(missing({ kind: 'resolution', permanent: 'checking' })).not.toContain('has_permanent_consequence_statement')
  })
})

describe('the starting set', () => {
  it.each(builtInKeys)('has nothing to object to while its blanks are open: %s', (key) => {
    // What a closing notice leaves open has to be chosen each time.
    const shipped = builtInContent(key)
    const content = { ...shipped, permanent: shipped.permanent ?? 'checking' }
    for (const variant of content.variants) {
      const linted = lintTemplate(content, variant, languages)
      expect(linted.ok && [linted.value.findings, linted.value.missing.filter(({ level }) => level !== 'hint')]).toEqual([[], []])
    }
  })
})
