import { waivers as de } from './de/waivers.ts'
import { waivers as en } from './en/waivers.ts'
import { areaOf } from './use-words.ts'

export const waiverWords = areaOf(en, de)
