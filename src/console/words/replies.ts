import { replies as de } from './de/replies.ts'
import { replies as en } from './en/replies.ts'
import { areaOf } from './use-words.ts'

export const repliesWords = areaOf(en, de)
