import { ownCopy } from '../prose/own-copy.ts'
import { shapes, type Token } from '../prose/token.ts'
import { bitOf, type PhraseGraph } from './phrase-graph.ts'

/** All tokens that no phrase tells apart: the lists to which the word belongs, and the shapes that are asked for. */
export interface TokenKind {
  readonly words: readonly number[]
  /** One bit each for those, see `bitOf`. */
  readonly wordBits: number
  readonly shape: number
}

/** The lists to which a word belongs. */
interface Word {
  readonly id: number
  readonly classes: readonly number[]
}

/** Longer runs of letters are no words of ours. */
const longestWord = 40
const mostWords = 5000
const mostKinds = 10_000
/** More than all shapes together. */
const shapeLimit = 1 << 16

/** Whether a token of this kind ends a clause: those have odd numbers. */
export const isBorder = (kind: number): boolean => (kind & 1) === 1

/** Gives tokens the numbers of their kinds. Words that were met before are remembered. */
export class TokenKinds {
  readonly #graph: PhraseGraph
  readonly #stemOf: (word: string) => string
  readonly #words = new Map<string, Word>()
  readonly #byClasses = new Map<string, Word>()
  readonly #numbers = new Map<number, number>()
  readonly #kinds: TokenKind[] = []

  constructor(graph: PhraseGraph, stemOf: (word: string) => string) {
    this.#graph = graph
    this.#stemOf = stemOf
  }

  get areMany(): boolean {
    return this.#kinds.length > mostKinds
  }

  forget(): void {
    this.#numbers.clear()
    this.#kinds.length = 0
  }

  at(kind: number): TokenKind {
    const known = this.#kinds[kind >> 1]
    if (known === undefined) throw new Error('phrase machine: a kind of an earlier text')
    return known
  }

  kindOf({ norm, shape }: Token): number {
    const { id, classes } = this.#wordOf(norm)
    const asked = shape & this.#graph.shapes
    const key = id * shapeLimit + asked
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const kind = this.#kinds.length * 2 + ((asked & shapes.border) === 0 ? 0 : 1)
    this.#kinds.push({ words: classes, wordBits: classes.reduce((bits, one) => bits | bitOf(one), 0), shape: asked })
    this.#numbers.set(key, kind)
    return kind
  }

  #wordOf(norm: string): Word {
    const known = this.#words.get(norm)
    if (known !== undefined) return known
    if (norm.length > longestWord) return this.#wordWith([])
    const word = this.#wordWith(this.#classesOf(norm))
    if (this.#words.size >= mostWords) this.#words.clear()
    this.#words.set(ownCopy(norm), word)
    return word
  }

  #classesOf(norm: string): readonly number[] {
    const { vocabulary } = this.#graph
    return [...new Set([...(vocabulary.get(this.#stemOf(norm)) ?? []), ...(vocabulary.get(`=${norm}`) ?? [])])]
  }

  #wordWith(classes: readonly number[]): Word {
    const key = classes.join()
    const known = this.#byClasses.get(key)
    if (known !== undefined) return known
    const word = { id: this.#byClasses.size, classes }
    this.#byClasses.set(key, word)
    return word
  }
}
