import { english } from './english/english.ts'
import { german } from './german/german.ts'
import type { Language } from './language.ts'

/** Every language that the guide reads. A browser takes only those it needs. */
export const languages: readonly Language[] = [english, german]
