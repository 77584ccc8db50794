import { postbox as de } from './de/postbox.ts'
import { postbox as en } from './en/postbox.ts'
import { areaOf } from './use-words.ts'

export const postboxWords = areaOf(en, de)
