import type { Language } from '../language.ts'
import { germanGrammar } from './grammar.ts'
import { germanSpelling } from './spelling.ts'

export const german: Language = { tag: 'de', spelling: germanSpelling, grammar: germanGrammar }
