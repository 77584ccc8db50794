import { settings as de } from './de/settings.ts'
import { settings as en } from './en/settings.ts'
import { areaOf } from './use-words.ts'

export const settingsWords = areaOf(en, de)
