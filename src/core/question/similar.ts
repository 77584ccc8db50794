import { kindLikeness } from './asked-kind.ts'
import { type AskedText, askedTextOf, type Pieces } from './asked-text.ts'

/** A text that can be found again by what it says. */
export interface Worded {
  readonly id: string
  readonly text: string
}

export interface Similar {
  readonly id: string
  /** From 0, nothing in common, to 1, the same words. */
  readonly likeness: number
}

/** From here on two questions are shown to their asker as perhaps the same. */
export const seemsSimilar = 0.35
/** From here on they are counted as one concern. */
export const seemsSame = 0.5

// Chosen on the half of test/bench/concerns that is marked as tuned; what each does to the figures there is nearly flat around it.
const weights = {
  /** How much more a rare piece weighs than one that everybody uses; with more, a thousand questions would share nothing. */
  rarity: 0.5,
  /** What one and the same kind adds to things that are alike. */
  kind: 0.65,
  /** What is left where one asks a kind of thing and the other none that is known. */
  unclearKind: 0.65,
  otherKind: 0.35,
  /** At most so alike are one that names a thing and one that only asks when it is over; */
  unnamed: 0.3,
  /** so much, times the part of all texts that hold the thing. Among hundreds "any ETA?" would else join whoever asks when the keys come. */
  subject: 2.5,
  /** Two that ask the same kind of quite different words are shown to each other, and not put into one group. */
  unshared: 0.06,
  /** One answer is not read by both. */
  otherLanguage: 0.45,
} as const

/** Texts by their pieces, and how little each piece says: what nearly all of them hold distinguishes few. */
export interface WordIndex {
  readonly ids: readonly string[]
  readonly pieces: Pieces
  readonly asked: readonly AskedText[]
  /** Of each piece, which texts hold it. */
  readonly holders: readonly (readonly number[])[]
  readonly named: readonly Named[]
  /** Of each piece, the square of its weight. */
  readonly squares: readonly number[]
}

const squareOf = (all: number, holders: number): number => (1 + weights.rarity * Math.log((all + 1) / (holders + 1))) ** 2

type Weighed = Pick<WordIndex, 'ids' | 'holders' | 'squares'>

const namedIn = ({ ids, holders, squares }: Weighed, things: readonly number[]): Named => {
  const unknown = squareOf(ids.length, 0)
  let [sum, held] = [0, 0]
  for (const piece of things) {
    sum += squares[piece] ?? unknown
    held += holders[piece]?.length ?? 0
  }
  return { length: Math.sqrt(sum), common: held / Math.max(1, things.length * ids.length) }
}

/** Prepares the questions of one incident for `similarTo`. */
export const indexWords = (texts: readonly Worded[]): WordIndex => {
  const pieces: Pieces = { numbers: new Map(), byWord: new Map() }
  const asked = texts.map(({ text }) => askedTextOf(pieces, text))
  const holders: number[][] = Array.from(pieces.numbers, () => [])
  asked.forEach(({ things }, i) => {
    for (const piece of things) holders[piece]?.push(i)
  })
  const squares = holders.map((known) => squareOf(texts.length, known.length))
  const weighed = { ids: texts.map(({ id }) => id), holders, squares }
  return { ...weighed, pieces, asked, named: asked.map(({ things }) => namedIn(weighed, things)) }
}

const byKind = (alike: number, a: number, b: number): number => {
  if (a === 0 && b === 0) return alike
  if (a === 0 || b === 0) return alike * weights.unclearKind
  const kind = kindLikeness(a, b)
  return alike ** (1 - weights.kind * kind) * (weights.otherKind + (1 - weights.otherKind) * kind)
}

interface Named {
  readonly length: number
  /** How many of all texts hold what it names, from 0 to 1: what nearly all ask about is what the incident is about. */
  readonly common: number
}

/** How alike two are by what they name: the angle between them, weighted. Two that name nothing ask about the same, the incident. */
const byThings = (shared: number, a: Named, b: Named): number => {
  if (a.length === 0 && b.length === 0) return 1
  const alike =
    a.length === 0 || b.length === 0
      ? Math.min(weights.unnamed, weights.subject * Math.max(a.common, b.common))
      : shared / (a.length * b.length)
  return Math.max(weights.unshared, Math.min(1, alike))
}

const nothing = { kinds: 0, english: 0 }

/** How alike each text is to this one. */
const likenesses = (index: WordIndex, text: AskedText): Float64Array => {
  const { ids, asked, holders, squares, named } = index
  const shared = new Float64Array(ids.length)
  for (const piece of text.things) {
    const square = squares[piece] ?? 0
    for (const i of holders[piece] ?? []) shared[i] = (shared[i] ?? 0) + square
  }
  const own = namedIn(index, text.things)
  return shared.map((sum, i) => {
    const { kinds, english } = asked[i] ?? nothing
    const alike = kinds === 0 && text.kinds === 0 && sum === 0 ? 0 : byKind(byThings(sum, own, named[i] ?? own), text.kinds, kinds)
    return english * text.english < 0 ? alike * weights.otherLanguage : alike
  })
}

const mostAlikeFirst = (a: Similar, b: Similar): number => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)

/** The texts that say nearly the same, most alike first. */
export const similarTo = (index: WordIndex, text: string, least: number = seemsSimilar): readonly Similar[] => {
  // Pieces that no text holds get numbers beyond those of the index, which weigh what nobody holds; the index itself learns nothing.
  const own: Pieces = { numbers: new Map(index.pieces.numbers), byWord: new Map() }
  const likeness = likenesses(index, askedTextOf(own, text))
  const found = index.ids.map((id, i) => ({ id, likeness: likeness[i] ?? 0 }))
  return found.filter((one) => one.likeness >= least).toSorted(mostAlikeFirst)
}

/** Questions that ask the same, under the one that stands highest. */
export interface Cluster<T extends Worded> {
  readonly leader: T
  readonly others: readonly T[]
}

/**
 * Groups by likeness to the leader, in the order given: each text joins the first above it that it is like, or leads. Nobody joins by
 * way of a third, so that a chain of small differences does not put two unlike questions under one answer. Largest first.
 */
export const clustersOf = <T extends Worded>(texts: readonly T[]): readonly Cluster<T>[] => {
  const index = indexWords(texts)
  const done = new Set<number>()
  const clusters: Cluster<T>[] = []
  texts.forEach((leader, at) => {
    const text = index.asked[at]
    if (done.has(at) || text === undefined) return
    done.add(at)
    const others: (Similar & { readonly one: T })[] = []
    likenesses(index, text).forEach((alike, i) => {
      const one = texts[i]
      if (one === undefined || done.has(i) || alike < seemsSame) return
      done.add(i)
      others.push({ id: one.id, likeness: alike, one })
    })
    clusters.push({ leader, others: others.toSorted(mostAlikeFirst).map(({ one }) => one) })
  })
  return clusters.toSorted((a, b) => b.others.length - a.others.length)
}
