import type { Language } from '../../core/page/page.ts'
import { graphemesOf } from './post-length.ts'

/** Clauses that only explain: a sentence is as true without them. What limits or turns it ("but", "except", "if") never goes unmarked. */
const explaining = /,\s+(?:because|since|due to|while we|which|so that|weil|da|während wir|sodass|so dass|wodurch)\s/giu
/** A sentence that begins with a condition has its meaning behind the comma. */
const beginsWithCondition =
  /^(?:if|when|while|because|since|as|after|although|though|unless|until|once|wenn|falls|weil|da|während|sobald|nachdem|obwohl|solange|bis)\s/iu
/** Words that promise another word: no text stops behind one. */
const leadsOn =
  /\s(?:a|an|the|of|in|on|at|to|for|from|with|and|or|by|our|your|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|in|im|an|am|auf|für|mit|zu|zum|zur|von|vom|bei|beim|bis)$/iu
const shortestClause = 20
const negation =
  /(?<!\p{L})(?:nicht|nichts|kein\p{L}*|nie|niemals|niemand\p{L}*|nirgends|nirgendwo|weder|ohne|unmöglich|not|no|never|nobody|none|neither|nor|without|\p{L}+n[’']t)(?!\p{L})/iu

const withoutExplanation = (text: string, fits: (text: string) => boolean): string | undefined => {
  if (beginsWithCondition.test(text)) return undefined
  // Behind an explanation in the middle of a sentence its own verb and "not" may follow.
  const ends = [...text.matchAll(explaining)].filter(({ index }) => !negation.test(text.slice(index).split(',').slice(2).join()))
  const heads = ends.map(({ index }) => `${text.slice(0, index)}.`)
  return heads.findLast((head) => head.length >= shortestClause && fits(head))
}

/** The longest beginning of `pieces` that fits with an ellipsis behind it. */
const longestHead = (pieces: readonly string[], fits: (text: string) => boolean): string => {
  const head = (count: number): string => pieces.slice(0, count).join('').trimEnd()
  let [shortest, longest] = [0, pieces.length - 1]
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2)
    if (fits(marked(head(middle)))) shortest = middle
    else longest = middle - 1
  }
  const found = head(shortest)
  return found !== '' && fits(marked(found)) ? found : ''
}

const tidy = (head: string): string => {
  const bare = head.replace(/[\s,;:–—(/-]+$/u, '')
  return leadsOn.test(bare) ? tidy(bare.replace(leadsOn, '')) : bare
}
const marked = (head: string): string => `${tidy(head)}…`

/** Where a clause ends late enough, the text ends there; else at the word. */
const atClause = (head: string): string => {
  const end = Math.max(...[', ', '; ', ' – '].map((mark) => head.lastIndexOf(mark)))
  return end >= head.length * 0.7 ? head.slice(0, end) : head
}

/** German says "not" at the end: a cut there is at a clause, and leaves no negation behind it. */
const germanHead = (text: string, fits: (text: string) => boolean): string => {
  if (beginsWithCondition.test(text)) return ''
  const borders = [...text.matchAll(/[,;:]\s| [–—] /gu)].filter(({ index }) => !negation.test(text.slice(index)))
  const heads = borders.map(({ index }) => marked(text.slice(0, index)))
  return heads.findLast((head) => head.length >= shortestClause && fits(head)) ?? ''
}

/**
 * The sentence as far as there is room: whole, without what only explains, else cut at a clause or a word with an ellipsis. Only a
 * word that is too long by itself is cut within, between characters as people count them. Empty where nothing fits that is true by itself.
 */
export const shortened = (text: string, language: Language, fits: (text: string) => boolean): string => {
  if (fits(text)) return text
  const clause = withoutExplanation(text, fits)
  if (clause !== undefined) return clause
  if (language === 'de') return germanHead(text, fits)
  const words = longestHead(text.split(/(?<=\s)/u), fits)
  const letters = longestHead(graphemesOf(text), fits)
  const head = words.length * 2 < letters.length ? letters : atClause(words)
  return tidy(head) === '' ? '' : marked(head)
}
