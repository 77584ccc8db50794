import { blanksIn } from './blanks.ts'
import type { ParsedTemplateText, TemplatePiece } from './parse-template-text.ts'

/** Where something of a filled text comes from; all offsets count code points. */
export interface FilledPlace {
  readonly start: number
  readonly end: number
  readonly source: { readonly start: number; readonly end: number }
  readonly kind: TemplatePiece['kind']
}

export interface FilledText {
  readonly text: string
  readonly places: readonly FilledPlace[]
}

/** What stands in the place of a placeholder or a blank. It is put in as it is and not read again. */
export type FillPiece = (piece: Exclude<TemplatePiece, { readonly kind: 'text' }>) => string

/** A brace that is meant gets a space behind it where it would begin a blank: publishing would ask for what is none. */
const withMeantBraces = (pieces: readonly TemplatePiece[], texts: readonly string[]): readonly string[] => {
  const blanks = new Set(blanksIn(texts.join('')).map(({ start }) => start))
  let at = 0
  return texts.map((text, index) => {
    const isMeant = pieces[index]?.kind === 'text' && blanks.has(at)
    at += text.length
    return isMeant ? `{ ${text.slice(1)}` : text
  })
}

export const fillTemplate = ({ pieces }: ParsedTemplateText, fill: FillPiece): FilledText => {
  const filled = pieces.map((piece) => (piece.kind === 'text' ? piece.text : fill(piece)))
  const texts = withMeantBraces(pieces, filled)
  let at = 0
  const places = pieces.map(({ start, end, kind }, index): FilledPlace => {
    const from = at
    at += [...(texts[index] ?? '')].length
    return { start: from, end: at, source: { start, end }, kind }
  })
  return { text: texts.join(''), places }
}

const markdownMarks = /[\\`*_[\]<>&~|]|^[#+=-]|(?<=^\d{1,9})[.)]/gmu

/** A value as Markdown that shows it letter for letter. */
export const asMarkdown = (value: string): string => value.replaceAll(markdownMarks, '\\$&')
