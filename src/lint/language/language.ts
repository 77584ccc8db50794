import type { Spelling } from '../prose/spelling.ts'
import type { Grammar } from './marks.ts'

/** A language that the guide reads: how its words are cut, and all its phrase lists. */
export interface Language {
  /** The primary subtag of BCP 47: "en". */
  readonly tag: string
  readonly spelling: Spelling
  readonly grammar: Grammar
}

/** Of the languages at hand the one for a BCP 47 tag ("en", "en-GB"), or none when the guide does not read it. */
export const languageOf = (tag: string, languages: readonly Language[]): Language | undefined => {
  const primary = tag.toLowerCase().split('-')[0]
  return languages.find((language) => language.tag === primary)
}
