import { englishGrammar } from './english/grammar.ts'
import type { Grammar } from './marks.ts'

/** The phrase lists for a BCP 47 tag ("en", "en-GB"), or none when the ring does not read that language. */
export const grammarOf = (language: string): Grammar | undefined => (/^en(?:-|$)/i.test(language) ? englishGrammar : undefined)
