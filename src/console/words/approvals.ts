import { approvals as de } from './de/approvals.ts'
import { approvals as en } from './en/approvals.ts'
import { areaOf } from './use-words.ts'

export const approvalWords = areaOf(en, de)
