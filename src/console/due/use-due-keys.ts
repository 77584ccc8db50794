import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useEffect } from 'react'
import { pressIn, rowAt, stepTo } from '../parts/row-keys.ts'
import { followSingleKeys, isTyping } from '../parts/single-keys.ts'

const dueRow = '[data-due]'
const acts: Readonly<Record<string, string>> = { s: 'snooze', h: 'hand-over' }

/** j and k from anywhere, s and h on the row that has the focus; and for that row arrows and Enter, also where single keys are off. */
export const useDueKeys = (list: RefObject<HTMLElement | null>): ((event: ReactKeyboardEvent<HTMLElement>) => void) => {
  useEffect(
    () =>
      followSingleKeys((keys, event) => {
        const here = list.current
        const act = acts[keys]
        if (
          keys === 'j' || keys === 'k'
            ? stepTo(here, dueRow, keys === 'j' ? 1 : -1)
            : act !== undefined && pressIn(rowAt(here, dueRow), dueRow, act)
        )
          event.preventDefault()
      }),
    [list],
  )
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return
    const row = rowAt(list.current, dueRow)
    const isMoved =
      event.key === 'ArrowDown' ? stepTo(list.current, dueRow, 1) : event.key === 'ArrowUp' && stepTo(list.current, dueRow, -1)
    // On a link or a button Enter is theirs.
    if (isMoved || (event.key === 'Enter' && event.target === row && pressIn(row, dueRow, 'write'))) event.preventDefault()
  }
}
