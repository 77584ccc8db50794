import { otherDrafts as de } from './de/other-drafts.ts'
import { otherDrafts as en } from './en/other-drafts.ts'
import { areaOf } from './use-words.ts'

export const otherDraftWords = areaOf(en, de)
