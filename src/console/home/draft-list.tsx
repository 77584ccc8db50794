import { lazy, type ReactNode, Suspense } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'
import { draftsQuestion } from './questions.ts'

// Often there are none, and the first screen is weighed.
const DraftRows = lazy(() => import('./draft-rows.tsx').then((loaded) => ({ default: loaded.DraftRows })))

/** What is being written, by whom, so that nobody begins it a second time. */
export const DraftList = (): ReactNode => {
  const words = useWords(homeWords)
  const { data } = useQuestion(draftsQuestion)
  if (!data || data.items.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="home-drafts">
      <h2 id="home-drafts">{words.drafts}</h2>
      <ul className="home-list">
        <Suspense fallback={null}>
          <DraftRows items={data.items} />
        </Suspense>
      </ul>
      {data.next === null ? null : <p className="soft small">{words.moreDrafts}</p>}
    </section>
  )
}
