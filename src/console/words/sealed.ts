import { sealed as de } from './de/sealed.ts'
import { sealed as en } from './en/sealed.ts'
import { areaOf } from './use-words.ts'

export const sealedWords = areaOf(en, de)
