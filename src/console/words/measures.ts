import { measures as de } from './de/measures.ts'
import { measures as en } from './en/measures.ts'
import { areaOf } from './use-words.ts'

export const measureWords = areaOf(en, de)
