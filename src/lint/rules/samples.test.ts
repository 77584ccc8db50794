import { describe, expect, it } from 'vitest'
import { languages } from '../language/languages.ts'
import { ruleLessons } from '../lessons.ts'
import { lintText } from '../lint-text.ts'
import type { NoticeRecord } from '../record.ts'
import { germanRuleSamples } from './german-samples.ts'
import { allRuleSamples } from './samples.ts'

/** The bad examples of pages are bad while an incident is open. */
const record: NoticeRecord = { phase: 'investigating', now: '2026-11-28T12:00', zone: 'CET' }

const rulesIn = (text: string, language: string): readonly string[] => {
  const linted = lintText({ kind: 'update', text, language, record }, languages)
  return linted.ok ? linted.value.findings.map((finding) => finding.rule) : []
}

describe.each(['en', 'de'] as const)('in %s', (language) => {
  describe.each(ruleLessons(language))('the page of $id', ({ id, bad, good }) => {
    it.each(bad)('shows as bad what the rule finds: %s', (text) => {
      expect(rulesIn(text, language)).toContain(id)
    })

    it.each(good)('shows as good what the rule passes: %s', (text) => {
      expect(rulesIn(text, language)).not.toContain(id)
    })
  })
})

const spoken = [
  { language: 'en', samples: allRuleSamples },
  { language: 'de', samples: germanRuleSamples },
]

describe.each(spoken)('in $language', ({ language, samples }) => {
  describe.each(Object.entries(samples))('%s', (rule, messages) => {
    it.each(messages)('$kind: $text', ({ quotes, ...sample }) => {
      const linted = lintText({ ...sample, language }, languages)
      const found = linted.ok ? linted.value.findings.filter((finding) => finding.rule === rule) : []
      expect(found.map(({ quote }) => quote)).toEqual(quotes)
    })
  })
})

describe.each(spoken)('what a policy can ask for in $language', ({ language, samples }) => {
  it('has words by which it can be waived', () => {
    const odd = ['!!!', '…', '\u{1f525}'].map((text) => ({ kind: 'update' as const, text }))
    const said = [...Object.values(samples).flat(), ...odd].filter(({ text }) => text.trim() !== '')
    const wordless = said.filter((sample) => {
      const linted = lintText({ ...sample, language }, languages)
      return linted.ok && linted.value.findings.some(({ quote }) => quote.trim() === '')
    })
    expect(wordless).toEqual([])
  })
})
