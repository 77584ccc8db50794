import type { ReactNode } from 'react'
import { Fragment } from 'react'

/** Something to show in place of certain words. */
export interface Strand {
  readonly find: string
  readonly show: ReactNode
}

/** Text in which the first occurrence of each strand's words is shown as its element: a time, an address, a telephone number. */
export const weave = (text: string, strands: readonly Strand[]): ReactNode => {
  const found = strands
    .map((strand) => ({ strand, at: strand.find === '' ? -1 : text.indexOf(strand.find) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
  if (!found) return text
  const { strand, at } = found
  return (
    <Fragment>
      {text.slice(0, at)}
      {strand.show}
      {weave(
        text.slice(at + strand.find.length),
        strands.filter((other) => other !== strand),
      )}
    </Fragment>
  )
}
