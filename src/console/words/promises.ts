import { promises as de } from './de/promises.ts'
import { promises as en } from './en/promises.ts'
import { areaOf } from './use-words.ts'

export const promiseWords = areaOf(en, de)
