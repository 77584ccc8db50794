import type { ReactNode } from 'react'
import type { Severity } from '../../core/incident/phase.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import './severity-mark.css'

/** How bad, by word and by shape: the colour only repeats it. */
const marks = {
  minor: ['low', 'M12 4 21 20H3z'],
  major: ['part', 'M12 3 21 12 12 21 3 12z'],
  critical: ['down', 'M8 3h8l5 5v8l-5 5H8l-5-5V8z'],
} as const satisfies Record<Severity, readonly [string, string]>

/** The same on every screen. What is over keeps its shape and burns no more. */
export const SeverityMark = ({ severity, isOver = false }: { readonly severity: Severity; readonly isOver?: boolean }): ReactNode => {
  const { severities } = useWords(frameWords)
  const [tone, shape] = marks[severity]
  return (
    <span className="severity">
      <svg className={`shape ${isOver ? 'soft' : tone}`} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} fill="currentColor" />
      </svg>
      {severities[severity]}
    </span>
  )
}
