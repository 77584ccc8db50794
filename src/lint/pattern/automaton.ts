import { type ShapeName, shapes } from '../prose/token.ts'
import { type Part, type Phrase, phrasesOf } from './notation.ts'

/** One state of the phrase automaton: where each kind of next token leads. */
export interface State {
  readonly words: Map<number, State[]>
  readonly shapes: { readonly mask: number; readonly next: State }[]
  readonly gaps: { readonly most: number; readonly crossesBorders: boolean; readonly next: State }[]
  /** Taken without reading a token. */
  readonly free: State[]
  readonly atClauseStart: State[]
  readonly atClauseEnd: State[]
  /** Slots that end here: twice the number of the mark, one more for its exceptions. */
  readonly accepts: number[]
  /** Whether something can happen here whatever the next token is. */
  isOpen: boolean
  /** One bit each for the words and for the shapes that lead on, to pass by most tokens without looking them up. */
  wordBits: number
  shapeBits: number
}

/** The bit of a word's number among a state's word bits; several words share one. */
export const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31))

/** All phrase lists of one language in one graph, so that a text is read once however many rules there are. */
export interface Automaton<Mark extends string> {
  readonly marks: readonly Mark[]
  /** Stems, and exact forms behind an equals sign, by number. */
  readonly vocabulary: ReadonlyMap<string, number>
  readonly root: State
  /** Of the language's spelling. */
  readonly stemOf: (word: string) => string
}

export interface PhraseLists<Mark extends string> {
  /** Named lists that phrases refer to with `@name`. */
  readonly terms: Readonly<Record<string, string>>
  readonly phrases: Readonly<Record<Mark, string>>
  readonly marks: readonly Mark[]
  readonly stemOf: (word: string) => string
}

const emptyState = (): State => ({
  words: new Map(),
  shapes: [],
  gaps: [],
  free: [],
  atClauseStart: [],
  atClauseEnd: [],
  accepts: [],
  isOpen: false,
  wordBits: 0,
  shapeBits: 0,
})

/** Builds the automaton of a language's lists. Done once when the ring is loaded; a mistake in the lists throws there. */
export const automatonOf = <Mark extends string>({ terms, phrases, marks, stemOf }: PhraseLists<Mark>): Automaton<Mark> => {
  const builder = new Builder(terms, stemOf)
  const root = emptyState()
  marks.forEach((mark, index) => {
    for (const phrase of phrasesOf(phrases[mark])) builder.add(root, phrase, index * 2)
  })
  return { marks, vocabulary: builder.vocabulary, root, stemOf }
}

const addWord = (state: State, word: number, next: State): void => {
  const known = state.words.get(word)
  if (known) known.push(next)
  else state.words.set(word, [next])
  state.wordBits |= bitOf(word)
}

const addShape = (state: State, mask: number, next: State): void => {
  state.shapes.push({ mask, next })
  state.shapeBits |= mask
}

const addFree = (state: State, next: State): void => {
  state.free.push(next)
  state.isOpen = true
}

interface Term {
  readonly members: ReadonlySet<number>
  /** The list's entries that are not single words. */
  readonly paths: readonly (readonly Part[])[]
}

class Builder {
  readonly vocabulary = new Map<string, number>()
  readonly #sources: Readonly<Record<string, string>>
  readonly #stemOf: (word: string) => string
  readonly #terms = new Map<string, Term>()
  readonly #shared = new WeakMap<State, Map<string, State>>()

  constructor(sources: Readonly<Record<string, string>>, stemOf: (word: string) => string) {
    this.#sources = sources
    this.#stemOf = stemOf
  }

  add(root: State, phrase: Phrase, slot: number): void {
    let state = root
    for (const part of phrase.parts) state = this.#extend(state, part)
    if (state === root) throw new Error('phrase list: a phrase without words')
    state.accepts.push(phrase.isException ? slot + 1 : slot)
    state.isOpen = true
  }

  #extend(from: State, part: Part): State {
    if (!part.isOptional) return this.#sharedEdge(from, part)
    const to = emptyState()
    this.#addEdges(from, part, to)
    addFree(from, to)
    return to
  }

  /** Phrases with the same beginning, part by part, share it. */
  #sharedEdge(from: State, part: Part): State {
    const key = sharedKey(part)
    const shared = this.#shared.get(from) ?? new Map<string, State>()
    this.#shared.set(from, shared)
    const known = shared.get(key)
    if (known) return known
    const to = emptyState()
    this.#addEdges(from, part, to)
    shared.set(key, to)
    return to
  }

  #addEdges(from: State, part: Part, to: State): void {
    if (part.kind === 'one-of') {
      for (const word of part.words) addWord(from, this.#id(word), to)
      for (const name of part.lists) this.#connect(from, name, to)
      for (const name of part.shapes) addShape(from, maskOf(name), to)
      return
    }
    from.isOpen = true
    if (part.kind === 'gap') from.gaps.push({ most: part.most, crossesBorders: part.crossesBorders, next: to })
    else if (part.kind === 'clause-start') from.atClauseStart.push(to)
    else from.atClauseEnd.push(to)
  }

  #connect(from: State, name: string, to: State): void {
    const term = this.#term(name)
    for (const member of term.members) addWord(from, member, to)
    for (const path of term.paths) {
      let state = from
      for (const part of path) state = this.#extend(state, part)
      addFree(state, to)
    }
  }

  #term(name: string): Term {
    const known = this.#terms.get(name)
    if (known) return known
    const source = this.#sources[name]
    if (source === undefined) throw new Error(`phrase list: there is no list @${name}`)
    const members = new Set<number>()
    const paths: (readonly Part[])[] = []
    for (const { parts } of phrasesOf(source)) {
      const [only] = parts
      if (parts.length > 1 || only?.kind !== 'one-of') paths.push(parts)
      else {
        for (const word of only.words) members.add(this.#id(word))
        for (const other of only.lists) this.#merge(other, members, paths)
        if (only.shapes.length > 0) paths.push([{ ...only, words: [], lists: [] }])
      }
    }
    const term = { members, paths }
    this.#terms.set(name, term)
    return term
  }

  #merge(name: string, members: Set<number>, paths: (readonly Part[])[]): void {
    const other = this.#term(name)
    for (const member of other.members) members.add(member)
    paths.push(...other.paths)
  }

  #id(written: string): number {
    const key = written.startsWith('=') ? written : this.#stemOf(written)
    const known = this.vocabulary.get(key)
    if (known !== undefined) return known
    const id = this.vocabulary.size + 1
    this.vocabulary.set(key, id)
    return id
  }
}

const sharedKey = (part: Part): string => {
  if (part.kind === 'gap') return `${part.crossesBorders ? '~~' : '~'}${part.most}`
  if (part.kind === 'clause-start') return '^'
  if (part.kind === 'clause-end') return '$'
  const alternatives = [...part.words, ...part.lists.map((name) => `@${name}`), ...part.shapes.map((name) => `#${name}`)]
  return alternatives.join('|')
}

const isShapeName = (name: string): name is ShapeName => Object.hasOwn(shapes, name)

const maskOf = (name: string): number => {
  if (!isShapeName(name)) throw new Error(`phrase list: there is no shape #${name}`)
  return shapes[name]
}
