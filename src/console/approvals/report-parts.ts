import type { ReportBlock } from '../../render/report/report-markdown.ts'
import { reportMarkdown } from '../../render/report/report-markdown.ts'

/** What a report says under one of its headings. */
export interface ReportPiece {
  readonly heading: string
  readonly blocks: readonly ReportBlock[]
}

export interface AskedPiece extends ReportPiece {
  readonly state: 'same' | 'new' | 'changed'
  /** What customers read there until then, where that is another text. */
  readonly before: ReportPiece | null
}

const piecesOf = (blocks: readonly ReportBlock[]): readonly ReportPiece[] =>
  blocks.reduce<readonly ReportPiece[]>((pieces, block) => {
    if (typeof block !== 'string' && 'heading' in block) return [...pieces, { heading: block.text, blocks: [] }]
    const last = pieces.at(-1) ?? { heading: '', blocks: [] }
    return [...pieces.slice(0, -1), { ...last, blocks: [...last.blocks, block] }]
  }, [])

const textOf = ({ blocks }: ReportPiece): string => reportMarkdown(blocks)

/** The pieces of a report in order, each beside what the edition before said under the same heading, and those that only that one has. */
export const askedPieces = (
  blocks: readonly ReportBlock[],
  before: readonly ReportBlock[] | null,
): { readonly pieces: readonly AskedPiece[]; readonly gone: readonly ReportPiece[] } => {
  const [now, then] = [piecesOf(blocks), piecesOf(before ?? [])]
  // The first piece is the report itself under its title, which may have changed.
  const pairOf = ({ heading }: ReportPiece, at: number) => (at === 0 ? then[0] : then.slice(1).find((other) => other.heading === heading))
  const pieces = now.map((piece, at): AskedPiece => {
    const pair = pairOf(piece, at)
    if (!pair) return { ...piece, state: before === null ? 'same' : 'new', before: null }
    const isSame = pair.heading === piece.heading && textOf(pair) === textOf(piece)
    return { ...piece, state: isSame ? 'same' : 'changed', before: isSame ? null : pair }
  })
  const gone = then.slice(1).filter(({ heading }) => !now.some((piece) => piece.heading === heading))
  return { pieces, gone }
}
