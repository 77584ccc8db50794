import type { Language } from '../../core/page/page.ts'
import { deDue } from './de-due.ts'
import type { DueWords } from './due-words.ts'
import { enDue } from './en-due.ts'

const words = { en: enDue, de: deDue } as const satisfies Record<Language, DueWords>

/** Beside the other words of the language, because pages and previews need none of them. */
export const dueWordsOf = (language: Language): DueWords => words[language]
