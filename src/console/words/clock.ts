import { clock as de } from './de/clock.ts'
import { clock as en } from './en/clock.ts'
import { areaOf } from './use-words.ts'

export const clockWords = areaOf(en, de)
