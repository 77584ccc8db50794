import type { Prose, Sentence } from '../prose/prose.ts'
import { hasShape, shapes, type Token } from '../prose/token.ts'
import { type Automaton, bitOf, type State } from './automaton.ts'

/** A phrase of one list found in the text: tokens `first` to `last` (exclusive) of a sentence, UTF-16 offsets. */
export interface Hit {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** What the phrase lists found in a text, by mark and in reading order; hits of one mark do not overlap. */
export interface Reading<Mark extends string> {
  readonly prose: Prose
  hits(mark: Mark): readonly Hit[]
  has(mark: Mark): boolean
  /** The first hit of the mark within the sentence. */
  within(mark: Mark, sentence: Sentence): Hit | undefined
}

/** Reads the prose once against all phrase lists. Linear: phrases are of bounded length, gaps included. */
export const readProse = <Mark extends string>(prose: Prose, automaton: Automaton<Mark>): Reading<Mark> => {
  const found = new Found(automaton.marks.length * 2)
  const ids = new Map<string, WordIds>()
  for (const sentence of prose.sentences) {
    found.open(sentence)
    scanSentence({ sentence, words: sentence.tokens.map((token) => idsOf(token.norm, automaton, ids)), found }, automaton.root)
  }
  const byMark = new Map(automaton.marks.map((mark, index) => [mark, hitsOf(found, index * 2)]))
  return readingOf(prose, byMark)
}

const readingOf = <Mark extends string>(prose: Prose, byMark: ReadonlyMap<Mark, readonly Hit[]>): Reading<Mark> => {
  const bySentence = new Map<Mark, Map<Sentence, Hit>>()
  const firstHits = (mark: Mark): Map<Sentence, Hit> => {
    const known = bySentence.get(mark)
    if (known) return known
    const first = new Map<Sentence, Hit>()
    for (const hit of byMark.get(mark) ?? []) if (!first.has(hit.sentence)) first.set(hit.sentence, hit)
    bySentence.set(mark, first)
    return first
  }
  return {
    prose,
    hits: (mark) => byMark.get(mark) ?? [],
    has: (mark) => (byMark.get(mark)?.length ?? 0) > 0,
    within: (mark, sentence) => firstHits(mark).get(sentence),
  }
}

interface WordIds {
  readonly stem: number
  readonly form: number
  readonly bits: number
}

const unknownWord: WordIds = { stem: 0, form: 0, bits: 0 }
/** Longer runs of letters are no words of ours. */
const longestWord = 40

const idsOf = (
  norm: string,
  { vocabulary, stemOf }: Pick<Automaton<string>, 'vocabulary' | 'stemOf'>,
  memo: Map<string, WordIds>,
): WordIds => {
  if (norm === '' || norm.length > longestWord) return unknownWord
  const known = memo.get(norm)
  if (known) return known
  const stem = vocabulary.get(stemOf(norm)) ?? 0
  const form = vocabulary.get(`=${norm}`) ?? 0
  const ids = { stem, form, bits: bitOf(stem) | bitOf(form) }
  memo.set(norm, ids)
  return ids
}

interface Scan {
  readonly sentence: Sentence
  readonly words: readonly WordIds[]
  readonly found: Found
}

const scanSentence = (scan: Scan, root: State): void => {
  const { tokens } = scan.sentence
  for (let at = 0; at < tokens.length; at++) {
    if (hasShape(tokens[at], shapes.border)) continue
    walk(scan, root, at)
    scan.found.close(at)
  }
}

const walk = (scan: Scan, state: State, at: number): void => {
  const token = scan.sentence.tokens[at]
  const word = scan.words[at]
  if (state.isOpen) walkOpen(scan, state, at, token)
  if (token === undefined || word === undefined) return
  if ((state.shapeBits & token.shape) !== 0) for (const edge of state.shapes) if (hasShape(token, edge.mask)) walk(scan, edge.next, at + 1)
  if ((state.wordBits & word.bits) === 0) return
  if (word.stem > 0) walkAll(scan, state.words.get(word.stem), at + 1)
  if (word.form > 0) walkAll(scan, state.words.get(word.form), at + 1)
}

/** What needs no token: the end of a phrase, ways around optional parts, gaps, and the borders of the clause. */
const walkOpen = (scan: Scan, state: State, at: number, token: Token | undefined): void => {
  const { tokens } = scan.sentence
  for (const slot of state.accepts) scan.found.reach(slot, at)
  for (const next of state.free) walk(scan, next, at)
  for (const gap of state.gaps) leap(scan, gap, at)
  if (state.atClauseStart.length > 0 && (at === 0 || hasShape(tokens[at - 1], shapes.border))) walkAll(scan, state.atClauseStart, at)
  if (state.atClauseEnd.length > 0 && (token === undefined || hasShape(token, shapes.border))) walkAll(scan, state.atClauseEnd, at)
}

const walkAll = (scan: Scan, states: readonly State[] | undefined, at: number): void => {
  if (states) for (const state of states) walk(scan, state, at)
}

const leap = (scan: Scan, { most, crossesBorders, next }: State['gaps'][number], at: number): void => {
  const { tokens } = scan.sentence
  for (let skipped = 0; skipped <= most && at + skipped <= tokens.length; skipped++) {
    if (skipped > 0 && !crossesBorders && hasShape(tokens[at + skipped - 1], shapes.border)) return
    if (leadsOn(scan, next, at + skipped)) walk(scan, next, at + skipped)
  }
}

const leadsOn = (scan: Scan, state: State, at: number): boolean => {
  if (state.isOpen) return true
  const token = scan.sentence.tokens[at]
  return token !== undefined && ((state.wordBits & (scan.words[at]?.bits ?? 0)) !== 0 || (state.shapeBits & token.shape) !== 0)
}

/** Collects, for every place where a phrase may begin, the longest one of each slot. */
class Found {
  readonly bySlot: Hit[][]
  readonly #reached: number[]
  readonly #touched: number[] = []
  #sentence: Sentence | undefined

  constructor(slots: number) {
    this.bySlot = Array.from({ length: slots }, () => [])
    this.#reached = new Array<number>(slots).fill(0)
  }

  open(sentence: Sentence): void {
    this.#sentence = sentence
  }

  reach(slot: number, last: number): void {
    const known = this.#reached[slot] ?? 0
    if (known === 0) this.#touched.push(slot)
    if (last > known) this.#reached[slot] = last
  }

  close(first: number): void {
    for (const slot of this.#touched) {
      const last = this.#reached[slot] ?? 0
      this.#reached[slot] = 0
      const start = this.#sentence?.tokens[first]?.start
      const end = this.#sentence?.tokens[last - 1]?.end
      if (this.#sentence && start !== undefined && end !== undefined && last > first) {
        this.bySlot[slot]?.push({ sentence: this.#sentence, first, last, start, end })
      }
    }
    this.#touched.length = 0
  }
}

/** The slot's hits without those that an exception touches; of overlapping ones the first stays. */
const hitsOf = (found: Found, slot: number): readonly Hit[] => {
  const exceptions = found.bySlot[slot + 1] ?? []
  const kept: Hit[] = []
  let next = 0
  for (const hit of found.bySlot[slot] ?? []) {
    while (next < exceptions.length && (exceptions[next]?.end ?? 0) <= hit.start) next++
    const exception = exceptions[next]
    const isExcepted = exception !== undefined && exception.start < hit.end
    const before = kept[kept.length - 1]
    if (!isExcepted && (before === undefined || before.end <= hit.start)) kept.push(hit)
  }
  return kept
}
