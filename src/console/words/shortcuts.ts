import { shortcuts as de } from './de/shortcuts.ts'
import { shortcuts as en } from './en/shortcuts.ts'
import { areaOf } from './use-words.ts'

export const shortcutWords = areaOf(en, de)
