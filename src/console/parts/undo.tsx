import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { type Instant, secondsBetween } from '../../core/time.ts'
import { isAway, Refused } from '../api/refused.ts'
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
  /** When nobody took it back in time: for what happens only then. */
  readonly onOver?: () => void
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

const useUndoing = (offer: Undoing): { readonly isUndoing: boolean; readonly undo: () => void } => {
  const words = useWords(frameWords)
  const [isUndoing, setUndoing] = useState(false)
  const undo = (): void => {
    setUndoing(true)
    const settle = (): void => withdraw(offer.id)
    offer.undo().then(
      () => {
        toast(offer.undone ?? words.undone)
        settle()
      },
      (error: unknown) => {
        toast(error instanceof Refused ? refusalText(error.refusal, currentLanguage()) : String(error), 'trouble')
        // Whoever was away may be back before the time is over: the offer stays for another try.
        if (isAway(error)) setUndoing(false)
        else settle()
      },
    )
  }
  return { isUndoing, undo }
}

const UndoBar = ({ offer }: { readonly offer: Undoing }): ReactNode => {
  const words = useWords(frameWords)
  const left = Math.ceil(secondsBetween(useNow(0.25), offer.until))
  const { isUndoing, undo } = useUndoing(offer)
  useEffect(() => {
    if (left > 0 || isUndoing || !offers.includes(offer)) return
    withdraw(offer.id)
    offer.onOver?.()
  }, [left, isUndoing, offer])
  return (
    <div className="undo-bar">
      <p>
        {offer.text} <span className="figures soft">{words.undoIn(Math.max(left, 0))}</span>
      </p>
      <Button variant="default" loading={isUndoing} leftSection={<Icon name="undo" />} onClick={undo}>
        {words.undo}
      </Button>
    </div>
  )
}

/** Where open undo windows are counted down, above the bottom edge. */
export const UndoBars = (): ReactNode => {
  const open = useSyncExternalStore(subscribe, () => offers)
  return open.length === 0 ? null : (
    <section className="undo-bars">
      {open.map((offer) => (
        <UndoBar key={offer.id} offer={offer} />
      ))}
    </section>
  )
}
