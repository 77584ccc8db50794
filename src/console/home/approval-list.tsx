import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useSlices } from '../api/use-slices.ts'
import { When } from '../parts/when.tsx'
import { approvalWords } from '../words/approvals.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import './home.css'

/** What waits to be approved, of one incident where it is named; one's own first. */
export const ApprovalList = ({ incidentId }: { readonly incidentId?: string }): ReactNode => {
  const words = useWords(approvalWords)
  const { more: moreWord } = useWords(frameWords)
  const { data } = useSlices<Schemas['ListedApproval']>(['approvals', 'waiting', incidentId ?? ''], (api, after) =>
    api.GET('/api/approvals', {
      params: {
        query: { state: 'waiting', limit: 50, ...(after ? { after } : {}), ...(incidentId === undefined ? {} : { incident: incidentId }) },
      },
    }),
  )
  if (!data || data.items.length === 0) return null
  const isMine = (standing: string): boolean => standing === 'may' || standing === 'own'
  const items = data.items.toSorted((a, b) => Number(isMine(b.standing)) - Number(isMine(a.standing)))
  return (
    <section className="stack tight" aria-labelledby="approvals">
      <h2 id="approvals">{words.home.title}</h2>
      <ul className="home-list">
        {items.map(({ id, title, standing, asked, dueAt }) => (
          <li key={id}>
            <Link to="/approvals/$approvalId" params={{ approvalId: id }}>
              {title}
            </Link>
            <p className="soft small">
              {isMine(standing) ? <strong>{words.home.yours}</strong> : words.home.others(asked.map(({ name }) => name).join(', '))}
              {', '}
              {words.home.answer} <When at={dueAt} relative="alone" />
            </p>
          </li>
        ))}
      </ul>
      {data.more ? (
        <Button variant="default" loading={data.isFetchingMore} onClick={data.more}>
          {moreWord}
        </Button>
      ) : null}
    </section>
  )
}
