import { account as de } from './de/account.ts'
import { account as en } from './en/account.ts'
import { areaOf } from './use-words.ts'

export const accountWords = areaOf(en, de)
