import type { ReactNode } from 'react'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'

const gistWords = 40

/** What a manager reads when it is forwarded. */
export const Gist = ({ gist }: { readonly gist: string }): ReactNode => {
  const words = useWords(composeWords)
  const all = gist.split(/\s+/u).filter((word) => word !== '')
  return (
    <section className="gist">
      <h2 className="small soft">{words.gist}</h2>
      {all.length === 0 ? (
        <p className="soft">{words.gistEmpty}</p>
      ) : (
        <p dir="auto">
          {all.slice(0, gistWords).join(' ')}
          {all.length > gistWords ? <span className="soft"> {all.slice(gistWords).join(' ')}</span> : null}
        </p>
      )}
    </section>
  )
}
