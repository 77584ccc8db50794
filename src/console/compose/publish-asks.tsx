import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type LeftBlank, leftBlanks } from '../../core/notice/left-blanks.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Objection } from '../../core/policy/decide-settled.ts'
import { announce } from '../parts/announce.tsx'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { useObjectedText } from './waived.tsx'

const restMilliseconds = 1500

/** Says a text, and what it has become, once the writer rests: a count that follows every word would speak over them. */
const useSaidAtRest = (text: string, written: unknown): void => {
  const told = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: every word that is written begins the rest anew.
  useEffect(() => {
    if (text === told.current) return
    const timer = setTimeout(() => {
      told.current = text
      if (text !== '') announce(text)
    }, restMilliseconds)
    return () => clearTimeout(timer)
  }, [text, written])
}

interface AskProps {
  readonly text: string
  /** Whether the key stands beside it: it leads through all of them. */
  readonly hasKey: boolean
  readonly onGo: () => void
}

const Ask = ({ text, hasKey, onGo }: AskProps): ReactNode => {
  const words = useWords(waiverWords).policy
  return (
    <p>
      <span>{text}</span>{' '}
      <button type="button" className="text-button small" onClick={onGo} aria-keyshortcuts="F9">
        {words.go}
      </button>{' '}
      {hasKey ? (
        <span className="only-wide" aria-hidden="true">
          <kbd>F9</kbd>
        </span>
      ) : null}
    </p>
  )
}

export interface AsksProps {
  readonly draft: Notice
  /** What the organisation's policy still asks. */
  readonly unmet: readonly Objection[]
  readonly onBlank: (blank: LeftBlank) => void
  readonly onPolicy: () => void
}

/** What publishing would be refused for, said before it is tried: the blanks that are left, and what the policy asks. */
export const Asks = ({ draft, unmet, onBlank, onPolicy }: AsksProps): ReactNode => {
  const words = useWords(waiverWords).policy
  const { blanks } = useWords(templatesWords)
  const said = useObjectedText()
  const left = useMemo(() => leftBlanks(draft), [draft])
  const [blank] = left
  const [point] = unmet
  const asked = point ? words.asks(unmet.length, said(point)) : ''
  useSaidAtRest(asked, draft)
  return (
    <div className="publish-asks small">
      {blank ? <Ask text={blanks.first(left.length, blank.label)} hasKey={!point} onGo={() => onBlank(blank)} /> : null}
      {point ? <Ask text={asked} hasKey onGo={onPolicy} /> : null}
    </div>
  )
}
