import { kindsOf, signsOf, signsUsed } from './asked-kind.ts'
import { emptinessOf } from './empty-words.ts'
import { foldWord, wordList } from './word-list.ts'

const mostRead = 3000
// A thousand long questions would otherwise take seconds.
const mostCharacters = 400

/** The sentences that ask: whoever tells a long story asks at its end. */
const asking = (text: string): string => {
  const read = text.slice(0, mostRead)
  if (!read.includes('?')) return read.slice(0, mostCharacters)
  const sentences = read.split(/(?<=[.?!])\s+|\n+/)
  return sentences
    .filter((sentence) => sentence.includes('?'))
    .join(' ')
    .slice(0, mostCharacters)
}

/** Words that say together what one word says. */
const phrases = [
  [/\b(?:since when|seit wann|how long (?:was|were|has)|wie lange? (?:war|waren|ging))\b/g, 'sincewhen'],
  [/\b(?:what time|(?:wie ?viel|welche) uhr)\b/g, 'when'],
  [/\bgoing on\b/g, 'happened'],
] as const

const plain = (text: string): string => {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return phrases.reduce((all, [phrase, word]) => all.replace(phrase, word), letters)
}

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

// Three letters at a time, with a blank where a word begins: endings weigh little, and typing mistakes do not lose the word.
const piecesOf = (word: string): readonly string[] => {
  const letters = [' ', ...word]
  if (letters.length <= 3) return [letters.join('')]
  return letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`)
}

/** What is said in quite different words wherever something fails. */
const aliasOf = wordList({
  login: 'log login logged logging sign signin signing signed anmeld* einlogg* eingeloggt angemeldet',
  send: 'send* sent versand versende* verschick* schick* abschick*',
  booking: 'booking* reserv* buchung*',
  invoice: 'invoice* bill bills billing',
  wage: 'wage* salar* payroll gehalt* lohn lohne',
  site: 'site sites website* webseite* homepage page pages',
  mail: 'mail* email* emails',
})

interface Word {
  readonly signs: number
  readonly english: number
  readonly isEmpty: boolean
  readonly pieces: readonly number[]
}

/** Pieces by number. Those who ask about one incident use the same words, so that nearly every word has been taken apart already. */
export interface Pieces {
  readonly numbers: Map<string, number>
  readonly byWord: Map<string, Word>
}

const numberIn = ({ numbers }: Pieces, piece: string): number => {
  const number = numbers.get(piece) ?? numbers.size
  numbers.set(piece, number)
  return number
}

const wordIn = (pieces: Pieces, written: string): Word => {
  const known = pieces.byWord.get(written)
  if (known) return known
  const folded = foldWord(written)
  const [signs, { isEmpty, english }] = [signsOf(folded), emptinessOf(folded)]
  const numbers = piecesOf(aliasOf(folded)[0] ?? folded).map((piece) => numberIn(pieces, piece))
  const word = { signs, english, isEmpty, pieces: numbers }
  pieces.byWord.set(written, word)
  return word
}

/** A question taken apart. */
export interface AskedText {
  /** What kinds of thing it asks, as bits. */
  readonly kinds: number
  /** What it asks about, as the numbers of pieces; nothing, where it only asks when it is over. */
  readonly things: readonly number[]
  /** Above nothing by how much it is English, below by how much German. */
  readonly english: number
}

/** Takes a text apart. Words that say nothing count where there is nothing else. */
export const askedTextOf = (pieces: Pieces, text: string): AskedText => {
  const words = wordsOf(asking(text)).map((word) => wordIn(pieces, word))
  const found = words.reduce((all, { signs }) => all | signs, 0)
  const [kinds, used] = [kindsOf(found), signsUsed(found)]
  const telling = words.filter(({ isEmpty, signs }) => !isEmpty && (signs & used) === 0)
  const named = telling.length > 0 || kinds !== 0 ? telling : words
  return {
    kinds,
    things: [...new Set(named.flatMap(({ pieces: numbers }) => numbers))],
    english: words.reduce((sum, word) => sum + word.english, 0),
  }
}
