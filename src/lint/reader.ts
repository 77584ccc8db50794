import type { Language } from './language/language.ts'
import type { Read } from './language/marks.ts'
import { readText } from './lint-text.ts'
import { type Finds, findsIn, readProse } from './pattern/read.ts'
import { isLineEnd } from './prose/characters.ts'
import type { Passage } from './prose/passage.ts'
import { proseOf, type Sentence, sentencesOf } from './prose/prose.ts'
import type { Token } from './prose/token.ts'

/** Reads the text that stands in one place of a notice. */
export type Reader = (text: string, language: Language, place: string) => Read

/** Reads every text anew. */
export const plainReader: Reader = (text, language) => readText(text, language)

/**
 * Reads as `plainReader` does, and keeps of each place what was read there last: what has not changed since is not looked at
 * again. For a text that is being typed; it holds one text a place.
 */
export const rememberingReader = (): Reader => {
  const places = new Map<string, Kept>()
  return (text, language, place) => {
    const last = places.get(place)
    if (last?.text === text && last.language === language) return last.read
    const kept = readAgain(text, language, last?.language === language ? last : undefined)
    places.set(place, kept)
    return kept.read
  }
}

interface Kept {
  readonly text: string
  readonly language: Language
  readonly read: Read
  /** By everything on which their reading depends. */
  readonly passages: ReadonlyMap<string, KeptPassage>
  /** By their text; the tokens must be the same as well. */
  readonly sentences: ReadonlyMap<string, KeptSentence>
}

interface KeptPassage {
  readonly start: number
  readonly sentences: readonly Sentence[]
}

interface KeptSentence {
  readonly tokens: readonly Token[]
  readonly finds: Finds
}

const readAgain = (text: string, language: Language, last: Kept | undefined): Kept => {
  const passages = new Map<string, KeptPassage>()
  const sentences = new Map<string, KeptSentence>()
  const cut: typeof sentencesOf = (_, passage, spelling) => {
    const key = keyOf(text, passage)
    const known = last?.passages.get(key)
    const read = known ? moved(known, passage) : sentencesOf(text, passage, spelling)
    passages.set(key, { start: passage.start, sentences: read })
    return read
  }
  const find: typeof findsIn = (sentence, machine) => {
    const written = text.slice(sentence.start, sentence.end)
    const known = last?.sentences.get(written)
    const finds = known && areSame(known.tokens, sentence.tokens) ? known.finds : findsIn(sentence, machine)
    sentences.set(written, { tokens: sentence.tokens, finds })
    return finds
  }
  return { text, language, read: readProse(proseOf(text, language.spelling, cut), language.grammar, find), passages, sentences }
}

/** More than any sign looks ahead beyond its line. */
const lookahead = 8

const keyOf = (text: string, { kind, start, end }: Passage): string => {
  let line = start
  while (line > 0 && !isLineEnd(text.charCodeAt(line - 1))) line--
  return `${kind} ${start - line} ${text.slice(line, end + lookahead)}`
}

const moved = ({ start, sentences }: KeptPassage, passage: Passage): readonly Sentence[] => {
  const by = passage.start - start
  if (by === 0) return sentences
  return sentences.map((sentence) => ({
    passage,
    tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
    start: sentence.start + by,
    end: sentence.end + by,
  }))
}

const areSame = (some: readonly Token[], others: readonly Token[]): boolean =>
  some === others ||
  (some.length === others.length && some.every(({ norm, shape }, at) => others[at]?.norm === norm && others[at]?.shape === shape))
