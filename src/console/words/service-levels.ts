import { serviceLevels as de } from './de/service-levels.ts'
import { serviceLevels as en } from './en/service-levels.ts'
import { areaOf } from './use-words.ts'

export const serviceLevelWords = areaOf(en, de)
