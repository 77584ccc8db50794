import { maintenance as de } from './de/maintenance.ts'
import { maintenance as en } from './en/maintenance.ts'
import { areaOf } from './use-words.ts'

export const maintenanceWords = areaOf(en, de)
