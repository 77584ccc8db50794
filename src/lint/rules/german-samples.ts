import type { RuleId } from '../vocabulary.ts'
import { blameSamples } from './blame/german-samples.ts'
import { boilerplateSamples } from './boilerplate/german-samples.ts'
import { brokenPromiseSamples } from './broken-promise/german-samples.ts'
import { contradictionSamples } from './contradiction/german-samples.ts'
import { emptyPhraseSamples } from './empty-phrase/german-samples.ts'
import { guiltSamples } from './guilt/german-samples.ts'
import { internalsSamples } from './internals/german-samples.ts'
import { jargonSamples } from './jargon/german-samples.ts'
import { liabilitySamples } from './liability/german-samples.ts'
import { longSentenceSamples } from './long-sentence/german-samples.ts'
import { minimisingSamples } from './minimising/german-samples.ts'
import { personNameSamples } from './person-name/german-samples.ts'
import { promiseSamples } from './promise/german-samples.ts'
import type { RuleSample } from './sample.ts'
import { speculationSamples } from './speculation/german-samples.ts'
import { timeWithoutZoneSamples } from './time-without-zone/german-samples.ts'
import { vagueSamples } from './vague/german-samples.ts'

/** The rules' own German messages; a rule that looks at no words has none. */
export const germanRuleSamples: Readonly<Partial<Record<RuleId, readonly RuleSample[]>>> = {
  blame: blameSamples,
  boilerplate: boilerplateSamples,
  'broken-promise': brokenPromiseSamples,
  contradiction: contradictionSamples,
  'empty-phrase': emptyPhraseSamples,
  guilt: guiltSamples,
  internals: internalsSamples,
  jargon: jargonSamples,
  liability: liabilitySamples,
  'long-sentence': longSentenceSamples,
  minimising: minimisingSamples,
  'person-name': personNameSamples,
  promise: promiseSamples,
  speculation: speculationSamples,
  'time-without-zone': timeWithoutZoneSamples,
  vague: vagueSamples,
}
