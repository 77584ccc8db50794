import type { RuleId } from '../vocabulary.ts'
import { blameSamples } from './blame/samples.ts'
import { boilerplateSamples } from './boilerplate/samples.ts'
import { brokenPromiseSamples } from './broken-promise/samples.ts'
import { contradictionSamples } from './contradiction/samples.ts'
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
import type { RuleSample } from './sample.ts'
import { speculationSamples } from './speculation/samples.ts'
import { timeWithoutZoneSamples } from './time-without-zone/samples.ts'
import { vagueSamples } from './vague/samples.ts'

/** Every rule's own messages, for its test and for tests across rules. */
export const allRuleSamples = {
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
  contradiction: contradictionSamples,
  'broken-promise': brokenPromiseSamples,
} satisfies Record<RuleId, readonly RuleSample[]>
