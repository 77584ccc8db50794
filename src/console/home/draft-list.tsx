import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { Overtaken } from '../compose/overtaken.tsx'
import { WentOut } from '../compose/told-already.tsx'
import { When } from '../parts/when.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'
import { draftsQuestion } from './questions.ts'

/** What is being written, by whom, so that nobody begins it a second time. */
export const DraftList = (): ReactNode => {
  const words = useWords(homeWords)
  const { data } = useQuestion(draftsQuestion)
  if (!data || data.items.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="home-drafts">
      <h2 id="home-drafts">{words.drafts}</h2>
      <ul className="home-list">
        {data.items.map(({ notice, incident, begunBy, wentOutAt }) => (
          <li key={notice.id}>
            <Link to="/compose/$noticeId" params={{ noticeId: notice.id }}>
              {incident.title}
            </Link>
            <p className="soft small">
              {words.draftKinds[notice.correction === null ? notice.kind : 'correction']}
              {begunBy ? ` ${words.draftBy(begunBy.name)}` : ''}, <When at={notice.updatedAt} relative="alone" />
            </p>
            <Overtaken notice={notice} incident={incident} />
            <WentOut at={wentOutAt} />
          </li>
        ))}
      </ul>
      {data.next === null ? null : <p className="soft small">{words.moreDrafts}</p>}
    </section>
  )
}
