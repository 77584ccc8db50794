import { describe, expect, it } from 'vitest'
import { languages } from '../language/languages.ts'
import { lintText } from '../lint-text.ts'
import { type RuleId, ruleIds } from '../vocabulary.ts'
import { blameSamples } from './blame/samples.ts'
import { boilerplateSamples } from './boilerplate/samples.ts'
import { emptyPhraseSamples } from './empty-phrase/samples.ts'
import { guiltSamples } from './guilt/samples.ts'
import { internalsSamples } from './internals/samples.ts'
import { jargonSamples } from './jargon/samples.ts'
import { liabilitySamples } from './liability/samples.ts'
import { longMessageSamples } from './long-message/samples.ts'
import { longSentenceSamples } from './long-sentence/samples.ts'
import { minimisingSamples } from './minimising/samples.ts'
import { personNameSamples } from './person-name/samples.ts'
import { promiseSamples } from './promise/samples.ts'
import { readingLevelSamples } from './reading-level/samples.ts'
import { rules } from './registry.ts'
import type { RuleSample } from './sample.ts'
import { speculationSamples } from './speculation/samples.ts'
import { timeWithoutZoneSamples } from './time-without-zone/samples.ts'
import { vagueSamples } from './vague/samples.ts'

const samples = {
  vague: vagueSamples,
  jargon: jargonSamples,
  blame: blameSamples,
  guilt: guiltSamples,
  liability: liabilitySamples,
  promise: promiseSamples,
  minimising: minimisingSamples,
  speculation: speculationSamples,
  'long-sentence': longSentenceSamples,
  'empty-phrase': emptyPhraseSamples,
  internals: internalsSamples,
  'time-without-zone': timeWithoutZoneSamples,
  'person-name': personNameSamples,
  boilerplate: boilerplateSamples,
  'long-message': longMessageSamples,
  'reading-level': readingLevelSamples,
} satisfies Record<RuleId, readonly RuleSample[]>

const rulesIn = (text: string): readonly string[] => {
  const linted = lintText({ kind: 'update', text }, languages)
  return linted.ok ? linted.value.findings.map((finding) => finding.rule) : []
}

describe.each(ruleIds)('the page of %s', (rule) => {
  it.each(rules[rule].page.bad)('shows as bad what the rule finds: %s', (text) => {
    expect(rulesIn(text)).toContain(rule)
  })

  it.each(rules[rule].page.good)('shows as good what the rule passes: %s', (text) => {
    expect(rulesIn(text)).not.toContain(rule)
  })
})

describe.each(ruleIds)('%s', (rule) => {
  it.each(samples[rule])('$kind: $text', ({ kind, text, quotes }) => {
    const linted = lintText({ kind, text }, languages)
    const found = linted.ok ? linted.value.findings.filter((finding) => finding.rule === rule) : []
    expect(found.map(({ quote }) => quote)).toEqual(quotes)
  })
})
