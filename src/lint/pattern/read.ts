import type { Prose, Sentence } from '../prose/prose.ts'
import type { Automaton } from './automaton.ts'
import { isAccepting, type Machine, nowhere } from './machine.ts'
import { isBorder } from './token-kinds.ts'

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

/** What was found in one sentence: a slot, the first token and the last (exclusive), and the next slot. */
export type Finds = readonly number[]

/** Reads the prose once against all phrase lists. Linear: phrases are of bounded length, gaps included. */
export const readProse = <Mark extends string>(prose: Prose, { slots, machine }: Automaton<Mark>, find = findsIn): Reading<Mark> => {
  const found = new Map<number, Hit[]>()
  machine.begin()
  for (const sentence of prose.sentences) addHits(sentence, find(sentence, machine), found)
  const hits = remembered((mark: Mark) => hitsOf(found, slots.get(mark) ?? -1))
  const firstHits = remembered((mark: Mark) => firstOfEach(hits(mark)))
  return { prose, hits, has: (mark) => hits(mark).length > 0, within: (mark, sentence) => firstHits(mark).get(sentence) }
}

/** Rules ask for the same marks again and again, and for most marks never. */
const remembered = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

const firstOfEach = (hits: readonly Hit[]): ReadonlyMap<Sentence, Hit> => new Map(hits.toReversed().map((hit) => [hit.sentence, hit]))

/** From every token but a border on, as far as some phrase leads; of each slot the longest phrase. */
export const findsIn = ({ tokens }: Sentence, machine: Machine): Finds => {
  const kinds = machine.kindsOf(tokens)
  const finds: number[] = []
  const reached = new Map<number, number>()
  let isClauseStart = true
  for (let first = 0; first < kinds.length; first++) {
    const isInner = !isBorder(kinds[first] ?? 0)
    if (isInner && readFrom(kinds, first, isClauseStart, machine, reached)) {
      for (const [slot, last] of reached) finds.push(slot, first, last)
      reached.clear()
    }
    isClauseStart = !isInner
  }
  return finds
}

/** Whether a phrase was found; `reached` gets the farthest end of each slot. */
const readFrom = (
  kinds: readonly number[],
  first: number,
  isClauseStart: boolean,
  machine: Machine,
  reached: Map<number, number>,
): boolean => {
  let isFound = false
  let state = machine.firstStep(isClauseStart, kinds[first] ?? 0)
  for (let at = first + 1; state !== nowhere; at++) {
    const kind = at < kinds.length ? kinds[at] : undefined
    if (kind === undefined || isBorder(kind)) state = machine.end(state)
    if (isAccepting(state)) {
      for (const slot of machine.accepts(state)) reached.set(slot, at)
      isFound = true
    }
    if (kind === undefined) break
    state = machine.step(state, kind)
  }
  return isFound
}

const addHits = (sentence: Sentence, finds: Finds, found: Map<number, Hit[]>): void => {
  for (let at = 0; at < finds.length; at += 3) {
    const [slot = -1, first = 0, last = 0] = [finds[at], finds[at + 1], finds[at + 2]]
    const start = sentence.tokens[first]?.start ?? 0
    const hit = { sentence, first, last, start, end: sentence.tokens[last - 1]?.end ?? start }
    const hits = found.get(slot)
    if (hits) hits.push(hit)
    else found.set(slot, [hit])
  }
}

/** The slot's hits without those that an exception touches; of overlapping ones the first stays. */
const hitsOf = (found: ReadonlyMap<number, readonly Hit[]>, slot: number): readonly Hit[] => {
  const exceptions = found.get(slot + 1) ?? []
  const kept: Hit[] = []
  let next = 0
  for (const hit of found.get(slot) ?? []) {
    while (next < exceptions.length && (exceptions[next]?.end ?? 0) <= hit.start) next++
    const exception = exceptions[next]
    const isExcepted = exception !== undefined && exception.start < hit.end
    const before = kept[kept.length - 1]
    if (!isExcepted && (before === undefined || before.end <= hit.start)) kept.push(hit)
  }
  return kept
}
