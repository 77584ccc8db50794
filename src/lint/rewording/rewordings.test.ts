import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../apply-fix.ts'
import type { Finding } from '../finding.ts'
import { englishRewordingSamples } from '../language/english/rewording-samples.ts'
import { germanRewordingSamples } from '../language/german/rewording-samples.ts'
import { languages } from '../language/languages.ts'
import { lintText } from '../lint-text.ts'
import { germanPages } from '../rules/german-pages.ts'
import { germanRuleSamples } from '../rules/german-samples.ts'
import { rulePages } from '../rules/pages.ts'
import type { RuleSample } from '../rules/sample.ts'
import { allRuleSamples } from '../rules/samples.ts'
import { type RuleId, ruleIds } from '../vocabulary.ts'
import type { RewordingSamples } from './sample.ts'

const samplesOf: Readonly<Record<string, RewordingSamples>> = { en: englishRewordingSamples, de: germanRewordingSamples }
const messagesOf: Readonly<Record<string, Partial<Record<RuleId, readonly RuleSample[]>>>> = { en: allRuleSamples, de: germanRuleSamples }

const findingsOf = (text: string, language = 'en'): readonly Finding[] => {
  const linted = lintText({ kind: 'update', text, language }, languages)
  return linted.ok ? linted.value.findings : []
}

describe.each(Object.entries(samplesOf))('a rewording in %s', (language, samples) => {
  describe.each(Object.entries(samples))('for %s', (rule, pairs) => {
    it.each(pairs)('makes of "%s": %s', (text, reworded) => {
      const [fix] = findingsOf(text, language).find((finding) => finding.rule === rule)?.fixes ?? []
      expect(fix && applyFix(text, fix)).toBe(reworded)
    })
  })

  const texts = [
    ...Object.values(samples).flatMap((pairs) => pairs.map(([text]) => text)),
    ...ruleIds.flatMap((rule) => [
      ...(language === 'de' ? germanPages : rulePages)[rule].bad,
      ...(messagesOf[language]?.[rule] ?? []).map(({ text }) => text),
    ]),
  ]

  it.each(texts)('ends the finding that it is for, and starts no error: %s', (text) => {
    const before = findingsOf(text, language)
    for (const { rule, quote, fixes } of before)
      for (const fix of fixes ?? []) {
        const after = findingsOf(applyFix(text, fix), language)
        const touched = after.filter(({ start, end }) => start < fix.start + [...fix.text].length && end > fix.start)
        expect(touched.filter((one) => one.rule === rule && one.quote === quote)).toEqual([])
        const errors = (findings: readonly Finding[]): number => findings.filter(({ level }) => level === 'error').length
        expect(errors(after)).toBeLessThanOrEqual(errors(before))
      }
  })
})

describe('a rewording', () => {
  it('is not offered where nothing would remain', () => {
    expect(findingsOf('This is out of our hands.')[0]?.fixes).toBeUndefined()
  })

  it.each([
    ['minimising', 'Only a few customers may be affected.', 'en'],
    ['minimising', 'A small number of shops could be affected.', 'en'],
    ['minimising', 'Nur wenige Kunden könnten betroffen sein.', 'de'],
    ['promise', 'Wir garantieren, dass keine Daten verloren gegangen sind.', 'de'],
  ])('for %s is not offered where it would say what nobody has said: %s', (rule, text, language) => {
    const found = findingsOf(text, language).filter((one) => one.rule === rule)
    expect(found.map(({ fixes }) => fixes)).toEqual([undefined])
  })

  it('leaves no mark of Markdown behind', () => {
    expect(findingsOf('Invoices fail.\n\n- **This is out of our hands.**')[0]?.fixes).toBeUndefined()
  })

  it('leaves a sentence out of its paragraph', () => {
    const text = 'Invoices fail.\n\nThis is out of our hands. We write again by 14:30 CET.'
    const [fix] = findingsOf(text)[0]?.fixes ?? []
    expect(fix && applyFix(text, fix)).toBe('Invoices fail. We write again by 14:30 CET.')
  })

  it('lies within the text, whatever the text is', () => {
    const parts = [
      'human error',
      'We will never',
      'some users may',
      'deeply sorry',
      'probably due to',
      'node',
      '. ',
      '\n\n',
      '- ',
      '😀',
      '**',
      ', ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (some) => {
        const text = some.join(' ')
        const ends = findingsOf(text).flatMap(({ fixes = [] }) => fixes)
        expect(ends.every(({ start, end }) => 0 <= start && start <= end && end <= [...text].length)).toBe(true)
      }),
    )
  })
})

describe('a question', () => {
  it.each([
    ['Some users may see old prices.', 'minimising', /how many/i],
    ['Only a few customers may be affected.', 'minimising', /how many/i],
    ['The downtime was short.', 'minimising', /how long/i],
    ['We see degraded performance.', 'vague', /what is slow/i],
    ['Maintenance takes place on Sunday.', 'vague', /cannot be used/i],
  ])('about "%s", for %s', (text, rule, question) => {
    expect(findingsOf(text).find((finding) => finding.rule === rule)?.suggestion).toMatch(question)
  })
})
