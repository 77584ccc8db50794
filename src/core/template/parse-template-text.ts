import { isBlankLabel } from './blanks.ts'
import { meantPlaceholder, type PlaceholderName, placeholderNames } from './placeholders.ts'

/** Offsets count Unicode code points of the source. */
interface Spanned {
  readonly start: number
  readonly end: number
}
export type TemplatePiece = Spanned &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'placeholder'; readonly name: PlaceholderName }
    | { readonly kind: 'blank'; readonly label: string }
  )

export type TemplateFaultKind = 'unclosed' | 'stray' | 'misspelt' | 'nameless'
export interface TemplateFault extends Spanned {
  readonly kind: TemplateFaultKind
  /** What stands between the braces. */
  readonly said: string
  /** The placeholder that was probably meant. */
  readonly meant: PlaceholderName | null
}

/** A template's text in pieces that cover all of it; what is at fault stands as text, as it was written. */
export interface ParsedTemplateText {
  readonly pieces: readonly TemplatePiece[]
  readonly faults: readonly TemplateFault[]
}

type Draft = TemplatePiece | TemplateFault

const closingAt = (points: readonly string[], from: number): number | undefined => {
  for (let i = from; i < points.length; i++) {
    const point = points[i]
    if (point === '}') return i
    if (point === '{' || point === '\n') return undefined
  }
  return undefined
}

const nextBrace = (points: readonly string[], from: number): number => {
  let at = from
  while (at < points.length && points[at] !== '{' && points[at] !== '}') at++
  return at
}

const named = (said: string, span: Spanned): Draft => {
  const name = placeholderNames.find((known) => known === said)
  if (name) return { kind: 'placeholder', name, ...span }
  const meant = meantPlaceholder(said) ?? null
  if (meant !== null) return { kind: 'misspelt', said, meant, ...span }
  return isBlankLabel(said) ? { kind: 'blank', label: said, ...span } : { kind: 'nameless', said, meant, ...span }
}

/** What begins at a brace: a doubled one is a brace that is meant. */
const atBrace = (points: readonly string[], start: number): Draft => {
  const brace = points[start] ?? ''
  if (points[start + 1] === brace) return { kind: 'text', text: brace, start, end: start + 2 }
  if (brace === '}') return { kind: 'stray', said: '', meant: null, start, end: start + 1 }
  const closing = closingAt(points, start + 1)
  if (closing === undefined) return { kind: 'unclosed', said: '', meant: null, start, end: start + 1 }
  return named(points.slice(start + 1, closing).join(''), { start, end: closing + 1 })
}

const isFault = (draft: Draft): draft is TemplateFault => 'meant' in draft

/**
 * Reads a template's text: `{component}` and the other names stand for what the draft knows, `{what customers cannot do}` is a blank,
 * `{{` and `}}` are braces. There is nothing else to it: no conditions, no loops, no calls. Takes any text, in linear time.
 */
export const parseTemplateText = (source: string): ParsedTemplateText => {
  const points = [...source]
  const pieces: TemplatePiece[] = []
  const faults: TemplateFault[] = []
  const say = (text: string, start: number, end: number): void => {
    if (text !== '') pieces.push({ kind: 'text', text, start, end })
  }
  for (let i = 0; i < points.length; ) {
    const next = nextBrace(points, i)
    say(points.slice(i, next).join(''), i, next)
    if (next === points.length) break
    const draft = atBrace(points, next)
    if (isFault(draft)) {
      faults.push(draft)
      say(points.slice(draft.start, draft.end).join(''), draft.start, draft.end)
    } else if (draft.kind === 'text') say(draft.text, draft.start, draft.end)
    else pieces.push(draft)
    i = draft.end
  }
  return { pieces, faults }
}

const longestQuote = 60

/** A fault in a sentence for whoever wrote the template. */
export const templateFaultText = ({ kind, said: whole, meant }: TemplateFault): string => {
  const said = whole.length > longestQuote ? `${whole.slice(0, longestQuote).toWellFormed()}…` : whole
  switch (kind) {
    case 'unclosed':
      return 'A brace is opened here and not closed on its line; double it where a brace is meant.'
    case 'stray':
      return 'A brace is closed here that was not opened; double it where a brace is meant.'
    case 'misspelt':
      return `There is no placeholder "${said}"; "${meant}" is probably meant.`
    case 'nameless':
      return `"${said}" is no placeholder, and a blank says in two words or more what is to be filled in.`
  }
}
