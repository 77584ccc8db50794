import { learn as de } from './de/learn.ts'
import { learn as en } from './en/learn.ts'
import { areaOf } from './use-words.ts'

export const learnWords = areaOf(en, de)
