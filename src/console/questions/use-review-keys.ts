import { type RefObject, useEffect } from 'react'
import { pressIn, rowAt, stepTo } from '../parts/row-keys.ts'
import { followSingleKeys } from '../parts/single-keys.ts'

export const reviewRow = '[data-review]'
const acts: Readonly<Record<string, string>> = { a: 'show', h: 'hide' }

/** j and k from anywhere, a and h on the row that has the focus. */
export const useReviewKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(
    () =>
      followSingleKeys((keys, event) => {
        const here = list.current
        const act = acts[keys]
        if (
          keys === 'j' || keys === 'k'
            ? stepTo(here, reviewRow, keys === 'j' ? 1 : -1)
            : act !== undefined && pressIn(rowAt(here, reviewRow), act)
        )
          event.preventDefault()
      }),
    [list],
  )
}
