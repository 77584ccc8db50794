import { session as de } from './de/session.ts'
import { session as en } from './en/session.ts'
import { areaOf } from './use-words.ts'

export const sessionWords = areaOf(en, de)
