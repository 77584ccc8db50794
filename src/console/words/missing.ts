import { missing as de } from './de/missing.ts'
import { missing as en } from './en/missing.ts'
import { areaOf } from './use-words.ts'

export const missingWords = areaOf(en, de)
