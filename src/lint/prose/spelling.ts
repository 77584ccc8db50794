import type { WordForm } from './word-form.ts'

/** What the cutting of a text into sentences and words must know of its language; all words in lower case. */
export interface SpellingRules {
  /** The part that a word's inflections share; the same for the phrase lists and for the text. */
  readonly stemOf: (word: string) => string
  /** Short forms whose dot does not end a sentence when a word follows. */
  readonly abbreviations: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Words before which "14.30" is a time. */
  readonly beforeClock: ReadonlySet<string>
  /** Words behind which a bare figure is a time: "9 am", "9 Uhr". */
  readonly afterClock: ReadonlySet<string>
  /** Words that look like the short name of a time zone and are none. */
  readonly noZones: ReadonlySet<string>
  /** Words that are times of the day by themselves. */
  readonly clockWords: ReadonlySet<string>
  /** Whether a capital within the sentence makes a name, as in English and not in German. */
  readonly hasPlainNouns: boolean
  /** Whether "24.11." is a day. */
  readonly hasDottedDays: boolean
  /** One spelling for those that a language knows ("Störung", "Stoerung"), of a word in lower case. */
  readonly fold: (word: string) => string
  /** Of a word, folded and as written: the shapes that its ending shows, see `shapes`. */
  readonly endingShape: (norm: string, raw: string) => number
  /** A word that stands for two ("can't"): where the first one ends, and both as the lists have them. */
  readonly contraction: (norm: string) => Contraction | undefined
}

export interface Contraction {
  /** Characters of the written word that belong to the first part. */
  readonly cut: number
  readonly first: string
  readonly second: string
}

export interface Spelling extends SpellingRules {
  /** Words that were met before as they were written; they change the time that a text takes, never its reading. */
  readonly wordForms: Map<string, WordForm>
}

export const spellingOf = (rules: SpellingRules): Spelling => ({ ...rules, wordForms: new Map() })
