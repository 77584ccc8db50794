import type { Rewordings } from '../../rewording/rewording.ts'
import { blameRewordings } from '../../rules/blame/english-rewordings.ts'
import { guiltRewordings } from '../../rules/guilt/english-rewordings.ts'
import { jargonRewordings } from '../../rules/jargon/english-rewordings.ts'
import { liabilityRewordings } from '../../rules/liability/english-rewordings.ts'
import { minimisingQuestions } from '../../rules/minimising/english-questions.ts'
import { minimisingRewordings } from '../../rules/minimising/english-rewordings.ts'
import { promiseRewordings } from '../../rules/promise/english-rewordings.ts'
import { speculationRewordings } from '../../rules/speculation/english-rewordings.ts'
import { vagueQuestions } from '../../rules/vague/english-questions.ts'

/** "A brief outage" is "an outage" without its adjective. */
const articleFor: NonNullable<Rewordings['articleFor']> = (before, after) => {
  const written = /(?:^|\s)(an?) $/i.exec(before)?.[1]
  if (written === undefined) return undefined
  const isVowel = /^(?:[aeio]|u(?!n[ai]|s[aeiu])|hour|honest)/i.test(after) && !/^(?:one|eu)/i.test(after)
  const fitting = `${written.charAt(0)}${isVowel ? 'n' : ''}`
  return fitting === written ? undefined : { written, fitting }
}

export const englishRewordings: Rewordings = {
  wordings: {
    jargon: jargonRewordings,
    blame: blameRewordings,
    guilt: guiltRewordings,
    liability: liabilityRewordings,
    promise: promiseRewordings,
    minimising: minimisingRewordings,
    speculation: speculationRewordings,
  },
  questions: { vague: vagueQuestions, minimising: minimisingQuestions },
  articleFor,
}
