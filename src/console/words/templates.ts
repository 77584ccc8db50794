import { templates as de } from './de/templates.ts'
import { templates as en } from './en/templates.ts'
import { areaOf } from './use-words.ts'

export const templatesWords = areaOf(en, de)
