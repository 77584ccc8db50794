import { type RefObject, useEffect } from 'react'
import { followRows, pressIn, rowAt, stepTo } from '../parts/row-keys.ts'
import { followSingleKeys } from '../parts/single-keys.ts'

/** What somebody wrote, with what can be done about it; answers stand within their question. */
const reviewRow = '[data-review]'
const acts: Readonly<Record<string, string>> = { a: 'show', h: 'hide' }

/** j and k from anywhere, a and h on the words that have the focus; what goes away leaves the focus to what comes next. */
export const useReviewKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(
    () =>
      followSingleKeys((keys, event) => {
        const here = list.current
        const act = acts[keys]
        if (
          keys === 'j' || keys === 'k'
            ? stepTo(here, reviewRow, keys === 'j' ? 1 : -1)
            : act !== undefined && pressIn(rowAt(here, reviewRow), reviewRow, act)
        )
          event.preventDefault()
      }),
    [list],
  )
  useEffect(() => (list.current ? followRows(list.current, reviewRow) : undefined), [list])
}
