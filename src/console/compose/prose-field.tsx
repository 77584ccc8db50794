import { type ReactNode, useRef } from 'react'
import { type DraftField, isUnknowable } from '../../core/notice/draft-fields.ts'
import type { Finding, SlotFinding } from '../../lint/finding.ts'
import type { SlotName } from '../../lint/vocabulary.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { guideText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'

/** The text in pieces: what a finding quotes is marked. Offsets of findings count code points. */
const piecesOf = (text: string, findings: readonly Finding[]): readonly { readonly text: string; readonly level?: Finding['level'] }[] => {
  const points = [...text]
  const pieces = []
  let from = 0
  for (const { start, end, level } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    pieces.push({ text: points.slice(from, start).join('') }, { text: points.slice(start, end).join(''), level })
    from = end
  }
  return [...pieces, { text: points.slice(from).join('') }]
}

export interface MarkedAreaProps {
  readonly id: string
  readonly value: string
  readonly findings: readonly Finding[]
  readonly rows: number
  readonly describedBy?: string
  readonly isReadOnly: boolean
  readonly isOneLine?: boolean
  readonly lang?: string
  readonly onChange: (text: string) => void
}

/** A text area that grows with its text; behind it the same text draws the lines under what the guide objects to. */
export const MarkedArea = ({
  id,
  value,
  findings,
  rows,
  describedBy,
  isReadOnly,
  isOneLine = false,
  lang,
  onChange,
}: MarkedAreaProps): ReactNode => {
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <div className="marked">
      <div className="marked-back" aria-hidden="true">
        {piecesOf(value, findings).map((piece, index) =>
          piece.level ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be known by.
            <mark key={index} className={piece.level}>
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
      />
    </div>
  )
}

/** What the guide says about a field, in words, for everybody who does not see the lines. */
export const FindingList = ({ id, findings }: { readonly id: string; readonly findings: readonly SlotFinding[] }): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  return findings.length === 0 ? null : (
    <ul className="findings" id={id}>
      {findings.map((finding) => (
        <li key={`${finding.rule}-${finding.start}`} className={finding.level}>
          <span className="finding-level">{words.levelsOfRemark[finding.level]}</span>{' '}
          {finding.quote === '' ? null : <q>{finding.quote.length > 60 ? `${finding.quote.slice(0, 60)}…` : finding.quote}</q>}{' '}
          {guideText(finding.message, language)}{' '}
          {finding.suggestion ? <span className="soft">{guideText(finding.suggestion, language)}</span> : null}
        </li>
      ))}
    </ul>
  )
}

export const slotNameOf = (field: DraftField): SlotName | undefined => {
  if (field === 'freeText') return 'free'
  const readable = ['title', 'now', 'scope', 'works', 'next', 'permanent', 'workaround', 'action', 'cause', 'technical'] as const
  return readable.find((name) => name === field)
}

const UnknownToggle = ({ field }: { readonly field: DraftField }): ReactNode => {
  const { desk, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf(field)
  const isUnknown = typeof value === 'object' && value !== null
  return isReadOnly ? null : (
    <button type="button" className="text-button small" onClick={() => desk.write(field, isUnknown ? null : { notKnown: true })}>
      {isUnknown ? words.known : words.notKnown}
    </button>
  )
}

export interface ProseFieldProps {
  readonly field: DraftField
  readonly rows?: number
  readonly label?: string
  readonly hint?: string
  readonly isOneLine?: boolean
}

/** A slot that is prose; where it can be said that something is not known yet, a button says it, and the first word takes it back. */
export const ProseField = ({ field, rows = 2, label, hint, isOneLine = false }: ProseFieldProps): ReactNode => {
  const { desk, state, findings, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf(field)
  const isUnknown = typeof value === 'object' && value !== null
  const own = findings.filter(({ slot }) => slot === slotNameOf(field))
  const id = fieldId(field)
  return (
    <FieldFrame
      field={field}
      {...(label === undefined ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      aside={isUnknowable(field) ? <UnknownToggle field={field} /> : null}
    >
      <MarkedArea
        id={id}
        rows={isUnknown ? 1 : rows}
        value={typeof value === 'string' ? value : ''}
        findings={isUnknown ? [] : own}
        isReadOnly={isReadOnly}
        isOneLine={isOneLine}
        lang={state.draft.language}
        describedBy={`${id}-hint ${id}-unknown ${id}-findings ${id}-fault`}
        onChange={(text) => desk.write(field, text === '' ? null : text)}
      />
      {isUnknown ? (
        <p className="soft small" id={`${id}-unknown`}>
          {words.notKnownSaid}
        </p>
      ) : null}
      <FindingList id={`${id}-findings`} findings={isUnknown ? [] : own} />
    </FieldFrame>
  )
}
