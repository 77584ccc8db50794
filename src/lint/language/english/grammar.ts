import { actionPhrases } from '../../elements/actions/english.ts'
import { causePhrases } from '../../elements/cause/english.ts'
import { consequencePhrases } from '../../elements/consequence/english.ts'
import { contactPhrases } from '../../elements/contact/english.ts'
import { nextUpdatePhrases } from '../../elements/next-update/english.ts'
import { patiencePhrases } from '../../elements/patience/english.ts'
import { permanencePhrases } from '../../elements/permanence/english.ts'
import { preventionPhrases } from '../../elements/prevention/english.ts'
import { scopePhrases } from '../../elements/scope/english.ts'
import { startTimePhrases } from '../../elements/start-time/english.ts'
import { workaroundPhrases } from '../../elements/workaround/english.ts'
import { automatonOf } from '../../pattern/automaton.ts'
import { blamePhrases } from '../../rules/blame/english.ts'
import { brokenPromisePhrases } from '../../rules/broken-promise/english.ts'
import { contradictionPhrases } from '../../rules/contradiction/english.ts'
import { emptyPhrases } from '../../rules/empty-phrase/english.ts'
import { guiltPhrases } from '../../rules/guilt/english.ts'
import { jargonPhrases } from '../../rules/jargon/english.ts'
import { liabilityPhrases } from '../../rules/liability/english.ts'
import { minimisingPhrases } from '../../rules/minimising/english.ts'
import { personPhrases } from '../../rules/person-name/english.ts'
import { promisePhrases } from '../../rules/promise/english.ts'
import { speculationPhrases } from '../../rules/speculation/english.ts'
import { zonePhrases } from '../../rules/time-without-zone/english.ts'
import { vaguePhrases } from '../../rules/vague/english.ts'
import { type Grammar, type Mark, marks } from '../marks.ts'
import { stemOf } from './stem.ts'
import { englishTerms } from './terms.ts'
import { unknownPhrases } from './unknown.ts'

/** Every English phrase list, by what it finds. */
export const englishPhrases = {
  ...consequencePhrases,
  ...permanencePhrases,
  ...nextUpdatePhrases,
  ...contactPhrases,
  ...patiencePhrases,
  ...scopePhrases,
  ...startTimePhrases,
  ...workaroundPhrases,
  ...causePhrases,
  ...actionPhrases,
  ...preventionPhrases,
  ...vaguePhrases,
  ...blamePhrases,
  ...promisePhrases,
  ...guiltPhrases,
  ...jargonPhrases,
  ...liabilityPhrases,
  ...minimisingPhrases,
  ...speculationPhrases,
  ...emptyPhrases,
  ...zonePhrases,
  ...personPhrases,
  ...contradictionPhrases,
  ...brokenPromisePhrases,
  ...unknownPhrases,
} satisfies Record<Mark, string>

/** All English phrase lists as one automaton. */
export const englishGrammar: Grammar = automatonOf(marks, () => ({ terms: englishTerms, phrases: englishPhrases, stemOf }))
