import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Finding, Fix } from '../../lint/finding.ts'
import { announce } from '../parts/announce.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { FindingList, keyOf } from './finding-list.tsx'
import { MarkedArea, type MarkedAreaProps } from './marked-area.tsx'
import { behindLead, changeOf, putIn, unitsAt } from './text-edit.ts'
import { findingsAt, useOpenFindings } from './use-open-findings.ts'
import { useWaiving } from './use-waiving.ts'
import './guide.css'

const isFixKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (altKey && key === 'Enter') || ((ctrlKey || metaKey) && key === '.')
/** By its place on the keyboard: with Alt the letter itself may be another one. */
const isIgnoreKey = ({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey && !ctrlKey && !metaKey && code === 'KeyI'

const firstFix = (findings: readonly Finding[]): Fix | undefined => findings.find(({ fixes = [] }) => fixes.length > 0)?.fixes?.[0]

type Props = Omit<MarkedAreaProps, 'area' | 'current' | 'waived' | 'listeners'>

/**
 * A text area with what the guide says of its text. The finding at the caret is shown in full below; one key puts its better wording in,
 * another lets it stand with a reason.
 */
const WholeArea = (props: Props): ReactNode => {
  const { id, value, findings, isReadOnly, lang, onChange } = props
  const words = useWords(composeWords).finding
  const waiving = useWaiving()
  const { area, open, show, onSelect, onTyped, onPause } = useOpenFindings(value, findings)
  const [reasonFor, setReasonFor] = useState<string>()
  // A finding that one has left is asked about no more: coming by again later must not take the keys from the text.
  if (reasonFor !== undefined && !open.some((finding) => keyOf(finding) === reasonFor)) setReasonFor(undefined)

  const apply = (fix: Fix): void => {
    if (!area.current || isReadOnly) return
    const { after } = changeOf(value, fix)
    putIn(area.current, value, fix)
    show(null)
    announce(after === '' ? words.leftOut : words.putIn(after))
  }
  const fixFirst = (here: readonly Finding[]): void => {
    const fix = firstFix(here)
    if (fix) apply(fix)
    else announce(words.noWording)
  }
  const ignore = (here: readonly Finding[]): void => {
    const [waiver] = here.flatMap((finding) => waiving.of(finding) ?? [])
    if (waiver) waiving.takeBack?.(waiver)
    else setReasonFor(here[0] && keyOf(here[0]))
  }
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    onPause()
    const act = isFixKey(event) ? fixFirst : isIgnoreKey(event) && !isReadOnly ? ignore : undefined
    const caret = event.currentTarget.selectionStart
    const here = act ? findingsAt(value, findings, caret) : []
    if (!act || here.length === 0) return
    event.preventDefault()
    show(caret)
    act(here)
  }
  const lead = ({ start }: Finding): void => {
    const at = unitsAt(value, start)
    area.current?.focus()
    area.current?.setSelectionRange(at, at)
    show(at)
  }
  const closeReason = (): void => {
    setReasonFor(undefined)
    area.current?.focus()
  }
  return (
    <>
      <MarkedArea
        {...props}
        area={area}
        current={open}
        waived={findings.filter((finding) => waiving.of(finding))}
        onChange={(text) => {
          onTyped()
          onChange(text)
        }}
        listeners={{ onSelect, onKeyDown: hear, onPointerDown: onPause, onFocus: onPause }}
      />
      <FindingList
        id={`${id}-findings`}
        text={value}
        lang={lang}
        findings={findings}
        open={open}
        onOpen={lead}
        onFix={isReadOnly ? undefined : apply}
        reasonFor={reasonFor}
        onAskReason={(finding) => setReasonFor(keyOf(finding))}
        onCloseReason={closeReason}
      />
    </>
  )
}

export const GuidedArea = (props: Props): ReactNode => <WholeArea {...props} findings={behindLead(props.findings, props.value)} />
