import { frame as de } from './de/frame.ts'
import { frame as en } from './en/frame.ts'
import { areaOf } from './use-words.ts'

export const frameWords = areaOf(en, de)
