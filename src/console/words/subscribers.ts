import { subscribers as de } from './de/subscribers.ts'
import { subscribers as en } from './en/subscribers.ts'
import { areaOf } from './use-words.ts'

export const subscribersWords = areaOf(en, de)
