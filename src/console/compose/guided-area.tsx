import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Finding, Fix } from '../../lint/finding.ts'
import { announce } from '../parts/announce.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { FindingList } from './finding-list.tsx'
import { MarkedArea, type MarkedAreaProps } from './marked-area.tsx'
import { changeOf, putIn, unitsAt } from './text-edit.ts'
import './guide.css'

/** The narrowest findings that the caret stands in or touches: several where they share their place. */
const findingsAt = (text: string, findings: readonly Finding[], caret: number): readonly Finding[] => {
  const touching = findings.filter(({ start, end }) => unitsAt(text, start) <= caret && caret <= unitsAt(text, end))
  const width = Math.min(...touching.map(({ start, end }) => end - start))
  const narrowest = touching.filter(({ start, end }) => end - start === width)
  return narrowest.filter(({ start }) => start === narrowest.at(-1)?.start)
}

const isFixKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (altKey && key === 'Enter') || ((ctrlKey || metaKey) && key === '.')

/**
 * A text area with what the guide says of its text. The finding at the caret is shown in full below, and one key puts its better wording
 * in. What is being typed opens nothing: a writer in the middle of a sentence is not interrupted.
 */
export const GuidedArea = (props: Omit<MarkedAreaProps, 'area' | 'current' | 'listeners'>): ReactNode => {
  const { id, value, findings, isReadOnly, lang, onChange } = props
  const words = useWords(composeWords).finding
  const area = useRef<HTMLTextAreaElement>(null)
  const isTyping = useRef(false)
  const [caret, setCaret] = useState<number | null>(null)
  const open = caret === null ? [] : findingsAt(value, findings, caret)

  const apply = (fix: Fix): void => {
    if (!area.current || isReadOnly) return
    const { after } = changeOf(value, fix)
    putIn(area.current, value, fix)
    setCaret(null)
    announce(after === '' ? words.leftOut : words.putIn(after))
  }
  const pause = (): void => {
    isTyping.current = false
  }
  const select = (at: number): void => {
    // While one types nothing opens, and what is open stays with the caret.
    if (!isTyping.current || open.length > 0) setCaret(at)
    pause()
  }
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    pause()
    if (!isFixKey(event)) return
    const here = findingsAt(value, findings, event.currentTarget.selectionStart)
    if (here.length === 0) return
    event.preventDefault()
    const [fix] = here.find(({ fixes = [] }) => fixes.length > 0)?.fixes ?? []
    if (fix) {
      apply(fix)
      return
    }
    setCaret(event.currentTarget.selectionStart)
    announce(words.noWording)
  }
  const lead = ({ start }: Finding): void => {
    const at = unitsAt(value, start)
    area.current?.focus()
    area.current?.setSelectionRange(at, at)
    setCaret(at)
  }
  return (
    <>
      <MarkedArea
        {...props}
        area={area}
        current={open}
        onChange={(text) => {
          isTyping.current = true
          onChange(text)
        }}
        listeners={{
          onSelect: ({ currentTarget }) => select(currentTarget.selectionStart),
          onKeyDown: hear,
          onPointerDown: pause,
          onFocus: pause,
        }}
      />
      <FindingList
        id={`${id}-findings`}
        text={value}
        {...(lang === undefined ? {} : { lang })}
        findings={findings}
        open={open}
        onOpen={lead}
        {...(isReadOnly ? {} : { onFix: apply })}
      />
    </>
  )
}
