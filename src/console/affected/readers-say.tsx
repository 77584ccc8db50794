import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { affectedWords } from '../words/affected.ts'
import { useWords } from '../words/use-words.ts'
import { Said } from './said-by-readers.tsx'
import type { AffectedByReaders } from './standing.ts'
import './affected.css'

/** What readers say and nobody has in hand yet: quiet, because it is a hint. */
export const ReadersSay = ({ said }: { readonly said: readonly AffectedByReaders[] }): ReactNode => {
  const words = useWords(affectedWords)
  const may = useMay()
  return (
    <section className="readers-say" aria-labelledby="readers-say">
      <h2 id="readers-say">{words.title}</h2>
      <ul>
        {said.map((one) => (
          <li key={one.componentId}>
            <span>
              <Said said={one} />
            </span>
            {may('incident.write') ? (
              <Link to="/incidents/new" search={{ component: one.componentId }} aria-label={words.beginWith(one.name)}>
                {words.begin}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="soft small">{words.hint}</p>
    </section>
  )
}
