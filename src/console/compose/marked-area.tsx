import type { ComponentProps, ReactNode, Ref } from 'react'
import { blanksIn } from '../../core/template/blanks.ts'
import type { Finding } from '../../lint/finding.ts'

interface Piece {
  readonly text: string
  readonly finding: Finding | undefined
  /** A blank of a template, still to be filled in. */
  readonly isBlank: boolean
}

/** Counted in code points, as findings are. */
const blankSpans = (text: string) => {
  let [units, points] = [0, 0]
  const pointsTo = (to: number): number => {
    points += [...text.slice(units, to)].length
    units = to
    return points
  }
  return blanksIn(text).map(({ start, end }) => ({ start: pointsTo(start), end: pointsTo(end) }))
}

/** The text in pieces, each with the narrowest finding that covers it: a long sentence does not hide the word within. */
const piecesOf = (text: string, findings: readonly Finding[]): readonly Piece[] => {
  const blanks = blankSpans(text)
  if (findings.length + blanks.length === 0) return [{ text, finding: undefined, isBlank: false }]
  const points = [...text]
  const borders = new Set([0, points.length, ...[...findings, ...blanks].flatMap(({ start, end }) => [start, end])])
  const narrow = findings.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0
    return {
      text: points.slice(start, end).join(''),
      finding: narrow.find((finding) => finding.start <= start && finding.end >= end),
      isBlank: blanks.some((blank) => blank.start <= start && blank.end >= end),
    }
  })
}

export interface MarkedAreaProps {
  readonly id: string
  readonly value: string
  readonly findings: readonly Finding[]
  /** Those of them at the caret. */
  readonly current?: readonly Finding[]
  /** Those that somebody lets stand. */
  readonly waived?: readonly Finding[]
  readonly rows: number
  readonly describedBy?: string
  readonly isReadOnly: boolean
  readonly isOneLine?: boolean
  readonly lang?: string
  readonly area?: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
  /** What else happens in it. */
  readonly listeners?: Pick<ComponentProps<'textarea'>, 'onSelect' | 'onKeyDown' | 'onPointerDown' | 'onFocus'>
}

const markOf = (
  { finding, isBlank }: Piece,
  { current, waived }: { readonly current: readonly Finding[]; readonly waived: readonly Finding[] },
): string =>
  [finding && (waived.includes(finding) ? 'waived' : finding.level), isBlank && 'blank', finding && current.includes(finding) && 'current']
    .filter(Boolean)
    .join(' ')

/** A text area that grows with its text; behind it the same text draws the lines under what the guide objects to. */
export const MarkedArea = (props: MarkedAreaProps): ReactNode => {
  const {
    id,
    value,
    findings,
    current = [],
    waived = [],
    rows,
    describedBy,
    isReadOnly,
    isOneLine = false,
    lang,
    area,
    onChange,
    listeners,
  } = props
  return (
    <div className="marked">
      <div className="marked-back" aria-hidden="true">
        {piecesOf(value, findings).map((piece, index) =>
          piece.finding || piece.isBlank ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be known by.
            <mark key={index} className={markOf(piece, { current, waived })}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}{' '}
      </div>
      <textarea
        ref={area}
        id={id}
        rows={rows}
        value={value}
        lang={lang}
        readOnly={isReadOnly}
        aria-describedby={describedBy}
        dir="auto"
        spellCheck
        onChange={({ currentTarget }) => onChange(isOneLine ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value)}
        {...listeners}
      />
    </div>
  )
}
