import { compose as de } from './de/compose.ts'
import { compose as en } from './en/compose.ts'
import { areaOf } from './use-words.ts'

export const composeWords = areaOf(en, de)
