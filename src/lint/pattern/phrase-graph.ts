import { type ShapeName, shapes } from '../prose/token.ts'
import { type Part, type Phrase, phrasesOf } from './notation.ts'

/** A place within phrases: which next token leads where. */
export interface PhraseNode {
  readonly id: number
  /** By a class of words: a list, or one word. */
  readonly words: Map<number, PhraseNode[]>
  /** One bit each for those classes, to pass by most words without looking them up. */
  wordBits: number
  readonly shapes: { readonly mask: number; readonly next: PhraseNode }[]
  shapeBits: number
  /** Within a gap: the place behind any token, and behind one that is no border. */
  readonly overAny: PhraseNode[]
  readonly overInner: PhraseNode[]
  /** Taken without reading a token; those of a border only where a clause begins or ends. */
  readonly free: PhraseNode[]
  readonly atClauseStart: PhraseNode[]
  readonly atClauseEnd: PhraseNode[]
  /** Slots whose phrases end here: twice the number of the mark, one more for its exceptions. */
  readonly accepts: number[]
}

/** The bit of a class of words; several share one. */
export const bitOf = (wordClass: number): number => 1 << (wordClass & 31)

interface Term {
  /** The class of the list's single words. */
  readonly members: number
  /** Its other entries. */
  readonly paths: readonly (readonly Part[])[]
}

/** All phrases of a language in one graph; those with the same beginning share it. */
export class PhraseGraph {
  /** The classes of a word by its stem, and by its form behind an equals sign. */
  readonly vocabulary = new Map<string, number[]>()
  readonly root: PhraseNode
  /** How many places there are. */
  size = 0
  /** The shapes that some phrase asks for. */
  shapes: number = shapes.border
  readonly #sources: Readonly<Record<string, string>>
  readonly #stemOf: (word: string) => string
  readonly #terms = new Map<string, Term>()
  readonly #shared = new Map<string, PhraseNode>()
  readonly #words = new Map<string, number>()
  #classes = 0

  constructor(sources: Readonly<Record<string, string>>, stemOf: (word: string) => string) {
    this.#sources = sources
    this.#stemOf = stemOf
    this.root = this.#node()
  }

  add({ parts, isException }: Phrase, slot: number): void {
    let node = this.root
    for (const part of parts) node = this.#extend(node, part)
    if (node === this.root) throw new Error('phrase list: a phrase without words')
    node.accepts.push(isException ? slot + 1 : slot)
  }

  #node(): PhraseNode {
    return {
      id: this.size++,
      words: new Map(),
      wordBits: 0,
      shapes: [],
      shapeBits: 0,
      overAny: [],
      overInner: [],
      free: [],
      atClauseStart: [],
      atClauseEnd: [],
      accepts: [],
    }
  }

  #extend(from: PhraseNode, part: Part): PhraseNode {
    const key = `${from.id} ${part.written}`
    const known = this.#shared.get(key)
    if (known) return known
    const to = this.#node()
    this.#shared.set(key, to)
    this.#lead(from, part, to)
    if (part.isOptional) from.free.push(to)
    return to
  }

  #lead(from: PhraseNode, part: Part, to: PhraseNode): void {
    if (part.kind === 'one-of') {
      for (const word of part.words) leadByWord(from, this.#classOf(word), to)
      for (const name of part.lists) this.#leadByList(from, name, to)
      for (const name of part.shapes) this.#leadByShape(from, name, to)
    } else if (part.kind === 'gap') this.#leap(from, part.most, part.crossesBorders ? 'overAny' : 'overInner', to)
    else if (part.kind === 'clause-start') from.atClauseStart.push(to)
    else from.atClauseEnd.push(to)
  }

  /** A gap is a chain of places, each with a way out. */
  #leap(from: PhraseNode, most: number, over: 'overAny' | 'overInner', to: PhraseNode): void {
    let node = to
    for (let left = 0; left < most; left++) {
      const before = left === most - 1 ? from : this.#node()
      before.free.push(to)
      before[over].push(node)
      node = before
    }
  }

  #leadByList(from: PhraseNode, name: string, to: PhraseNode): void {
    const term = this.#term(name)
    leadByWord(from, term.members, to)
    for (const path of term.paths) {
      let node = from
      for (const part of path) node = this.#extend(node, part)
      node.free.push(to)
    }
  }

  #term(name: string): Term {
    const known = this.#terms.get(name)
    if (known) return known
    const source = this.#sources[name]
    if (source === undefined) throw new Error(`phrase list: there is no list @${name}`)
    const words = new Set<string>()
    const paths: (readonly Part[])[] = []
    for (const { parts } of phrasesOf(source)) this.#gather(parts, words, paths)
    const members = this.#classes++
    for (const word of words) this.#classify(word, members)
    const term = { members, paths }
    this.#terms.set(name, term)
    return term
  }

  #gather(parts: readonly Part[], words: Set<string>, paths: (readonly Part[])[]): void {
    const [only] = parts
    if (parts.length > 1 || only?.kind !== 'one-of') return void paths.push(parts)
    for (const word of only.words) words.add(word)
    // A list of lists refers to them; a word is then of both classes.
    if (only.lists.length + only.shapes.length > 0) paths.push([withoutWords(only)])
  }

  #classOf(word: string): number {
    const key = this.#keyOf(word)
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const own = this.#classes++
    this.#words.set(key, own)
    this.#classify(word, own)
    return own
  }

  #classify(word: string, own: number): void {
    const key = this.#keyOf(word)
    const classes = this.vocabulary.get(key)
    if (classes === undefined) this.vocabulary.set(key, [own])
    else if (!classes.includes(own)) classes.push(own)
  }

  #keyOf(word: string): string {
    return word.startsWith('=') ? word : this.#stemOf(word)
  }

  #leadByShape(from: PhraseNode, name: string, next: PhraseNode): void {
    if (!isShapeName(name)) throw new Error(`phrase list: there is no shape #${name}`)
    const mask = shapes[name]
    from.shapes.push({ mask, next })
    from.shapeBits |= mask
    this.shapes |= mask
  }
}

const withoutWords = (part: Part & { readonly kind: 'one-of' }): Part => {
  const written = [...part.lists.map((name) => `@${name}`), ...part.shapes.map((name) => `#${name}`)].join('|')
  return { ...part, words: [], written, isOptional: false }
}

const leadByWord = (from: PhraseNode, wordClass: number, to: PhraseNode): void => {
  const known = from.words.get(wordClass)
  if (known === undefined) from.words.set(wordClass, [to])
  else known.push(to)
  from.wordBits |= bitOf(wordClass)
}

const isShapeName = (name: string): name is ShapeName => Object.hasOwn(shapes, name)
