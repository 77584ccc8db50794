import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import './came-in.css'

const most = 3

/** What monitors said, in their own words: quoted, apart from everything that customers will read, and never part of it. */
export const CameIn = ({
  signals,
  count = signals.length,
}: {
  readonly signals: readonly Pick<Schemas['Signal'], 'source' | 'key' | 'title'>[]
  /** How many alerts there are, where fewer are known by name. */
  readonly count?: number
}): ReactNode => {
  const words = useWords(frameWords).cameIn
  const shown = signals.slice(0, most)
  if (shown.length === 0) return null
  const left = Math.max(count, signals.length) - shown.length
  return (
    <section className="came-in" aria-label={words.title}>
      <p className="small">
        <strong>{words.title}</strong> <span className="soft">{words.inside}</span>
      </p>
      <ul>
        {shown.map(({ source, key, title }) => (
          <li key={`${source}-${key}`}>
            <q dir="auto">{title}</q> <bdi className="soft small">{source}</bdi>
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="soft small">{words.more(left)}</p> : null}
    </section>
  )
}
