import { legal as de } from './de/legal.ts'
import { legal as en } from './en/legal.ts'
import { areaOf } from './use-words.ts'

export const legalWords = areaOf(en, de)
