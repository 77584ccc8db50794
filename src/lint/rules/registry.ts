import type { RuleId } from '../vocabulary.ts'
import { blame } from './blame/rule.ts'
import { boilerplate } from './boilerplate/rule.ts'
import { brokenPromise } from './broken-promise/rule.ts'
import { contradiction } from './contradiction/rule.ts'
import { emptyPhrase } from './empty-phrase/rule.ts'
import { guilt } from './guilt/rule.ts'
import { internals } from './internals/rule.ts'
import { jargon } from './jargon/rule.ts'
import { liability } from './liability/rule.ts'
import { longMessage } from './long-message/rule.ts'
import { longSentence } from './long-sentence/rule.ts'
import { minimising } from './minimising/rule.ts'
import { personName } from './person-name/rule.ts'
import { promise } from './promise/rule.ts'
import { readingLevel } from './reading-level/rule.ts'
import type { Rule } from './rule.ts'
import { speculation } from './speculation/rule.ts'
import { timeWithoutZone } from './time-without-zone/rule.ts'
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
  'time-without-zone': timeWithoutZone,
  'person-name': personName,
  boilerplate,
  'long-message': longMessage,
  'reading-level': readingLevel,
  contradiction,
  'broken-promise': brokenPromise,
} satisfies Record<RuleId, Rule>
