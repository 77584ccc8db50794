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

export const fillTemplate = ({ pieces }: ParsedTemplateText, fill: FillPiece): FilledText => {
  const places: FilledPlace[] = []
  const texts: string[] = []
  let at = 0
  for (const piece of pieces) {
    const text = piece.kind === 'text' ? piece.text : fill(piece)
    const end = at + [...text].length
    places.push({ start: at, end, source: { start: piece.start, end: piece.end }, kind: piece.kind })
    texts.push(text)
    at = end
  }
  return { text: texts.join(''), places }
}

const markdownMarks = /[\\`*_[\]<>&~|]|^[#+=-]|(?<=^\d{1,9})[.)]/gmu

/** A value as Markdown that shows it letter for letter. */
export const asMarkdown = (value: string): string => value.replaceAll(markdownMarks, '\\$&')
