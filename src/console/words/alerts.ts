import { alerts as de } from './de/alerts.ts'
import { alerts as en } from './en/alerts.ts'
import { areaOf } from './use-words.ts'

export const alertsWords = areaOf(en, de)
