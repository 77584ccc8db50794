import type { Language } from '../language.ts'
import { englishReading } from './reading.ts'
import { englishRewordings } from './rewordings.ts'

export const english: Language = { ...englishReading, rewordings: englishRewordings }
