import { longestText } from '../../src/lint/vocabulary.ts'
import { chance } from '../build/chance.ts'
import { hostileParts } from '../build/hostile-parts.ts'
import { proseOfWords, sampleTexts } from '../build/random-prose.ts'

/** A text while somebody types in its middle: the text after each stroke. */
export const strokesOf = (words: number, strokes: number, seed: number, language: 'en' | 'de' = 'en'): readonly string[] => {
  const next = chance(seed)
  const typed = proseOfWords(strokes / 4, sampleTexts[language], next).replace(/\s+/g, ' ')
  const text = proseOfWords(words, sampleTexts[language], next)
  const at = text.indexOf(' ', Math.floor(text.length * next()))
  return Array.from({ length: strokes }, (_, stroke) => `${text.slice(0, at)} ${typed.slice(0, stroke + 1)}${text.slice(at)}`)
}

export const textsOf = (words: number, count: number, seed: number, language: 'en' | 'de' = 'en'): readonly string[] => {
  const next = chance(seed)
  return Array.from({ length: count }, () => proseOfWords(words, sampleTexts[language], next))
}

const more = ['password: ', 'db-01 ', 'AB ', '14:30 ', 'İ', '\ud800', 'لا ', '**', 'We are sorry. ']

/** The longest texts that are read, each of one part again and again, and prose. */
export const longestTexts = (): readonly (readonly [string, string])[] => [
  ...[...hostileParts, ...more].map((part) => [part, part.repeat(Math.ceil(longestText / part.length)).slice(0, longestText)] as const),
  ['prose', proseOfWords(5000, sampleTexts.en, chance(3)).slice(0, longestText)],
]
