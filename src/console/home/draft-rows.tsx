import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Overtaken } from '../compose/overtaken.tsx'
import { WentOut } from '../compose/told-already.tsx'
import { When } from '../parts/when.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'
import type { DraftSlice } from './questions.ts'

/** Each draft with who began it, and that it is of no use any more where it is not. */
export const DraftRows = ({ items }: Pick<DraftSlice, 'items'>): ReactNode => {
  const words = useWords(homeWords)
  return items.map(({ notice, incident, begunBy, wentOutAt }) => (
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
  ))
}
