import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useEffect } from 'react'
import { followSingleKeys, isTyping } from '../parts/single-keys.ts'

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-due]') ?? [])]

/** The row that has the focus, or something in it. */
const rowAt = (list: HTMLElement | null): HTMLElement | undefined => rowsIn(list).find((row) => row.contains(document.activeElement))

/** From no row at all it goes to the first, which is the most urgent. */
const step = (list: HTMLElement | null, by: 1 | -1): boolean => {
  const rows = rowsIn(list)
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = at === -1 ? rows[0] : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** A key does what the button of the same act in the row does, where the row has one. */
const press = (row: HTMLElement | undefined, act: string): boolean => {
  const button = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)
  button?.click()
  return button !== null && button !== undefined
}

const acts: Readonly<Record<string, string>> = { s: 'snooze', h: 'hand-over' }

/** j and k from anywhere, s and h on the row that has the focus; and for that row arrows and Enter, also where single keys are off. */
export const useDueKeys = (list: RefObject<HTMLElement | null>): ((event: ReactKeyboardEvent<HTMLElement>) => void) => {
  useEffect(
    () =>
      followSingleKeys((keys, event) => {
        const here = list.current
        const act = acts[keys]
        if (keys === 'j' || keys === 'k' ? step(here, keys === 'j' ? 1 : -1) : act !== undefined && press(rowAt(here), act))
          event.preventDefault()
      }),
    [list],
  )
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return
    const row = rowAt(list.current)
    const isMoved = event.key === 'ArrowDown' ? step(list.current, 1) : event.key === 'ArrowUp' && step(list.current, -1)
    // On a link or a button Enter is theirs.
    if (isMoved || (event.key === 'Enter' && event.target === row && press(row, 'write'))) event.preventDefault()
  }
}
