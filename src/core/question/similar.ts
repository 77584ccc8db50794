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
const piecesOf = (text: string): ReadonlySet<string> => {
  const pieces = new Set<string>()
  for (const word of wordsOf(text)) {
    const letters = [' ', ...word]
    if (letters.length <= 3) pieces.add(letters.join(''))
    for (let i = 0; i + 3 <= letters.length; i++) pieces.add(letters.slice(i, i + 3).join(''))
  }
  return pieces
}

/** Texts by their pieces, and how little each piece says: what nearly all of them hold distinguishes none. */
export interface WordIndex {
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly lengths: readonly number[]
  readonly ids: readonly string[]
}

const weightOf = (all: number, holders: number): number => Math.log(1 + (all + 1) / (holders + 1))

const lengthOf = (pieces: Iterable<string>, weight: (piece: string) => number): number => {
  let sum = 0
  for (const piece of pieces) sum += weight(piece) ** 2
  return Math.sqrt(sum)
}

/** Prepares the questions of one incident for `similarTo`. */
export const indexWords = (texts: readonly Worded[]): WordIndex => {
  const holders = new Map<string, number[]>()
  const pieces = texts.map(({ text }) => piecesOf(text))
  pieces.forEach((own, i) => {
    for (const piece of own) {
      const known = holders.get(piece)
      if (known) known.push(i)
      else holders.set(piece, [i])
    }
  })
  const weight = (piece: string) => weightOf(texts.length, holders.get(piece)?.length ?? 0)
  return { holders, lengths: pieces.map((own) => lengthOf(own, weight)), ids: texts.map(({ id }) => id) }
}

/** The texts that say nearly the same, most alike first: the angle between their weighted pieces. */
export const similarTo = (index: WordIndex, text: string, least: number = seemsSimilar): readonly Similar[] => {
  const weight = (piece: string) => weightOf(index.ids.length, index.holders.get(piece)?.length ?? 0)
  const pieces = piecesOf(text)
  const length = lengthOf(pieces, weight)
  const shared = new Float64Array(index.ids.length)
  for (const piece of pieces) {
    const square = weight(piece) ** 2
    for (const i of index.holders.get(piece) ?? []) shared[i] = (shared[i] ?? 0) + square
  }
  const found = index.ids.map((id, i) => ({ id, likeness: Math.min(1, (shared[i] ?? 0) / (length * (index.lengths[i] ?? 1))) }))
  return found.filter(({ likeness }) => likeness >= least).toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
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
  const byId = new Map(texts.map((one) => [one.id, one]))
  const done = new Set<string>()
  const clusters: Cluster<T>[] = []
  for (const leader of texts) {
    if (done.has(leader.id)) continue
    done.add(leader.id)
    const others = similarTo(index, leader.text, seemsSame).flatMap(({ id }) => (done.has(id) ? [] : (byId.get(id) ?? [])))
    for (const { id } of others) done.add(id)
    clusters.push({ leader, others })
  }
  return clusters.toSorted((a, b) => b.others.length - a.others.length)
}
