import { postmortem as de } from './de/postmortem.ts'
import { postmortem as en } from './en/postmortem.ts'
import { areaOf } from './use-words.ts'

export const postmortemWords = areaOf(en, de)
