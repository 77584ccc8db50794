import { memo, type ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import type { LintedReport } from '../../lint/lint-report.ts'
import { usePage } from '../api/page.ts'
import { GuidedArea } from '../compose/guided-area.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { fullText } from '../parts/time-text.ts'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'

export type Line = Schemas['TimelineLine']

export interface LineRowProps {
  readonly line: Line
  /** Told in one breath with the line before it. */
  readonly isJoined: boolean
  readonly isLast: boolean
  readonly findings: LintedReport['findings']
  readonly language: string
  readonly isReadOnly: boolean
  readonly onChange: (id: string, part: Partial<Line>) => void
  readonly onRemove: (id: string) => void
}

const Acts = ({ line, isLast, onChange, onRemove }: LineRowProps): ReactNode => {
  const words = useWords(postmortemWords).timeline
  const { id, isInternal, joinsNext, source } = line
  const names = { 'aria-describedby': `when-${id}` }
  return (
    <div className="line-acts small">
      <label className="tick">
        <input type="checkbox" checked={!isInternal} onChange={() => onChange(id, { isInternal: !isInternal })} {...names} />
        {words.isPublic}
      </label>
      <button type="button" className="text-button" onClick={() => onChange(id, { isHidden: true })} {...names}>
        {words.hide}
      </button>
      {isLast ? null : (
        <button
          type="button"
          className="text-button"
          aria-label={joinsNext ? words.partFrom : words.joinTo}
          onClick={() => onChange(id, { joinsNext: !joinsNext })}
          {...names}
        >
          {joinsNext ? words.part : words.join}
        </button>
      )}
      {source === 'hand' ? (
        <button type="button" className="text-button" onClick={() => onRemove(id)} {...names}>
          {words.remove}
        </button>
      ) : null}
    </div>
  )
}

const Moment = ({ line: { id, at, source }, isReadOnly, onChange }: LineRowProps): ReactNode => {
  const words = useWords(postmortemWords).timeline
  return (
    <div className="line-when" id={`when-${id}`}>
      {source === 'hand' && !isReadOnly ? (
        <TimeField label={words.at} isLabelHidden value={at} onChange={(to) => to && onChange(id, { at: to })} />
      ) : (
        <When at={at} />
      )}
      <span className="soft small">{words.sources[source]}</span>
    </div>
  )
}

const Row = (props: LineRowProps): ReactNode => {
  const { line, isJoined, findings, language, isReadOnly, onChange } = props
  const words = useWords(postmortemWords).timeline
  const own = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const { id, at, text, isInternal, joinsNext } = line
  return (
    <li className={`line-row${isInternal ? ' internal' : ''}${isJoined ? ' joined' : ''}${joinsNext ? ' joins' : ''}`}>
      <Moment {...props} />
      <div className="line-text">
        <label className="unseen" htmlFor={`line-${id}`}>
          {words.text(fullText(instantOf(at), zone, own))}
        </label>
        <GuidedArea
          id={`line-${id}`}
          rows={1}
          value={text}
          findings={findings}
          lang={language}
          isReadOnly={isReadOnly}
          isOneLine
          onChange={(typed) => onChange(id, { text: typed })}
        />
        {isReadOnly ? null : <Acts {...props} />}
      </div>
    </li>
  )
}

/** One line: when, where it comes from, what it says, and who reads it. Sixty of them are not drawn anew for a key in one. */
export const LineRow = memo(Row, (before, after) => {
  const { findings, ...rest } = before
  const isSame = Object.entries(rest).every(([name, value]) => value === Reflect.get(after, name))
  return isSame && findings.length === after.findings.length && findings.every((one, i) => one === after.findings[i])
})
