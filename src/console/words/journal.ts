import { journal as de } from './de/journal.ts'
import { journal as en } from './en/journal.ts'
import { areaOf } from './use-words.ts'

export const journalWords = areaOf(en, de)
