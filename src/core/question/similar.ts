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

// What is asked stands at the beginning; a thousand long questions would otherwise take seconds.
const mostCharacters = 400

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

// Three letters at a time, with a blank where a word begins: endings weigh little, and typing mistakes do not lose the word.
const piecesOf = (word: string): readonly string[] => {
  const letters = [' ', ...word]
  if (letters.length <= 3) return [letters.join('')]
  return letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`)
}

/** Pieces by number. Those who ask about one incident use the same words, so that nearly every word has been taken apart already. */
interface Pieces {
  readonly numbers: Map<string, number>
  readonly byWord: Map<string, readonly number[]>
}

const numberIn = ({ numbers }: Pieces, piece: string): number => {
  const number = numbers.get(piece) ?? numbers.size
  numbers.set(piece, number)
  return number
}

const numbersOf = (pieces: Pieces, text: string): readonly number[] => {
  const found = new Set<number>()
  for (const word of wordsOf(text)) {
    const known = pieces.byWord.get(word) ?? piecesOf(word).map((piece) => numberIn(pieces, piece))
    pieces.byWord.set(word, known)
    for (const number of known) found.add(number)
  }
  return [...found]
}

/** Texts by their pieces, and how little each piece says: what nearly all of them hold distinguishes none. */
export interface WordIndex {
  readonly ids: readonly string[]
  readonly pieces: Pieces
  /** Of each piece, which texts hold it. */
  readonly holders: readonly (readonly number[])[]
  /** Of each text, its pieces. */
  readonly owned: readonly (readonly number[])[]
  readonly lengths: readonly number[]
  /** Of each piece, the square of its weight. */
  readonly squares: readonly number[]
}

const squareOf = (all: number, holders: number): number => Math.log(1 + (all + 1) / (holders + 1)) ** 2

const lengthOf = (owned: readonly number[], squares: readonly number[], unknown: number): number => {
  let sum = 0
  for (const piece of owned) sum += squares[piece] ?? unknown
  return Math.sqrt(sum)
}

/** Prepares the questions of one incident for `similarTo`. */
export const indexWords = (texts: readonly Worded[]): WordIndex => {
  const pieces: Pieces = { numbers: new Map(), byWord: new Map() }
  const owned = texts.map(({ text }) => numbersOf(pieces, text))
  const holders: number[][] = Array.from(pieces.numbers, () => [])
  owned.forEach((own, i) => {
    for (const piece of own) holders[piece]?.push(i)
  })
  const squares = holders.map((known) => squareOf(texts.length, known.length))
  return { ids: texts.map(({ id }) => id), pieces, holders, owned, squares, lengths: owned.map((own) => lengthOf(own, squares, 0)) }
}

/** How alike each text is to these pieces: the angle between them, weighted. */
const likenesses = ({ ids, holders, squares, lengths }: WordIndex, owned: readonly number[]): Float64Array => {
  const shared = new Float64Array(ids.length)
  for (const piece of owned) {
    const square = squares[piece] ?? 0
    for (const i of holders[piece] ?? []) shared[i] = (shared[i] ?? 0) + square
  }
  const length = lengthOf(owned, squares, squareOf(ids.length, 0))
  return shared.map((sum, i) => Math.min(1, sum / (length * (lengths[i] ?? 1))))
}

const mostAlikeFirst = (a: Similar, b: Similar): number => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)

/** The texts that say nearly the same, most alike first. */
export const similarTo = (index: WordIndex, text: string, least: number = seemsSimilar): readonly Similar[] => {
  // Pieces that no text holds get numbers beyond those of the index, which weigh what nobody holds; the index itself learns nothing.
  const own: Pieces = { numbers: new Map(index.pieces.numbers), byWord: new Map() }
  const likeness = likenesses(index, numbersOf(own, text))
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
    if (done.has(at)) return
    done.add(at)
    const likeness = likenesses(index, index.owned[at] ?? [])
    const others: (Similar & { readonly one: T })[] = []
    likeness.forEach((alike, i) => {
      const one = texts[i]
      // A text without a word is like none, itself included: its likeness is no number.
      if (one === undefined || done.has(i) || !(alike >= seemsSame)) return
      done.add(i)
      others.push({ id: one.id, likeness: alike, one })
    })
    clusters.push({ leader, others: others.toSorted(mostAlikeFirst).map(({ one }) => one) })
  })
  return clusters.toSorted((a, b) => b.others.length - a.others.length)
}
