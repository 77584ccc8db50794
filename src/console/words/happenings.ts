import { happenings as de } from './de/happenings.ts'
import { happenings as en } from './en/happenings.ts'
import { areaOf } from './use-words.ts'

export const happeningWords = areaOf(en, de)
