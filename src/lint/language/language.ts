import type { Spelling } from '../prose/spelling.ts'
import type { Grammar } from './marks.ts'

/** A language that the guide reads: how its words are cut, and all its phrase lists. */
export interface Language {
  /** The primary subtag of BCP 47: "en". */
  readonly tag: string
  readonly spelling: Spelling
  readonly grammar: Grammar
  /** How hard its texts are to read; without it that is not judged. */
  readonly readability?: Readability
  /** Stems of the words of which notices without content are made. */
  readonly stock?: ReadonlySet<string>
}

export interface ReadingCounts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Words of three syllables and more. */
  readonly longWords: number
}

/** The formula of a language for the years of school that a text takes. */
export interface Readability {
  readonly syllablesOf: (word: string) => number
  readonly gradeOf: (counts: ReadingCounts) => number
}

/** Of the languages at hand the one for a BCP 47 tag ("en", "en-GB"), or none when the guide does not read it. */
export const languageOf = (tag: string, languages: readonly Language[]): Language | undefined => {
  const primary = tag.toLowerCase().split('-')[0]
  return languages.find((language) => language.tag === primary)
}
