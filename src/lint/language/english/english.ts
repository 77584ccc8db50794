import type { Language } from '../language.ts'
import { englishGrammar } from './grammar.ts'
import { englishSpelling } from './spelling.ts'

export const english: Language = { tag: 'en', spelling: englishSpelling, grammar: englishGrammar }
