import type { ReactNode } from 'react'
import { isAway } from '../api/refused.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { Trouble } from './trouble.tsx'

/** What of a query counts here. */
export interface Answering<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** Draws an answer when it is there; before that that it is awaited, and a refusal in its place. */
export const Asked = <T,>({ of, children }: { readonly of: Answering<T>; readonly children: (value: T) => ReactNode }): ReactNode => {
  const words = useWords(frameWords)
  if (of.data !== undefined) return children(of.data)
  if (of.error && !isAway(of.error)) return <Trouble error={of.error} onAgain={() => void of.refetch()} />
  return (
    <div className="waiting" role="status">
      {words.loading}
    </div>
  )
}
