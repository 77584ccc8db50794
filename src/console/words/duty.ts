import { duty as de } from './de/duty.ts'
import { duty as en } from './en/duty.ts'
import { areaOf } from './use-words.ts'

export const dutyWords = areaOf(en, de)
