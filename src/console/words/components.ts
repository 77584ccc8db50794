import { components as de } from './de/components.ts'
import { components as en } from './en/components.ts'
import { areaOf } from './use-words.ts'

export const componentsWords = areaOf(en, de)
