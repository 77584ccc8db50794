import { push as de } from './de/push.ts'
import { push as en } from './en/push.ts'
import { areaOf } from './use-words.ts'

export const pushWords = areaOf(en, de)
