import { tokens as de } from './de/tokens.ts'
import { tokens as en } from './en/tokens.ts'
import { areaOf } from './use-words.ts'

export const tokensWords = areaOf(en, de)
