import { shortTexts as de } from './de/short-texts.ts'
import { shortTexts as en } from './en/short-texts.ts'
import { areaOf } from './use-words.ts'

export const shortTextWords = areaOf(en, de)
