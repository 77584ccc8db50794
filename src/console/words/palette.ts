import { palette as de } from './de/palette.ts'
import { palette as en } from './en/palette.ts'
import { areaOf } from './use-words.ts'

export const paletteWords = areaOf(en, de)
