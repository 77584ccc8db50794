import type { ReactNode } from 'react'
import { instantOf, secondsBetween } from '../../core/time.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'

export interface AgoProps {
  readonly at: string
  readonly words: { readonly before: string; readonly behind: string; readonly now: string }
}

/** How long ago something was done, said in the order of each language. */
export const Ago = ({ at, words }: AgoProps): ReactNode => {
  const isNow = Math.abs(secondsBetween(instantOf(at), useNow(15))) < 60
  if (isNow) return words.now
  return (
    <>
      {words.before}
      <When at={at} relative="alone" />
      {words.behind}
    </>
  )
}
