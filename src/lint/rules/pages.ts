import type { RuleId } from '../vocabulary.ts'
import { blamePage } from './blame/page.ts'
import { boilerplatePage } from './boilerplate/page.ts'
import { brokenPromisePage } from './broken-promise/page.ts'
import { contradictionPage } from './contradiction/page.ts'
import { emptyPhrasePage } from './empty-phrase/page.ts'
import { guiltPage } from './guilt/page.ts'
import { internalsPage } from './internals/page.ts'
import { jargonPage } from './jargon/page.ts'
import { liabilityPage } from './liability/page.ts'
import { longMessagePage } from './long-message/page.ts'
import { longSentencePage } from './long-sentence/page.ts'
import { minimisingPage } from './minimising/page.ts'
import { personNamePage } from './person-name/page.ts'
import { promisePage } from './promise/page.ts'
import { readingLevelPage } from './reading-level/page.ts'
import type { RulePage } from './rule.ts'
import { speculationPage } from './speculation/page.ts'
import { timeWithoutZonePage } from './time-without-zone/page.ts'
import { vaguePage } from './vague/page.ts'

/** The page of every rule, by the rule's id. */
export const rulePages = {
  vague: vaguePage,
  jargon: jargonPage,
  blame: blamePage,
  guilt: guiltPage,
  liability: liabilityPage,
  promise: promisePage,
  minimising: minimisingPage,
  speculation: speculationPage,
  'long-sentence': longSentencePage,
  'empty-phrase': emptyPhrasePage,
  internals: internalsPage,
  'time-without-zone': timeWithoutZonePage,
  'person-name': personNamePage,
  boilerplate: boilerplatePage,
  'long-message': longMessagePage,
  'reading-level': readingLevelPage,
  contradiction: contradictionPage,
  'broken-promise': brokenPromisePage,
} satisfies Record<RuleId, RulePage>
