import type { Rewordings } from '../../rewording/rewording.ts'
import { blameRewordings } from '../../rules/blame/german-rewordings.ts'
import { guiltRewordings } from '../../rules/guilt/german-rewordings.ts'
import { jargonRewordings } from '../../rules/jargon/german-rewordings.ts'
import { liabilityRewordings } from '../../rules/liability/german-rewordings.ts'
import { minimisingQuestions } from '../../rules/minimising/german-questions.ts'
import { minimisingRewordings } from '../../rules/minimising/german-rewordings.ts'
import { promiseRewordings } from '../../rules/promise/german-rewordings.ts'
import { speculationRewordings } from '../../rules/speculation/german-rewordings.ts'
import { vagueQuestions } from '../../rules/vague/german-questions.ts'

export const germanRewordings: Rewordings = {
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
}
