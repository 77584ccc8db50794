import { elements as de } from './de/elements.ts'
import { elements as en } from './en/elements.ts'
import { areaOf } from './use-words.ts'

export const elementWords = areaOf(en, de)
