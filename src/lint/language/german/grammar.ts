import { actionPhrases } from '../../elements/actions/german.ts'
import { causePhrases } from '../../elements/cause/german.ts'
import { consequencePhrases } from '../../elements/consequence/german.ts'
import { contactPhrases } from '../../elements/contact/german.ts'
import { nextUpdatePhrases } from '../../elements/next-update/german.ts'
import { patiencePhrases } from '../../elements/patience/german.ts'
import { permanencePhrases } from '../../elements/permanence/german.ts'
import { preventionPhrases } from '../../elements/prevention/german.ts'
import { scopePhrases } from '../../elements/scope/german.ts'
import { startTimePhrases } from '../../elements/start-time/german.ts'
import { workaroundPhrases } from '../../elements/workaround/german.ts'
import { automatonOf } from '../../pattern/automaton.ts'
import { blamePhrases } from '../../rules/blame/german.ts'
import { brokenPromisePhrases } from '../../rules/broken-promise/german.ts'
import { contradictionPhrases } from '../../rules/contradiction/german.ts'
import { emptyPhrases } from '../../rules/empty-phrase/german.ts'
import { guiltPhrases } from '../../rules/guilt/german.ts'
import { jargonPhrases } from '../../rules/jargon/german.ts'
import { liabilityPhrases } from '../../rules/liability/german.ts'
import { minimisingPhrases } from '../../rules/minimising/german.ts'
import { personPhrases } from '../../rules/person-name/german.ts'
import { promisePhrases } from '../../rules/promise/german.ts'
import { speculationPhrases } from '../../rules/speculation/german.ts'
import { zonePhrases } from '../../rules/time-without-zone/german.ts'
import { vaguePhrases } from '../../rules/vague/german.ts'
import { type Grammar, type Mark, marks } from '../marks.ts'
import { headOf } from './compound.ts'
import { folded, stemOf } from './stem.ts'
import { germanTerms } from './terms.ts'
import { unknownPhrases } from './unknown.ts'

/** Every German phrase list, by what it finds. */
export const germanPhrases = {
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

/** The lists are written with umlauts and looked up in the one spelling that words of a text are given. */
const inOneSpelling = <Name extends string>(lists: Readonly<Record<Name, string>>): Record<Name, string> => {
  const result: Record<Name, string> = { ...lists }
  for (const name in lists) result[name] = folded(lists[name]).replace(/(?<=^|[\s|])[a-z]{8,}(?=$|[\s|])/g, wholeCompound)
  return result
}

/** A compound in a list stands for itself: "Proxyserver" is jargon and a "Server" is not, though they have one stem. */
const wholeCompound = (word: string): string =>
  headOf(word) === word ? word : ['', 'n', 'en', 's', 'e', 'es'].map((ending) => `=${word}${ending}`).join('|')

/** All German phrase lists as one automaton. */
export const germanGrammar: Grammar = automatonOf(marks, () => ({
  terms: inOneSpelling(germanTerms),
  phrases: inOneSpelling(germanPhrases),
  stemOf,
}))
