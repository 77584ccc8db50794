import { operators as de } from './de/operators.ts'
import { operators as en } from './en/operators.ts'
import { areaOf } from './use-words.ts'

export const operatorWords = areaOf(en, de)
