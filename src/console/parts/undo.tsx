import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { type Instant, secondsBetween } from '../../core/time.ts'
import { isAway, Refused } from '../api/refused.ts'
import { triedUntil } from '../api/tried-until.ts'
import { frameWords } from '../words/frame.ts'
import { currentLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { announce } from './announce.tsx'
import { Icon } from './icon.tsx'
import { toast } from './toast.ts'
import { useNow } from './use-now.ts'
import './undo.css'

export interface Undoing {
  /** One offer for each thing: a second under the same id takes the place of the first. */
  readonly id: string
  /** What was done: "Published. Public at 14:30:10." */
  readonly text: string
  /** Until when the server takes it back. */
  readonly until: Instant
  /** Rejects when it could not be taken back. */
  readonly undo: () => Promise<unknown>
  /** What is said when it was taken back; without it, that nothing was sent. */
  readonly undone?: string
  /** When nobody took it back in time, or before leaving the page: for what happens only then. A request of it must outlive the page. */
  readonly onOver?: () => Promise<unknown>
}

let offers: readonly Undoing[] = []
const listeners = new Set<() => void>()

const set = (next: readonly Undoing[]): void => {
  offers = next
  for (const listener of listeners) listener()
}

const withdraw = (id: string): void => set(offers.filter((offer) => offer.id !== id))

/** It was settled elsewhere: the offer goes, and what would happen at its end does not. */
export const withdrawUndo = (id: string): void => {
  if (offers.some((offer) => offer.id === id)) withdraw(id)
}

/** Undo before confirm: it has been done, and this says for how long it can be taken back. Stays over navigations. */
export const offerUndo = (offer: Undoing): void => {
  set([...offers.filter(({ id }) => id !== offer.id), offer])
  announce(offer.text)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export interface UndoAttempt {
  readonly isUndoing: boolean
  /** Nobody answers, and it is tried again until the time is over. */
  readonly isAway: boolean
  readonly undo: () => void
}

/** One press takes back: where nobody answers it is tried again for as long as there is time, because by then the next press is too late. */
export const useUndoing = (offer: Pick<Undoing, 'undo' | 'until' | 'undone'>, onSettled?: () => void): UndoAttempt => {
  const words = useWords(frameWords)
  const [state, setState] = useState<'still' | 'undoing' | 'away'>('still')
  const onAway = (): void => {
    setState('away')
    announce(words.undoAway)
  }
  const undo = (): void => {
    setState('undoing')
    triedUntil(offer.until, offer.undo, onAway).then(
      () => {
        toast(offer.undone ?? words.undone)
        setState('still')
        onSettled?.()
      },
      (error: unknown) => {
        const reason = error instanceof Refused ? refusalText(error.refusal, currentLanguage()) : String(error)
        toast(isAway(error) ? words.undoLost : reason, 'trouble')
        setState('still')
        if (!isAway(error)) onSettled?.()
      },
    )
  }
  return { isUndoing: state !== 'still', isAway: state === 'away', undo }
}

/** The button, and beside it that nobody answers. */
export const UndoButton = ({ attempt: { isUndoing, isAway: isTryingAgain, undo } }: { readonly attempt: UndoAttempt }): ReactNode => {
  const words = useWords(frameWords)
  return (
    <>
      <Button variant="default" loading={isUndoing} leftSection={<Icon name="undo" />} onClick={undo}>
        {words.undo}
      </Button>
      {isTryingAgain ? <p className="small">{words.undoAway}</p> : null}
    </>
  )
}

const UndoBar = ({ offer }: { readonly offer: Undoing }): ReactNode => {
  const words = useWords(frameWords)
  const left = Math.ceil(secondsBetween(useNow(0.25), offer.until))
  const attempt = useUndoing(offer, () => withdraw(offer.id))
  const { isUndoing } = attempt
  useEffect(() => {
    if (left > 0 || isUndoing || !offers.includes(offer)) return
    withdraw(offer.id)
    void offer.onOver?.()
  }, [left, isUndoing, offer])
  return (
    <div className="undo-bar">
      <p>
        {offer.text} <span className="figures soft">{words.undoIn(Math.max(left, 0))}</span>
      </p>
      <UndoButton attempt={attempt} />
    </div>
  )
}

/** Whoever leaves the console has not taken it back, and nobody counts on: what would have happened at the end happens now. */
export const settleUndo = async (): Promise<void> => {
  const due = offers.filter(({ onOver }) => onOver !== undefined)
  set(offers.filter((offer) => !due.includes(offer)))
  await Promise.all(due.map(({ onOver }) => onOver?.()))
}

const settleOnLeaving = (): void => void settleUndo()

/** Where open undo windows are counted down, above the bottom edge. */
export const UndoBars = (): ReactNode => {
  const open = useSyncExternalStore(subscribe, () => offers)
  useEffect(() => {
    window.addEventListener('pagehide', settleOnLeaving)
    return () => window.removeEventListener('pagehide', settleOnLeaving)
  }, [])
  return open.length === 0 ? null : (
    <section className="undo-bars">
      {open.map((offer) => (
        <UndoBar key={offer.id} offer={offer} />
      ))}
    </section>
  )
}
