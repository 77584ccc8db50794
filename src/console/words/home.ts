import { home as de } from './de/home.ts'
import { home as en } from './en/home.ts'
import { areaOf } from './use-words.ts'

export const homeWords = areaOf(en, de)
