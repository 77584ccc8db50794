import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react'
import { leftBlanks } from '../../core/notice/left-blanks.ts'
import { type Level, levels } from '../../core/subscriber/subscriber.ts'
import { Preview } from '../parts/preview.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { Choice } from './choice.tsx'
import type { Ground } from './ground.ts'
import { mailLook, pageLook, shortOccasion } from './look-documents.ts'
import { ShortTexts } from './short-texts.tsx'
import './compose.css'

interface LookProps {
  readonly ground: Ground
}

const PageLook = ({ ground }: LookProps): ReactNode => {
  const words = useWords(composeWords)
  const html = useMemo(() => pageLook(ground), [ground])
  return <Preview title={words.looks.page} html={html} className="look-frame" />
}

const MailLook = ({ ground }: LookProps): ReactNode => {
  const words = useWords(composeWords)
  const [level, setLevel] = useState<Level>('standard')
  const { subject, html } = useMemo(() => mailLook(ground, level), [ground, level])
  return (
    <div className="stack tight">
      <Choice
        legend={words.looks.mail}
        value={level}
        options={levels.map((value) => ({ value, label: words.levels[value] }))}
        onChoose={setLevel}
      />
      <p className="mail-subject">{subject}</p>
      <Preview title={words.looks.mail} html={html} className="look-frame" />
    </div>
  )
}

const ShortLook = ({ ground }: LookProps): ReactNode => {
  const occasion = useMemo(() => shortOccasion(ground), [ground])
  return <ShortTexts occasion={occasion} blanks={leftBlanks(ground.draft).length} />
}

const kinds = ['page', 'mail', 'short'] as const
type Kind = (typeof kinds)[number]
const lookOf = { page: PageLook, mail: MailLook, short: ShortLook } as const satisfies Record<Kind, unknown>

/** Where a key leads from a tab: round and round by the arrows, to the ends by Home and End. */
const tabAfter = (chosen: Kind, key: string): Kind | undefined => {
  const step = (by: number): Kind | undefined => kinds.at((kinds.indexOf(chosen) + by) % kinds.length)
  switch (key) {
    case 'ArrowRight':
      return step(1)
    case 'ArrowLeft':
      return step(-1)
    case 'Home':
      return kinds[0]
    case 'End':
      return kinds.at(-1)
    default:
      return undefined
  }
}

const Tabs = ({
  chosen,
  id,
  onChoose,
}: {
  readonly chosen: Kind
  readonly id: string
  readonly onChoose: (kind: Kind) => void
}): ReactNode => {
  const words = useWords(composeWords)
  const move = (event: KeyboardEvent): void => {
    const next = tabAfter(chosen, event.key)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={words.looks.title} className="tabs">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          role="tab"
          id={`${id}-${kind}`}
          aria-selected={kind === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={kind === chosen ? 0 : -1}
          onClick={() => onChoose(kind)}
          onKeyDown={move}
        >
          {words.looks[kind]}
        </button>
      ))}
    </div>
  )
}

/** The message as each channel shows it. */
export const Looks = ({ ground }: LookProps): ReactNode => {
  const [kind, setKind] = useState<Kind>('page')
  const id = useId()
  // Drawing a page takes longer than a key stroke: it follows when there is time.
  const slow = useDeferredValue(ground)
  const Look = lookOf[kind]
  return (
    <div className="looks">
      <Tabs chosen={kind} id={id} onChoose={setKind} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${kind}`}>
        <Look ground={slow} />
      </div>
    </div>
  )
}
