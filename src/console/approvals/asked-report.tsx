import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { missedIn, type PartRedaction } from '../../core/postmortem/redact-edition.ts'
import { instantOf, parseTimeZone } from '../../core/time.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { reportWordsOf } from '../../render/locales/report-words.ts'
import { publicBlocks, type ReportBlock } from '../../render/report/report-markdown.ts'
import { Prose } from '../parts/prose.tsx'
import { editionIn } from '../postmortem/report-bodies.ts'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'
import { type AskedPiece, askedPieces, type ReportPiece } from './report-parts.ts'
import './approvals.css'

type Report = NonNullable<Schemas['ApprovalFile']['report']>
type Edition = Report['edition']

const redactionsIn = ({ number, publishedAt, redactions }: Edition): readonly PartRedaction[] =>
  missedIn({
    published: number === null || publishedAt === null ? null : { number, at: instantOf(publishedAt) },
    redactions: redactions.map((one) => ({ ...one, redactedAt: instantOf(one.redactedAt) })),
  })

/** An edition as customers read it, with what they were told of loss at the end. */
const blocksOf = (edition: Edition, loss: Report['loss'], page: Schemas['Page']): readonly ReportBlock[] => {
  const words = editionIn(edition.words)
  const { language } = words
  const zone = parseTimeZone(page.zone)
  if (!zone.ok) return []
  const setting = {
    zone: zone.value,
    wording: wordingOf(language),
    words: reportWordsOf(language),
    impacts: localeOf(language).page.impact,
  }
  const told = loss === null ? null : { text: loss, language }
  return publicBlocks(words, setting, { redactions: redactionsIn(edition), followed: [], loss: told })
}

const Block = ({ block }: { readonly block: ReportBlock }): ReactNode => {
  if (typeof block === 'string') return <Prose markdown={block} />
  if (!('items' in block)) return null
  return (
    <ul className="prose report-items">
      {block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no names here and never move
        <li key={i}>
          <Prose markdown={item} />
        </li>
      ))}
    </ul>
  )
}

const Blocks = ({ blocks }: Pick<ReportPiece, 'blocks'>): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names here and never move
  blocks.map((block, i) => <Block key={i} block={block} />)

const Piece = ({ piece }: { readonly piece: AskedPiece }): ReactNode => {
  const words = useWords(approvalWords).report
  const { heading, blocks, state, before } = piece
  return (
    <div className="stack tight">
      <div className="row">
        <h3 dir="auto">{heading}</h3>
        {state === 'same' ? null : <span className="report-mark small">{words[state]}</span>}
      </div>
      <Blocks blocks={blocks} />
      {before ? (
        <details className="report-before">
          <summary>{words.before}</summary>
          {before.heading === heading ? null : <p dir="auto">{before.heading}</p>}
          <Blocks blocks={before.blocks} />
        </details>
      ) : null}
    </div>
  )
}

/** The report that the notice announces, as customers would read it; where an edition stands, with what is different from that one. */
export const AskedReport = ({ report, page }: { readonly report: Report; readonly page: Schemas['Page'] }): ReactNode => {
  const words = useWords(approvalWords).report
  const { edition, before, loss } = report
  const { pieces, gone } = askedPieces(blocksOf(edition, loss, page), before && blocksOf(before, loss, page))
  return (
    <section className="card stack" aria-labelledby="approval-report">
      <h2 id="approval-report" className="small soft">
        {before?.number ? words.again(before.number) : words.title}
      </h2>
      <div className="stack" lang={edition.words.language}>
        {pieces.map((piece) => (
          <Piece key={piece.heading} piece={piece} />
        ))}
      </div>
      {gone.map((piece) => (
        <details key={piece.heading} className="report-before">
          <summary>{words.gone(piece.heading)}</summary>
          <Blocks blocks={piece.blocks} />
        </details>
      ))}
    </section>
  )
}
