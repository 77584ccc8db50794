import { due as de } from './de/due.ts'
import { due as en } from './en/due.ts'
import { areaOf } from './use-words.ts'

export const dueWords = areaOf(en, de)
