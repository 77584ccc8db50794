import { affected as de } from './de/affected.ts'
import { affected as en } from './en/affected.ts'
import { areaOf } from './use-words.ts'

export const affectedWords = areaOf(en, de)
