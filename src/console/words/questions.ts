import { questions as de } from './de/questions.ts'
import { questions as en } from './en/questions.ts'
import { areaOf } from './use-words.ts'

export const questionWords = areaOf(en, de)
