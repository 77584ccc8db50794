import { week as de } from './de/week.ts'
import { week as en } from './en/week.ts'
import { areaOf } from './use-words.ts'

export const weekWords = areaOf(en, de)
