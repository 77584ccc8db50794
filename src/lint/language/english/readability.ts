import { remembering } from '../../prose/remembering.ts'
import type { Readability } from '../language.ts'

const mostWords = 5000

const syllablesOf = (word: string): number =>
  Math.max(1, word.replace(/(?:[^laeiouy]es|[^d|t|aeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g)?.length ?? 1)

/** Syllables as a group of vowels each, and the grade of Flesch and Kincaid: years of American schooling. */
export const englishReadability: Readability = {
  syllablesOf: remembering(mostWords, syllablesOf),
  gradeOf: ({ sentences, words, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
}
