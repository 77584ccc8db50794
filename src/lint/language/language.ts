import type { Spelling } from '../prose/spelling.ts'
import type { Rewordings } from '../rewording/rewording.ts'
import type { Grammar } from './marks.ts'

/** A language that the guide reads: how its words are cut, all its phrase lists, and what can stand for what they find. */
export interface Language {
  /** The primary subtag of BCP 47: "en". */
  readonly tag: string
  readonly spelling: Spelling
  readonly grammar: Grammar
  readonly capitals: Capitals
  /** What can stand for what is found; without it no wording is offered. */
  readonly rewordings?: Rewordings
  /** Months from January and weekdays from Monday, as they are written; without them no weekday is checked. */
  readonly calendar?: { readonly months: readonly string[]; readonly weekdays: readonly string[] }
  /** How hard its texts are to read; without it that is not judged. */
  readonly readability?: Readability
  /** Stems of the words of which notices without content are made. */
  readonly stock?: ReadonlySet<string>
}

/** What is written in capitals, and whether its readers can spell it out. */
export interface Capitals {
  readonly plain: ReadonlySet<string>
  readonly trade: ReadonlySet<string>
  /** Behind one of these a sequence of capitals is a kind of thing and not a name: "an XBR". */
  readonly articles: ReadonlySet<string>
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
