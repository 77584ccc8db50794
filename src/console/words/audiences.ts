import { audiences as de } from './de/audiences.ts'
import { audiences as en } from './en/audiences.ts'
import { areaOf } from './use-words.ts'

export const audiencesWords = areaOf(en, de)
