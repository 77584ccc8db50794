import { incidents as de } from './de/incidents.ts'
import { incidents as en } from './en/incidents.ts'
import { areaOf } from './use-words.ts'

export const incidentWords = areaOf(en, de)
