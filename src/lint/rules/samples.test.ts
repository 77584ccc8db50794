import { describe, expect, it } from 'vitest'
import { languages } from '../language/languages.ts'
import { lintText } from '../lint-text.ts'
import { ruleIds } from '../vocabulary.ts'
import { germanRuleSamples } from './german-samples.ts'
import { rulePages } from './pages.ts'
import { allRuleSamples } from './samples.ts'

const rulesIn = (text: string): readonly string[] => {
  const linted = lintText({ kind: 'update', text }, languages)
  return linted.ok ? linted.value.findings.map((finding) => finding.rule) : []
}

describe.each(ruleIds)('the page of %s', (rule) => {
  it.each(rulePages[rule].bad)('shows as bad what the rule finds: %s', (text) => {
    expect(rulesIn(text)).toContain(rule)
  })

  it.each(rulePages[rule].good)('shows as good what the rule passes: %s', (text) => {
    expect(rulesIn(text)).not.toContain(rule)
  })
})

const spoken = [
  { language: 'en', samples: allRuleSamples },
  { language: 'de', samples: germanRuleSamples },
]

describe.each(spoken)('in $language', ({ language, samples }) => {
  describe.each(Object.entries(samples))('%s', (rule, messages) => {
    it.each(messages)('$kind: $text', ({ kind, text, quotes }) => {
      const linted = lintText({ kind, text, language }, languages)
      const found = linted.ok ? linted.value.findings.filter((finding) => finding.rule === rule) : []
      expect(found.map(({ quote }) => quote)).toEqual(quotes)
    })
  })
})
