import { isDigit, isSpace } from './characters.ts'

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'row'

/** A block of the text that is read by itself: nothing is said across its border. Offsets are UTF-16 units. */
export interface Passage {
  readonly kind: PassageKind
  readonly start: number
  readonly end: number
}

interface Line {
  readonly kind: PassageKind | 'blank' | 'fence'
  /** Where the words begin, behind the bullet or the hashes. */
  readonly start: number
  readonly end: number
}

/** Cuts a text into paragraphs, headings, list items and table rows; fenced code is left out, it is not prose. */
export const passagesOf = (text: string): readonly Passage[] => {
  const passages: Passage[] = []
  let isOpen = false
  let inFence = false
  for (const { kind, start, end } of linesOf(text)) {
    if (kind === 'fence') inFence = !inFence
    if (kind === 'fence' || kind === 'blank' || inFence) {
      isOpen = false
      continue
    }
    const last = passages[passages.length - 1]
    const continues = isOpen && kind === 'paragraph' && (last?.kind === 'paragraph' || last?.kind === 'item')
    if (continues && last) passages[passages.length - 1] = { kind: last.kind, start: last.start, end }
    else passages.push({ kind, start, end })
    isOpen = true
  }
  return passages
}

const lineEnd = /[\n\r\u2028\u2029]/g

function* linesOf(text: string): Generator<Line> {
  let start = 0
  for (const { index } of text.matchAll(lineEnd)) {
    yield lineAt(text, start, index)
    start = index + 1
  }
  if (start < text.length) yield lineAt(text, start, text.length)
}

const lineAt = (text: string, from: number, end: number): Line => {
  let start = from
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (start === end) return { kind: 'blank', start, end }
  if (text.startsWith('```', start) || text.startsWith('~~~', start)) return { kind: 'fence', start, end }
  if (isRule(text, start, end)) return { kind: 'blank', start, end }
  const first = text[start]
  if (first === '#') return { kind: 'heading', start: skip(text, start, end, '#'), end }
  if (first === '|') return { kind: 'row', start: start + 1, end }
  const bullet = bulletLength(text, start, end)
  return bullet > 0 ? { kind: 'item', start: start + bullet, end } : { kind: 'paragraph', start, end }
}

const skip = (text: string, from: number, end: number, mark: string): number => {
  let at = from
  while (at < end && text[at] === mark) at++
  return at
}

/** A thematic break, a setext underline, a table's ruler. */
const isRule = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!'-=*_|: \t'.includes(text.charAt(at))) return false
  return end - start >= 3
}

const bulletLength = (text: string, start: number, end: number): number => {
  if ('-*+•·'.includes(text.charAt(start))) return isSpace(text.charCodeAt(start + 1)) && start + 1 < end ? 2 : 0
  let at = start
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++
  const isNumbered = at > start && (text[at] === '.' || text[at] === ')') && isSpace(text.charCodeAt(at + 1)) && at + 1 < end
  return isNumbered ? at + 2 - start : 0
}
