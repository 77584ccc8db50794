import type { RuleId } from '../vocabulary.ts'
import { blame } from './blame/rule.ts'
import { emptyPhrase } from './empty-phrase/rule.ts'
import { guilt } from './guilt/rule.ts'
import { internals } from './internals/rule.ts'
import { jargon } from './jargon/rule.ts'
import { liability } from './liability/rule.ts'
import { longSentence } from './long-sentence/rule.ts'
import { minimising } from './minimising/rule.ts'
import { promise } from './promise/rule.ts'
import type { Rule } from './rule.ts'
import { speculation } from './speculation/rule.ts'
import { vague } from './vague/rule.ts'

/** Every rule, by its id. */
export const rules = {
  vague,
  jargon,
  blame,
  guilt,
  liability,
  promise,
  minimising,
  speculation,
  'long-sentence': longSentence,
  'empty-phrase': emptyPhrase,
  internals,
} satisfies Record<RuleId, Rule>
