import { remembering } from '../../prose/remembering.ts'
import type { Readability } from '../language.ts'

const mostWords = 5000

const syllablesOf = (word: string): number => Math.max(1, word.match(/(?:aa|ee|oo|ie|ei|ai|au|eu|aeu|ey|ae|oe|ue|[aeiouy])/g)?.length ?? 1)

/** The fourth Vienna formula (Bamberger and Vanecek), years of schooling: words of three syllables and length of sentences. */
export const germanReadability: Readability = {
  syllablesOf: remembering(mostWords, syllablesOf),
  gradeOf: ({ sentences, words, longWords }) => 0.2656 * (words / sentences) + 27.44 * (longWords / words) - 1.693,
}
