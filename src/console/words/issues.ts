import { issues as de } from './de/issues.ts'
import { issues as en } from './en/issues.ts'
import { areaOf } from './use-words.ts'

export const issueWords = areaOf(en, de)
