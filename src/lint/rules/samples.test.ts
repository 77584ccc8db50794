import { describe, expect, it } from 'vitest'
import { lintText } from '../lint-text.ts'
import { type RuleId, ruleIds } from '../vocabulary.ts'
import { blameSamples } from './blame/samples.ts'
import { promiseSamples } from './promise/samples.ts'
import type { RuleSample } from './sample.ts'
import { vagueSamples } from './vague/samples.ts'

const samples = { vague: vagueSamples, blame: blameSamples, promise: promiseSamples } satisfies Record<RuleId, readonly RuleSample[]>

describe.each(ruleIds)('%s', (rule) => {
  it.each(samples[rule])('$kind: $text', ({ kind, text, quotes }) => {
    const linted = lintText({ kind, text })
    const found = linted.ok ? linted.value.findings.filter((finding) => finding.rule === rule) : []
    expect(found.map(({ quote }) => quote)).toEqual(quotes)
  })
})
