import { type RefObject, type SyntheticEvent, useRef, useState } from 'react'
import type { Finding } from '../../lint/finding.ts'
import { unitsAt } from './text-edit.ts'

/** The narrowest findings that the caret stands in or touches: several where they share their place. */
export const findingsAt = (text: string, findings: readonly Finding[], caret: number): readonly Finding[] => {
  const touching = findings.filter(({ start, end }) => unitsAt(text, start) <= caret && caret <= unitsAt(text, end))
  const width = Math.min(...touching.map(({ start, end }) => end - start))
  const narrowest = touching.filter(({ start, end }) => end - start === width)
  return narrowest.filter(({ start }) => start === narrowest.at(-1)?.start)
}

export interface OpenFindings {
  readonly area: RefObject<HTMLTextAreaElement | null>
  /** Those at the caret. */
  readonly open: readonly Finding[]
  /** Shows what stands at a caret; null shows nothing. */
  readonly show: (caret: number | null) => void
  readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void
  readonly onTyped: () => void
  /** Typing has ended. */
  readonly onPause: () => void
}

/**
 * The findings at the caret of a text area. What is being typed opens nothing: a writer in the middle of a sentence is not interrupted.
 */
export const useOpenFindings = (value: string, findings: readonly Finding[]): OpenFindings => {
  const area = useRef<HTMLTextAreaElement>(null)
  const isTyping = useRef(false)
  const [caret, setCaret] = useState<number | null>(null)
  const open = caret === null ? [] : findingsAt(value, findings, caret)
  const onPause = (): void => {
    isTyping.current = false
  }
  return {
    area,
    open,
    show: setCaret,
    onSelect: ({ currentTarget }) => {
      // While one types nothing opens, and what is open stays with the caret.
      if (!isTyping.current || open.length > 0) setCaret(currentTarget.selectionStart)
      onPause()
    },
    onTyped: () => {
      isTyping.current = true
    },
    onPause,
  }
}
